import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault, SECRET_FILE } from '@tequio/api/process';

/** Where a deployment keeps what is its own on this machine. */
export interface DataFolder {
  path: string;
  /** Claims of the launcher that runs the product from here. */
  launcher: string;
  /** Claims of the processes that it has started. */
  processes: string;
  logs: string;
  secretFile: string;
  /** Where the running product can be reached, for whoever comes second. */
  addressFile: string;
  demonstrationFile: string;
}

/** Makes the folder at the first time, for its owner only. Throws a `Fault` where it cannot be written. */
export function openDataFolder(given: string): DataFolder {
  const wanted = resolve(given);
  try {
    makeFolder(wanted);
    const path = realpathSync(wanted);
    const folder: DataFolder = {
      path,
      launcher: join(path, 'running', 'launcher'),
      processes: join(path, 'running', 'processes'),
      logs: join(path, 'logs'),
      secretFile: join(path, SECRET_FILE),
      addressFile: join(path, 'running', 'address'),
      demonstrationFile: join(path, 'demonstration.json'),
    };
    for (const own of [folder.launcher, folder.processes, folder.logs]) mkdirSync(own, { recursive: true, mode: 0o700 });
    // Root may everywhere, and a file system that is full or read-only says so only when it is written to.
    accessSync(path, constants.W_OK | constants.X_OK);
    const probe = join(path, `.probe-${randomBytes(6).toString('hex')}`);
    writeFileSync(probe, 'x', { mode: 0o600 });
    rmSync(probe);
    return folder;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Fault('cli.data_folder.unwritable', { path: wanted, reason: code ?? message }, { cause: error });
  }
}

/** One folder at a time: where a file system has no folders to give (`/proc`), Node's own recursive way never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Somebody else has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * The deployment's secret: SECRET_KEY where it is given, else made once and kept. Sign-in sessions, the database login and
 * sealed texts follow from it.
 */
export function secretKeyOf(folder: DataFolder, given: string | null): string {
  if (given) return given;
  const existing = readSecret(folder);
  if (existing) return existing;
  const draft = `${folder.secretFile}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    // Unlike a rename, a link never replaces the secret that another process has made meanwhile.
    linkSync(draft, folder.secretFile);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(folder)!;
}

function readSecret(folder: DataFolder): string | null {
  if (!statSync(folder.secretFile, { throwIfNoEntry: false })) return null;
  const secret = readFileSync(folder.secretFile, 'utf8').trim();
  if (secret.length < 32) throw new Fault('cli.data_folder.secret', { path: folder.secretFile });
  return secret;
}

/** Where the product of this folder can be reached now; null where none is running. */
export function addressIn(folder: DataFolder): string | null {
  try {
    return readFileSync(folder.addressFile, 'utf8').trim();
  } catch {
    return null;
  }
}
