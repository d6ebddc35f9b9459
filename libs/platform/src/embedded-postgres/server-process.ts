import { spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { beginningOf, numberInUse, processesIn, signal, until } from './process-identity.js';
import type { ServerBinaries } from './server-binaries.js';
import type { ServerUser } from './server-user.js';

export const HOST = '127.0.0.1';

const MILLISECONDS_TO_START = 120_000;
const MILLISECONDS_TO_CLOSE = { SIGINT: 30_000, SIGQUIT: 10_000, SIGKILL: 5_000 } as const;
const LARGEST_LOG = 10 * 1024 * 1024;

/** English messages whatever the machine speaks (failures are told apart by them); nothing of the product's environment. */
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };

export interface ServerProcess {
  pid: number;
  port: number;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** Makes a database cluster that sorts Spanish as in Mexico (ICU). The folder appears whole or not at all. */
export async function initialise(
  binaries: ServerBinaries,
  user: ServerUser,
  options: { folder: string; owner: string; passwordFile: string },
): Promise<void> {
  const run = (locale: string) =>
    finished(
      spawn(
        binaries.initdb,
        [
          `--pgdata=${options.folder}`,
          `--username=${options.owner}`,
          `--pwfile=${options.passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=icu',
          '--icu-locale=es-MX',
          `--locale=${locale}`,
        ],
        { ...user, cwd: '/', env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] },
      ),
    );
  let outcome = await run(process.platform === 'linux' ? 'C.UTF-8' : 'C');
  // Old or small systems have no C.UTF-8; sorting comes from ICU either way.
  if (outcome.log.includes('invalid locale name')) outcome = await run('C');
  if (outcome.code !== 0) throw new EmbeddedPostgresError('initialisation-failed', { log: lastLines(outcome.log) });
}

function finished(child: ChildProcess): Promise<{ code: number | null; log: string }> {
  return new Promise((settle) => {
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.once('error', (error) => settle({ code: null, log: `${log}${error.message}` }));
    child.once('close', (code) => settle({ code, log }));
  });
}

const lastLines = (text: string) => text.trim().split('\n').slice(-8).join('\n');

/** A port of the loopback address that is free now; `preferred` when it is. */
export async function freePort(preferred = 0): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number>((settle) => {
      const probe = createServer();
      probe.once('error', () => settle(0));
      probe.listen({ host: HOST, port, exclusive: true }, () => {
        const address = probe.address();
        probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
      });
    });
  const port = (preferred > 0 && (await tryPort(preferred))) || (await tryPort(0));
  if (port === 0) throw new EmbeddedPostgresError('no-free-port', { attempts: 1, lastPort: preferred });
  return port;
}

/**
 * Starts the server and waits until it takes connections (after a crash this includes its recovery).
 * It gets a session of its own, so that Ctrl-C in a terminal reaches the product only, which then closes in order.
 */
export async function launch(
  binaries: ServerBinaries,
  user: ServerUser,
  options: { pgdata: string; logFile: string; preferredPort?: number; settings: Record<string, string> },
): Promise<ServerProcess> {
  const { pgdata, logFile } = options;
  let port = await freePort(options.preferredPort);
  const giveUp = Date.now() + MILLISECONDS_TO_START;
  for (let attempts = 1; ; attempts++) {
    if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) truncateSync(logFile);
    const log = openSync(logFile, 'a+', 0o600);
    try {
      const from = fstatSync(log).size;
      const settings = { ...options.settings, listen_addresses: HOST, port: String(port), unix_socket_directories: '' };
      const child = spawn(
        binaries.postgres,
        ['-D', pgdata, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
        { ...user, cwd: '/', env: ENVIRONMENT, detached: true, stdio: ['ignore', log, log] },
      );
      let over = false;
      let failure = '';
      const exited = new Promise<void>((settle) => {
        child.once('error', (error) => settle(void ((failure = error.message), (over = true))));
        child.once('exit', () => settle(void (over = true)));
      });
      const pid = child.pid ?? 0;
      await until(() => over || isReady(pgdata, pid), giveUp - Date.now());
      if (!over && isReady(pgdata, pid)) return watched(child, pid, port, exited);

      if (!over) {
        await endServer(pid);
        await exited;
      }
      const told = `${readFrom(log, from)}${failure}`;
      if (/Address already in use|could not create any TCP\/IP sockets/.test(told)) {
        if (attempts >= 10) throw new EmbeddedPostgresError('no-free-port', { attempts, lastPort: port });
        port = await freePort();
      } else if (/pre-existing shared memory block/.test(told) && Date.now() < giveUp) {
        // Children of a killed server are still on their way out.
        await until(() => processesIn(pgdata)?.length === 0, 1_000);
      } else {
        throw new EmbeddedPostgresError('start-failed', { log: lastLines(told), logFile });
      }
    } finally {
      closeSync(log);
    }
  }
}

function readFrom(file: number, position: number): string {
  const buffer = Buffer.alloc(64 * 1024);
  return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, position));
}

/** The server's own lock file: number, folder, beginning, port, …, and on the eighth line its state. */
function serverLock(pgdata: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

const isReady = (pgdata: string, pid: number): boolean => {
  const lock = serverLock(pgdata);
  return lock !== undefined && lock.pid === pid && lock.ready;
};

function watched(child: ChildProcess, pid: number, port: number, exited: Promise<void>): ServerProcess {
  // A small shell ends the server when this process is gone without having stopped it, also by kill -9: the pipe then closes.
  const guard = spawn('/bin/sh', ['-c', 'read _; kill -INT "$1"', 'sh', String(pid)], {
    cwd: '/',
    env: ENVIRONMENT,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin?.on('error', () => undefined);
  const dismissed = exited.then(() => void guard.kill('SIGKILL'));
  // Neither keeps a command alive that has finished its work.
  for (const handle of [child, guard, guard.stdin as unknown as { unref?: () => void } | null]) handle?.unref?.();
  return {
    pid,
    port,
    exited,
    stop: async () => {
      child.ref();
      await endServer(pid);
      await exited;
      await dismissed;
    },
  };
}

/** Fast shutdown first (rolls back what is open, writes all), immediate next (recovers at the next start), kill last. */
async function endServer(pid: number): Promise<void> {
  const began = beginningOf(pid);
  if (began === undefined) return;
  for (const [name, time] of Object.entries(MILLISECONDS_TO_CLOSE)) {
    signal(pid, name as NodeJS.Signals);
    if (await until(() => beginningOf(pid) !== began, time)) return;
  }
}

/**
 * Ends a server that a killed process left running on this folder. The caller holds the folder's claim, so that nobody uses
 * it rightfully. Must run as the server's user or root.
 */
export async function endOrphan(pgdata: string): Promise<boolean> {
  const lock = serverLock(pgdata);
  if (!lock) return false;
  const inside = processesIn(pgdata);
  if (inside === undefined) return false;
  if (inside.includes(lock.pid)) await endServer(lock.pid);
  else if (numberInUse(lock.pid) && (await until(() => processesIn(pgdata)?.length === 0, 10_000))) {
    // The number of the dead server now belongs to a stranger, or to its own remains that no parent has collected; PostgreSQL
    // would refuse to start for either. Its lock file also guards against surviving children; there are none, so it can go.
    rmSync(join(pgdata, 'postmaster.pid'), { force: true });
  }
  return true;
}

/** Gives a file to the server's user. */
export function giveTo(user: ServerUser, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}
