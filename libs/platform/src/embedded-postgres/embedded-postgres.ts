import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { Claim, living, takeClaim, type Holder, type Purpose } from './claim.js';
import {
  findClusterFolder,
  openClusterFolder,
  passwordOf,
  readPort,
  recordPort,
  type ClusterFolder,
} from './cluster-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { serverBinaries, type ServerBinaries } from './server-binaries.js';
import { HOST, endOrphan, giveTo, initialise, launch, type ServerProcess } from './server-process.js';
import { canReach, serverUserFor, type ServerUser } from './server-user.js';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres.errors.js';

const DATABASE = 'tequio';
const OWNER = 'tequio';

/** How long a command waits for a server that another process is starting or stopping, ms. */
const PATIENCE = 120_000;

export interface EmbeddedPostgresOptions {
  /** The product's data folder; made when missing. */
  dataDir: string;
  /** Told what happens, in English, for logs. */
  log?: (line: string) => void;
  /** PostgreSQL settings on top of the server's defaults. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Superuser's connection to the database `tequio`. Holds the password: never log it. */
  url: string;
  host: string;
  port: number;
  /** False when another process runs the server; `stop` then only lets go of it. */
  own: boolean;
  /** Resolves when the server has ended, asked for or not. Never resolves for a server of another process. */
  exited: Promise<void>;
  /** Idempotent. */
  stop(): Promise<void>;
}

/**
 * Runs the PostgreSQL of a data folder until `stop`, making it at the first time. One process has a folder at a time; what a
 * killed one left behind (its claim, its server) is put in order first.
 * @throws EmbeddedPostgresError
 */
export function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return start(options, 'server');
}

/**
 * For commands: uses the server of a data folder when a process runs it, otherwise runs it until `stop`. Commands at the same
 * time share the server; the one that started it stays until the last has let go.
 * @throws EmbeddedPostgresError
 */
export async function attachOrStart(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const giveUp = Date.now() + PATIENCE;
  for (;;) {
    const folder = findClusterFolder(options.dataDir);
    const holder = folder && firstOf(living(folder.claims));
    if (!folder || !holder) {
      try {
        return await start(options, 'command');
      } catch (error) {
        if (!(error instanceof EmbeddedPostgresError) || error.code !== 'already-running') throw error;
      }
    } else if (holder.state === 'ready') {
      const attached = await attach(folder, holder);
      if (attached) return attached;
    }
    if (Date.now() > giveUp) {
      throw new EmbeddedPostgresError('not-answering', {
        pid: holder?.pid ?? 0,
        port: (folder && readPort(folder)?.port) ?? 0,
      });
    }
    await delay(50);
  }
}

/**
 * Deletes the database of a data folder, wherever it lies; not the data folder's other contents.
 * @throws EmbeddedPostgresError 'already-running'
 */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const folder = findClusterFolder(dataDir);
  if (!folder) return;
  await claimed(folder, 'command');
  await endOrphan(folder.pgdata);
  rmSync(folder.cluster, { recursive: true, force: true });
  rmSync(dirname(folder.passwordFile), { recursive: true, force: true });
}

const firstOf = (holders: Holder[]) => holders.find((holder) => holder.state !== 'asking') ?? holders[0];

async function claimed(folder: ClusterFolder, purpose: Purpose): Promise<Claim> {
  const claim = await takeClaim(folder.claims, purpose);
  if (claim instanceof Claim) return claim;
  throw new EmbeddedPostgresError('already-running', {
    dataDir: folder.dataDir,
    pid: claim.pid,
    purpose: claim.purpose,
  });
}

