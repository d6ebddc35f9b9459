import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@tequio/api/process';
import type { Config, Settings } from '@tequio/platform';
import type { DataFolder } from '../deployment/data-folder.js';
import { prepareDatabase, withOwner, type DeploymentDatabase } from '../deployment/database.js';

interface DemonstrationRecord {
  state: 'loading' | 'complete';
  /** Which database it is in: another one under the same data folder is another deployment. */
  database: string;
}

const IDENTITY = `select (select system_identifier from pg_control_system()) || '/' || (select oid from pg_database where datname = current_database()) as id`;

async function identityOf(ownerUrl: string): Promise<string> {
  return withOwner(ownerUrl, async (client) => {
    try {
      return (await client.query<{ id: string }>(IDENTITY)).rows[0]!.id;
    } catch {
      // A managed server may keep its control data to itself.
      const { host, pathname } = new URL(ownerUrl);
      return `${host}${pathname}`;
    }
  });
}

function read(folder: DataFolder): DemonstrationRecord | null {
  try {
    return JSON.parse(readFileSync(folder.demonstrationFile, 'utf8')) as DemonstrationRecord;
  } catch {
    return null;
  }
}

function write(folder: DataFolder, record: DemonstrationRecord): void {
  const draft = `${folder.demonstrationFile}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(record)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, folder.demonstrationFile);
}

/** Whether nothing has been done in the database: no network, nobody, nothing in the log. */
async function isEmpty(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    // The sign-in schema is not walled: an account is the first thing that anyone makes. `tenants` is the public directory.
    const { rows } = await client.query<{ empty: boolean }>(
      `select not exists (select from public.tenants) and not exists (select from auth."user") as empty`,
    );
    return rows[0]!.empty;
  });
}

/** `empty`: nothing is in the deployment yet; `none`: what is in it is its people's own. */
export type DemonstrationState = 'empty' | 'none' | 'complete';

/**
 * Loads the demonstration where it is wanted and the deployment is empty. A load that was killed leaves its record behind:
 * nobody had been let in yet, so the database is emptied and loaded anew.
 */
export async function ensureDemonstration(
  deployment: { folder: DataFolder; settings: Settings; secretKey: string; database: DeploymentDatabase; config: Config },
  tell: (line: string) => void,
  load: (config: Config, tell: (line: string) => void) => Promise<void> = loadAll,
): Promise<DemonstrationState> {
  const { folder, settings, secretKey, database, config } = deployment;
  const identity = await identityOf(database.ownerUrl);
  const found = read(folder);
  const record = found?.database === identity ? found : null;
  if (record && !config.local) throw new Fault('cli.demonstration.public', { url: config.publicUrl, path: folder.path });
  if (record?.state === 'complete') return 'complete';
  if (record?.state === 'loading') await begin(folder, settings, secretKey, database);
  else if (!(await isEmpty(database.ownerUrl))) return 'none';
  if (!config.demonstration) {
    rmSync(folder.demonstrationFile, { force: true });
    return 'empty';
  }
  write(folder, { state: 'loading', database: identity });
  await load(config, tell);
  write(folder, { state: 'complete', database: identity });
  return 'complete';
}

const loadAll = async (config: Config, tell: (line: string) => void) => (await import('./demonstration.js')).loadDemonstration(config, tell);

async function begin(folder: DataFolder, settings: Settings, secretKey: string, database: DeploymentDatabase): Promise<void> {
  await withOwner(database.ownerUrl, (client) =>
    client.query('drop schema if exists auth cascade; drop schema if exists bullmq cascade; drop schema public cascade; create schema public; grant usage on schema public to public;'),
  );
  for (const name of ['files', 'mailbox']) rmSync(join(folder.path, name), { recursive: true, force: true });
  await prepareDatabase(database, settings, secretKey);
}
