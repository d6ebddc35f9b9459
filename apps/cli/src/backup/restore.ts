import { createHash } from 'node:crypto';
import type { Queue } from 'bullmq';
import type pg from 'pg';
import { Fault, migrations } from '@tequio/api';
import { fingerprintOf } from '@tequio/api/process';
import { FILE_STORAGE, type FileStorage } from '@tequio/documents';
import { JOB_OPTIONS, living, Queues, type JobData } from '@tequio/platform';
import { appliedMigrations, nameOf, prepareDatabase, withOwner } from '../deployment/database.js';
import { unsafeSeeAllTenants } from '../deployment/owner-sight.js';
import { withDeployment, withServices } from '../deployment/with-product.js';
import { partName, type WaitingJob } from './backup.js';
import { copyIn } from './copy.js';
import { contentHash, manifestSchema, type Manifest } from './manifest.js';
import { backedUpTables, PLAIN_TEXT } from './tables.js';
import { contentOf, readTar, type TarEntry } from './tar.js';

export interface Restored {
  manifest: Manifest;
  /** False where this deployment has another secret: what the old one sealed does not open, sessions have ended. */
  sameSecret: boolean;
}

interface Archive {
  path: string;
  entries: Map<string, TarEntry>;
  manifest: Manifest;
}

/** Puts a backup into an empty deployment: all of it, or nothing. Every byte is checked before the database is touched. */
export async function restore(path: string, { otherSecret = false } = {}): Promise<Restored> {
  const archive = await openArchive(path);
  return withDeployment(async ({ database, settings, secretKey, config, folder }) => {
    if (living(folder.launcher).length) throw new Fault('cli.restore.running', { path: folder.path });
    const { manifest } = archive;
    const sameSecret = manifest.secret === fingerprintOf(secretKey);
    if (!sameSecret && !otherSecret) throw new Fault('cli.restore.needs_secret', { file: path });
    const known = new Map(migrations.map((migration) => [nameOf(migration), migration]));
    const unknown = manifest.migrations.find((name) => !known.has(name));
    if (unknown) throw new Fault('cli.restore.newer', { migration: unknown });
    const applied = await withOwner(database.ownerUrl, async (client) => {
      const names = await appliedMigrations(client);
      if (names.length) await requireEmpty(client);
      return names;
    });
    // A database that is ahead of the backup cannot take its rows; an untouched one is first brought to where the backup was.
    if (applied.some((name) => !manifest.migrations.includes(name))) throw new Fault('cli.restore.ahead');
    await prepareDatabase(database, settings, secretKey, manifest.migrations.map((name) => known.get(name)!));
    // Files first: they are named by their content and change nothing until a row points at them.
    await withServices(config, (app) => storeFiles(archive, app.get<FileStorage>(FILE_STORAGE)));
    await withOwner(database.ownerUrl, (client) => unsafeSeeAllTenants(client, () => load(client, archive)));
    await prepareDatabase(database, settings, secretKey);
    await withServices(config, async (app) => requeue(await jsonOf<WaitingJob[]>(archive, 'jobs.json'), app.get(Queues)));
    return { manifest, sameSecret };
  });
}

async function openArchive(path: string): Promise<Archive> {
  let entries: Map<string, TarEntry>;
  let manifest: Manifest;
  try {
    entries = new Map((await readTar(path)).map((entry) => [entry.name, entry]));
    manifest = manifestSchema.parse(JSON.parse((await bytesOf(path, entries, 'manifest.json')).toString()));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new Fault('cli.file.unreadable', { file: path, reason: code }, { cause: error }) : new Fault('cli.restore.no_backup', { file: path }, { cause: error });
  }
  const archive = { path, entries, manifest };
  await checkHashes(archive);
  return archive;
}

async function checkHashes({ path, entries, manifest }: Archive): Promise<void> {
  const damaged = (name: string) => new Fault('cli.restore.damaged', { file: path, entry: name });
  if (contentHash(manifest) !== manifest.content) throw damaged('manifest.json');
  const check = async (label: string, names: string[], sha256: string) => {
    const hash = createHash('sha256');
    for (const name of names) {
      const entry = entries.get(name);
      if (!entry) throw damaged(name);
      for await (const chunk of contentOf(path, entry)) hash.update(chunk as Buffer);
    }
    if (hash.digest('hex') !== sha256) throw damaged(label);
  };
  await check('jobs.json', ['jobs.json'], manifest.jobs);
  for (const table of manifest.tables) await check(table.name, partsOf(table), table.sha256);
  for (const file of manifest.files) await check(file.key, [`files/${file.key}`], file.sha256);
}

const partsOf = (table: Manifest['tables'][number]): string[] => Array.from({ length: table.parts }, (_, part) => partName(table.name, part));

async function bytesOf(path: string, entries: Map<string, TarEntry>, name: string): Promise<Buffer> {
  const entry = entries.get(name);
  if (!entry) throw new Error(`${name} is missing`);
  const chunks: Buffer[] = [];
  for await (const chunk of contentOf(path, entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function jsonOf<T>({ path, entries }: Archive, name: string): Promise<T> {
  return JSON.parse((await bytesOf(path, entries, name)).toString()) as T;
}

/** Nothing has been done here: neither a network nor an account. */
async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows: found } = await client.query<{ there: boolean }>(`select to_regclass('auth."user"') is not null as there`);
  const accounts = found[0]!.there ? ' or exists (select from auth."user")' : '';
  const { rows } = await client.query<{ used: boolean }>(`select exists (select from public.tenants)${accounts} as used`);
  if (rows[0]!.used) throw new Fault('cli.restore.not_empty');
}

async function storeFiles({ path, entries, manifest }: Archive, storage: FileStorage): Promise<void> {
  for (const { key } of manifest.files) await storage.put(key, contentOf(path, entries.get(`files/${key}`)!));
}

interface Dropped {
  table: string;
  name: string;
  definition: string;
}

/** One transaction. Foreign keys go before the rows come and are checked whole when they return. */
async function load(client: pg.Client, { path, entries, manifest }: Archive): Promise<void> {
  await client.query('begin');
  try {
    await client.query(PLAIN_TEXT);
    const tables = await backedUpTables(client);
    const { rows: keys } = await client.query<Dropped>(`
      select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and k.conparentid = 0 and n.nspname in ('public', 'auth') order by 1, 2`);
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
    for (const { name } of tables) {
      await client.query(`alter table ${name} disable trigger user`);
      // Rows that the migrations themselves have put there come again with the backup.
      await client.query(`delete from ${name}`);
    }
    for (const table of manifest.tables) {
      const parts = partsOf(table);
      const give = async function* (): AsyncGenerator<Buffer> {
        for (const part of parts) for await (const chunk of contentOf(path, entries.get(part)!)) yield chunk as Buffer;
      };
      await copyIn(client, `copy ${table.name} (${table.columns.join(', ')}) from stdin`, give);
    }
    for (const { name, value, called } of manifest.sequences) await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called]);
    await client.query('update public.outbox set relayed_at = null where relayed_at >= $1', [manifest.relayAgainFrom]);
    for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The queue takes each job once, by its key; what has taken effect before is not done again. */
async function requeue(jobs: readonly WaitingJob[], queues: Queues): Promise<void> {
  for (const { lane, name, data } of jobs) {
    await (queues.queue(lane) as unknown as Queue<JobData>).addBulk([{ name, data, opts: { ...JOB_OPTIONS, jobId: data.key } }]);
  }
}