async function start(options: EmbeddedPostgresOptions, purpose: Purpose): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const folder = openClusterFolder(options.dataDir);
  const claim = await claimed(folder, purpose);
  let server: ServerProcess | undefined;
  try {
    const user = serverUserFor(folder.pgdata);
    if (!canReach(user, folder.cluster)) {
      throw new EmbeddedPostgresError('folder-unreachable', { path: folder.cluster, reason: `uid ${user?.uid}` });
    }
    if (folder.cluster !== join(folder.dataDir, 'postgres')) log(`database files are kept in ${folder.cluster}`);
    const binaries = serverBinaries(user);
    if (await endOrphan(folder.pgdata)) log('put in order what an interrupted run had left');
    const password = passwordOf(folder, existsSync(folder.pgdata));
    if (!existsSync(folder.pgdata)) await makeCluster(folder, binaries, user, password);
    checkVersion(folder, binaries);

    server = await launch(binaries, user, {
      pgdata: folder.pgdata,
      logFile: folder.logFile,
      preferredPort: readPort(folder)?.port,
      settings: { timezone: 'UTC', log_timezone: 'UTC', ...options.settings },
    });
    await makeDatabase(urlOf(server.port, password, 'postgres'));
    recordPort(folder, { port: server.port, pid: server.pid, started: new Date().toISOString() });
    claim.become('ready');
    log(`PostgreSQL ${binaries.major} listens on ${HOST}:${server.port}`);
    return owned(folder, claim, server, purpose, urlOf(server.port, password, DATABASE));
  } catch (error) {
    await server?.stop();
    claim.release();
    throw error;
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${OWNER}:${password}@${HOST}:${port}/${database}`;
}

/** Beside its place first: a start that is killed here leaves no half-made cluster to be taken for a whole one. */
async function makeCluster(
  folder: ClusterFolder,
  binaries: ServerBinaries,
  user: ServerUser,
  password: string,
): Promise<void> {
  for (const name of readdirSync(folder.cluster)) {
    if (name.startsWith('pgdata.new-')) rmSync(join(folder.cluster, name), { recursive: true, force: true });
  }
  const draft = join(folder.cluster, `pgdata.new-${randomBytes(6).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    giveTo(user, draft);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(user, passwordFile);
    await initialise(binaries, user, { folder: draft, owner: OWNER, passwordFile });
    renameSync(draft, folder.pgdata);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function checkVersion(folder: ClusterFolder, binaries: ServerBinaries): void {
  const found = readFileSync(join(folder.pgdata, 'PG_VERSION'), 'utf8').trim();
  if (found !== binaries.major) {
    throw new EmbeddedPostgresError('version-mismatch', { found, supported: binaries.major });
  }
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(DATABASE)}`);
  } finally {
    await client.end();
  }
}

function owned(
  folder: ClusterFolder,
  claim: Claim,
  server: ServerProcess,
  purpose: Purpose,
  url: string,
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    try {
      claim.become('leaving');
      // Whoever attaches writes an entry before looking at this state, so none comes after this unseen.
      while (purpose === 'command' && living(folder.attached).length > 0) await delay(50);
    } finally {
      await server.stop();
      claim.release();
    }
  };
  return {
    url,
    host: HOST,
    port: server.port,
    own: true,
    exited: server.exited,
    stop: () => (stopping ??= stop()),
  };
}

/** Undefined when the holder is leaving: then there is nothing to hold on to. */
async function attach(folder: ClusterFolder, holder: Holder): Promise<EmbeddedPostgres | undefined> {
  const entry = new Claim(folder.attached, 'command', 'ready');
  const port = readPort(folder)?.port ?? 0;
  const still = living(folder.claims).some((other) => other.pid === holder.pid && other.state === 'ready');
  if (!still || port === 0) {
    entry.release();
    return undefined;
  }
  const url = urlOf(port, passwordOf(folder, true), DATABASE);
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    entry.release();
    // Its server died, or it is leaving just now.
    if (!living(folder.claims).some((other) => other.pid === holder.pid && other.state === 'ready')) return undefined;
    throw new EmbeddedPostgresError('not-answering', { pid: holder.pid, port }, { cause: error });
  }
  return {
    url,
    host: HOST,
    port,
    own: false,
    exited: new Promise(() => undefined),
    stop: async () => entry.release(),
  };
}
