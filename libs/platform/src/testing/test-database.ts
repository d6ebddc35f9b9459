import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { configFor, readSettings, type Config, type ProcessName } from '../config/config.js';
import { migrate, type MigrationClass } from '../database/migrator.js';

/** A database of one test file, cut from a template that is migrated once for each set of migrations. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  config(overrides?: Partial<Config>): Config;
  drop(): Promise<void>;
}

const PASSWORD = 'only-for-tests';

/**
 * Makes an empty migrated database. Needs the cluster that the test run started
 * (its owner's address is in TEQUIO_TEST_CLUSTER_URL).
 */
export async function createTestDatabase(migrations: readonly MigrationClass[]): Promise<TestDatabase> {
  const cluster = process.env['TEQUIO_TEST_CLUSTER_URL'];
  if (!cluster) throw new Error('no test cluster: run through Jest’s integration project');
  const set = createHash('sha256')
    .update(migrations.map((migration) => `${migration.name}${migration.prototype.up.toString()}`).join())
    .digest('hex')
    .slice(0, 12);
  const template = `template_${set}`;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const login = `${template}_app`;
  const admin = new pg.Client({ connectionString: cluster });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (!rowCount) {
      await admin.query(`drop database if exists ${template}`);
      await admin.query(`create database ${template}`);
      await migrate({ ownerUrl: at(cluster, template), migrations, login: { name: login, password: PASSWORD } });
      await admin.query(`alter database ${template} with is_template true`);
    }
    await admin.query(`create database ${name} template ${template}`);
    await admin.query(`grant connect on database ${name} to ${login}`);
  } finally {
    await admin.end();
  }
  const ownerUrl = at(cluster, name);
  const app = new URL(ownerUrl);
  app.username = login;
  app.password = PASSWORD;
  return {
    ownerUrl,
    appUrl: app.href,
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
