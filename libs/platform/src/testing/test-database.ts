import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { configFor, readSettings, type Config, type ProcessName } from '../config/config.js';
import { migrate, type MigrationClass } from '../database/migrator.js';

/** A database of one test file, cut from a template that is migrated once for each set of migrations. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** What its ground keeps beside it, for all to read and nobody to change; null where it began empty. */
  groundFolder: string | null;
  config(overrides?: Partial<Config>): Config;
  drop(): Promise<void>;
}

const PASSWORD = 'only-for-tests';

/** What a test database holds from the beginning: filled once a run, by whoever needs it first, and copied for each. */
export interface Ground {
  name: string;
  fill(database: TestDatabase, folder: string): Promise<void>;
}

/** When the run of tests began, for what its files have to agree on. */
export const runBegan = (): Date => new Date(process.env['TEQUIO_TEST_BEGAN']!);

/**
 * Makes a migrated database, empty or with what its ground holds. Needs the cluster that the test run started
 * (its owner's address is in TEQUIO_TEST_CLUSTER_URL).
 */
export async function createTestDatabase(migrations: readonly MigrationClass[], ground?: Ground): Promise<TestDatabase> {
  const cluster = process.env['TEQUIO_TEST_CLUSTER_URL'];
  if (!cluster) throw new Error('no test cluster: run through Jest’s integration project');
  const set = createHash('sha256')
    .update(migrations.map((migration) => `${migration.name}${migration.prototype.up.toString()}`).join())
    .digest('hex')
    .slice(0, 12);
  const empty = `template_${set}`;
  const login = `${empty}_app`;
  await once(cluster, empty, async (admin) => {
    await admin.query(`create database ${empty}`);
    await migrate({ ownerUrl: at(cluster, empty), migrations, login: { name: login, password: PASSWORD } });
  });
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (!ground) {
    await asAdmin(cluster, (admin) => copy(admin, empty, name, login));
    return databaseAt(cluster, name, login, null);
  }
  const filled = `${empty}_${ground.name}`;
  const folder = join(process.env['TEQUIO_TEST_FOLDER']!, filled);
  await once(cluster, filled, async (admin) => {
    await copy(admin, empty, filled, login);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await ground.fill(databaseAt(cluster, filled, login, folder), folder);
  });
  await asAdmin(cluster, (admin) => copy(admin, filled, name, login));
  return databaseAt(cluster, name, login, folder);
}

async function asAdmin(cluster: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: cluster });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** Makes a template where this run has none yet; another process that needs it meanwhile waits for it. */
async function once(cluster: string, template: string, make: (admin: pg.Client) => Promise<void>): Promise<void> {
  await asAdmin(cluster, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount) return;
    await admin.query(`drop database if exists ${template}`);
    await make(admin);
    await admin.query(`alter database ${template} with is_template true`);
  });
}

async function copy(admin: pg.Client, template: string, name: string, login: string): Promise<void> {
  await admin.query(`create database ${name} template ${template}`);
  await admin.query(`grant connect on database ${name} to ${login}`);
}

function databaseAt(cluster: string, name: string, login: string, groundFolder: string | null): TestDatabase {
  const ownerUrl = at(cluster, name);
  const app = new URL(ownerUrl);
  app.username = login;
  app.password = PASSWORD;
  return {
    ownerUrl,
    appUrl: app.href,
    groundFolder,
    config: (overrides = {}) => ({
      ...configFor((overrides.process ?? 'api') as ProcessName, readSettings({ TEQUIO_ENV: 'test', LOG_LEVEL: 'error', DATABASE_POOL: '5', REDIS_URL: process.env['TEQUIO_TEST_REDIS_URL'] }), {
        appUrl: app.href,
        secretKey: 'a secret that only tests know, long enough',
      }),
      ...overrides,
    }),
    drop: async () => {
      const client = new pg.Client({ connectionString: cluster });
      await client.connect();
      await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    },
  };
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs a query as the owner, past the walls: the other door through which a test reads facts back. */
export async function asOwner<Row extends object>(database: TestDatabase, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
