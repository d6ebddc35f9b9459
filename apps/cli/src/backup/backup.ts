import { createHash, type Hash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import type { Queue } from 'bullmq';
import type pg from 'pg';
import { Fault } from '@tequio/api';
import { fingerprintOf } from '@tequio/api/process';
import { FILE_STORAGE, sha256OfKey, type FileStorage } from '@tequio/documents';
import { LANES, Queues, type JobData, type Lane } from '@tequio/platform';
import { appliedMigrations, withOwner } from '../deployment/database.js';
import { unsafeSeeAllTenants } from '../deployment/owner-sight.js';
import { withProduct } from '../deployment/with-product.js';
import { storedKeys } from '../verification/stored-files.js';
import { copyOut } from './copy.js';
import { contentHash, type Manifest } from './manifest.js';
import { backedUpTables, PLAIN_TEXT, sequenceStates, type BackedUpTable } from './tables.js';
import { TarWriter } from './tar.js';

const PART = 4 * 1024 * 1024;

/** Work that was waiting, or had failed for good, when the backup was taken. */
export interface WaitingJob {
  lane: Lane;
  name: string;
  data: JobData;
}

/** Writes the whole deployment into one file: all rows as of one moment, all stored files, the work that waits. */
export async function backUp(path: string): Promise<Manifest> {
  if (await stat(path).catch(() => null)) throw new Fault('cli.backup.exists', { file: path });
  return withProduct(async (app, { database, secretKey }) => {
    const draft = `${path}.${process.pid}.part`;
    const tar = await opened(draft, path);
    try {
      // Before the snapshot: what leaves the queue after this moment has left its effect in the database, or is relayed again.
      const relayAgainFrom = new Date().toISOString();
      const jobs = Buffer.from(JSON.stringify(await waitingJobs(app.get(Queues))));
      await tar.add('jobs.json', jobs);
      const storage = app.get<FileStorage>(FILE_STORAGE);
      const found = await withOwner(database.ownerUrl, (client) => unsafeSeeAllTenants(client, () => snapshot(client, tar, storage)));
      const manifest: Manifest = {
        format: 'tequio-backup-1',
        createdAt: new Date().toISOString(),
        ...found,
        jobs: createHash('sha256').update(jobs).digest('hex'),
        relayAgainFrom,
        secret: fingerprintOf(secretKey),
        content: contentHash(found),
      };
      await tar.add('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
      await tar.end();
      await rename(draft, path);
      return manifest;
    } catch (error) {
      tar.destroy();
      await rm(draft, { force: true });
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Fault('cli.backup.no_space', { file: path }, { cause: error });
      throw error;
    }
  });
}

async function opened(draft: string, path: string): Promise<TarWriter> {
  try {
    await (await open(draft, 'wx', 0o600)).close();
    await rm(draft);
    return new TarWriter(draft);
  } catch (error) {
    throw new Fault('cli.backup.unwritable', { file: path, reason: (error as NodeJS.ErrnoException).code ?? '' }, { cause: error });
  }
}

async function waitingJobs(queues: Queues): Promise<WaitingJob[]> {
  const lanes = await Promise.all(
    LANES.map(async (lane) => {
      const queue = queues.queue(lane) as unknown as Queue<JobData>;
      const jobs = await queue.getJobs(['waiting', 'active', 'delayed', 'prioritized', 'failed']);
      return jobs.filter(Boolean).map((job): WaitingJob => ({ lane, name: job.name, data: job.data }));
    }),
  );
  return lanes.flat().sort((a, b) => (a.data.key < b.data.key ? -1 : 1));
}

type Found = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'files'>;

async function snapshot(client: pg.Client, tar: TarWriter, storage: FileStorage): Promise<Found> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(PLAIN_TEXT);
  const migrations = await appliedMigrations(client);
  const tables: Manifest['tables'] = [];
  for (const table of await backedUpTables(client)) tables.push(await dump(client, tar, table));
  const sequences = await sequenceStates(client);
  const keys = await storedKeys(client);
  await client.query('commit');
  // Stored files are never changed, and deleted only long after the row that names them.
  const files: Manifest['files'] = [];
  for (const key of keys) {
    const known = await storage.head(key);
    if (!known) throw new Fault('cli.backup.file_missing', { key });
    await tar.addStream(`files/${key}`, known.size, await storage.get(key));
    files.push({ key, size: known.size, sha256: sha256OfKey(key) });
  }
  return { migrations, tables, sequences, files };
}

export const partName = (table: string, part: number): string => `tables/${table.replaceAll('"', '')}/${String(part).padStart(5, '0')}.copy`;

async function dump(client: pg.Client, tar: TarWriter, table: BackedUpTable): Promise<Manifest['tables'][number]> {
  const hash: Hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let size = 0;
  let rows = 0;
  let parts = 0;
  let written: Promise<void> = Promise.resolve();
  const flush = () => {
    const content = Buffer.concat(waiting);
    const name = partName(table.name, parts++);
    waiting = [];
    size = 0;
    // Rows keep coming until the connection has paused: one part after the other.
    return (written = written.then(() => tar.add(name, content)));
  };
  const columns = table.columns.join(', ');
  await copyOut(client, `copy (select ${columns} from ${table.name} order by ${table.order.join(', ')}) to stdout`, (row) => {
    hash.update(row);
    waiting.push(row);
    rows += 1;
    size += row.length;
    return size >= PART ? flush() : undefined;
  });
  if (size) void flush();
  await written;
  return { name: table.name, columns: table.columns, rows, sha256: hash.digest('hex'), parts };
}
