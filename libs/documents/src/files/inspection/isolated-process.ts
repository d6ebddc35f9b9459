import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

export interface IsolationLimits {
  timeMs: number;
  /** Resident memory in bytes, native code included; watched where the system shows it (Linux). */
  memoryBytes: number;
  outputBytes: number;
}

export type IsolatedRun =
  | { ended: 'exited'; code: number; output: Buffer }
  | { ended: 'crashed' | 'time_limit' | 'memory_limit' | 'output_limit' }
  | { ended: 'not_installed' };

/** A page of memory as Linux counts it in /proc on the platforms that are supported. */
const PAGE_BYTES = 4096;
const WATCH_EVERY_MS = 100;
/** Nothing of the server's environment: a hostile file must find no secret to take. */
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' };
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a program on a file nobody trusts: it can neither hang nor exhaust the server. Its output is read from file
 * descriptor `outputFd`. At most two run at once; the others wait their turn, outside of their time limit.
 */
export async function runIsolated(command: string, args: string[], outputFd: 1 | 3, limits: IsolationLimits): Promise<IsolatedRun> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await run(command, args, outputFd, limits);
  } finally {
    // The place passes to the next in line; nobody can overtake in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function run(command: string, args: string[], outputFd: 1 | 3, { timeMs, memoryBytes, outputBytes }: IsolationLimits): Promise<IsolatedRun> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: ENVIRONMENT, stdio: ['ignore', outputFd === 1 ? 'pipe' : 'ignore', 'ignore', outputFd === 3 ? 'pipe' : 'ignore'] });
    let killedBy: 'time_limit' | 'memory_limit' | 'output_limit' | undefined;
    const kill = (reason: NonNullable<typeof killedBy>) => {
      killedBy ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('time_limit'), timeMs);
    const watch = setInterval(() => {
      void residentBytes(child.pid).then((bytes) => bytes > memoryBytes && kill('memory_limit'));
    }, WATCH_EVERY_MS);
    const chunks: Buffer[] = [];
    let size = 0;
    (child.stdio[outputFd] as Readable).on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > outputBytes) kill('output_limit');
      else chunks.push(chunk);
    });
    const end = (result: IsolatedRun) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(result);
    };
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code === 'ENOENT' || error.code === 'EACCES' ? { ended: 'not_installed' } : { ended: 'crashed' }));
    child.on('close', (code) => {
      if (killedBy) end({ ended: killedBy });
      else if (code === null) end({ ended: 'crashed' });
      else end({ ended: 'exited', code, output: Buffer.concat(chunks) });
    });
  });
}

async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES;
}
