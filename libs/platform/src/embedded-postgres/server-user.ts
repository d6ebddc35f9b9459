import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres.errors.js';

/** Who the server runs as: nobody else (this process's own user), or a user that root steps down to. */
export type ServerUser = { uid: number; gid: number } | undefined;

const NAME = 'postgres';

/** What root keeps for the server outside of folders that only root may enter. */
export const SYSTEM_FOLDER = '/var/lib/tequio';

function idsOf(name: string): ServerUser {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root. Root steps down to the owner of existing data, else to the user `postgres`, which is
 * made when the machine has none. Any other user runs the server itself.
 * @param pgdata the data folder, which need not exist yet
 */
export function serverUserFor(pgdata: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(pgdata, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = idsOf(NAME);
  if (existing) return existing;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'pipe',
    });
  } catch (error) {
    // Another process may have made it meanwhile.
    const made = idsOf(NAME);
    if (made) return made;
    throw new EmbeddedPostgresError(
      'server-user-unavailable',
      { user: NAME, reason: reasonOf(error) },
      { cause: error },
    );
  }
  const made = idsOf(NAME);
  if (!made)
    throw new EmbeddedPostgresError('server-user-unavailable', { user: NAME, reason: 'not found after useradd' });
  return made;
}

/** Whether the server's user may enter a folder (or execute a file). Asked of the system, which also knows ACLs. */
export function canReach(user: ServerUser, path: string): boolean {
  if (!user) return true;
  const answer = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/', stdio: 'ignore' });
  if (answer.error) {
    // A container whose root may not change its user.
    throw new EmbeddedPostgresError('server-user-unavailable', { user: user.uid, reason: reasonOf(answer.error) });
  }
  return answer.status === 0;
}

/**
 * A folder of root's under SYSTEM_FOLDER that the server's user may enter but not change. Anything found there in other
 * hands is refused, since the server runs programs from it.
 */
export function systemFolder(...names: string[]): string {
  let path = SYSTEM_FOLDER;
  try {
    for (const name of ['', ...names]) {
      if (name) path = `${path}/${name}`;
      mkdirSync(path, { recursive: true });
      const stat = lstatSync(path);
      if (!stat.isDirectory() || stat.uid !== 0) {
        throw new EmbeddedPostgresError('folder-unreachable', { path, reason: 'not a folder of root' });
      }
      if ((stat.mode & 0o777) !== 0o711) chmodSync(path, 0o711);
    }
    return path;
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw new EmbeddedPostgresError('folder-unreachable', { path, reason: reasonOf(error) }, { cause: error });
  }
}
