import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const linux = process.platform === 'linux';

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * When a process began, in the system's own terms; undefined when no such process lives.
 * Process numbers are used again, so a number alone never says that a process still lives: number and beginning do.
 */
export function beginningOf(pid: number): string | undefined {
  if (linux) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === undefined) return undefined;
    // The command's name may hold spaces and parentheses; the fields begin after its last parenthesis, with the state.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${read('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the system holds a process number, be it by a living process or by one that ended and was not yet collected. */
export function numberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Processes that work in a folder. A PostgreSQL server and all its children keep their data folder as working directory,
 * also after the server itself was killed. Undefined where the system does not tell (outside of Linux).
 */
export function processesIn(folder: string): number[] | undefined {
  if (!linux) return undefined;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder && beginningOf(pid) !== undefined;
      } catch {
        return false;
      }
    });
}

/** Waits until the condition holds; false when the time (ms) passed first. */
export async function until(condition: () => boolean, time: number, every = 20): Promise<boolean> {
  const end = Date.now() + time;
  while (!condition()) {
    if (Date.now() > end) return false;
    await delay(every);
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
