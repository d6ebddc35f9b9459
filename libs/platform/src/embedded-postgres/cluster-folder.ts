import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres.errors.js';
import { canReach, serverUserFor, systemFolder } from './server-user.js';

/** Where everything of one embedded database lies. */
export interface ClusterFolder {
  /** The product's data folder, resolved. */
  dataDir: string;
  /** Holds all below; `<dataDir>/postgres`, or a folder of root's elsewhere when the server's user cannot enter dataDir. */
  cluster: string;
  pgdata: string;
  claims: string;
  attached: string;
  logFile: string;
  passwordFile: string;
  portFile: string;
}

export interface PortRecord {
  port: number;
  /** of the server */
  pid: number;
  /** ISO 8601, UTC */
  started: string;
}

const NOTE =
  "The server's user cannot enter this data folder, so the database itself lies at the path above. " +
  'Move or copy both together, with the product stopped.';

/** Writes a file whole or not at all, readable by its owner only. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}

function layout(dataDir: string, cluster: string): ClusterFolder {
  return {
    dataDir,
    cluster,
    pgdata: join(cluster, 'pgdata'),
    claims: join(cluster, 'claims'),
    attached: join(cluster, 'attached'),
    logFile: join(cluster, 'postgres.log'),
    passwordFile: join(dataDir, 'postgres', 'password'),
    portFile: join(dataDir, 'postgres', 'port'),
  };
}

const locationOf = (dataDir: string) => join(dataDir, 'postgres', 'location.json');
const ownerOf = (cluster: string) => join(cluster, 'data-folder');

function recordedCluster(dataDir: string): string | undefined {
  const location = locationOf(dataDir);
  if (existsSync(location)) return (JSON.parse(readFileSync(location, 'utf8')) as { cluster: string }).cluster;
  return existsSync(join(dataDir, 'postgres', 'pgdata')) ? join(dataDir, 'postgres') : undefined;
}

/** The folder of a database that was opened before, without making anything; undefined when there is none. */
export function findClusterFolder(dataDir: string): ClusterFolder | undefined {
  if (!existsSync(dataDir)) return undefined;
  const resolved = realpathSync(dataDir);
  const cluster = recordedCluster(resolved);
  return cluster === undefined ? undefined : layout(resolved, cluster);
}

/** Finds or makes the folders of the database of a data folder, and decides at first where it lies. */
export function openClusterFolder(path: string): ClusterFolder {
  const dataDir = writableFolder(path);
  const cluster = recordedCluster(dataDir) ?? chooseCluster(dataDir);
  if (cluster !== join(dataDir, 'postgres')) checkOwner(cluster, dataDir);
  return layout(dataDir, cluster);
}

function writableFolder(path: string): string {
  const own = join(resolve(path), 'postgres');
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK | constants.X_OK);
    const probe = join(own, `.probe-${randomBytes(6).toString('hex')}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(path);
  } catch (error) {
    throw new EmbeddedPostgresError('data-folder-unwritable', { path: own, reason: reasonOf(error) }, { cause: error });
  }
}

function chooseCluster(dataDir: string): string {
  const own = join(dataDir, 'postgres');
  const user = serverUserFor(join(own, 'pgdata'));
  // The server's user must pass through to pgdata, and sees nothing else here: the files beside it are 0600, the folders 0700.
  chmodSync(own, user ? 0o711 : 0o700);
  if (canReach(user, own)) return own;

  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  // Not the hash alone: whoever deletes the data folder to begin anew must not find the old data again.
  const cluster = systemFolder('clusters', `${hash}-${randomBytes(4).toString('hex')}`);
  writeFileSync(ownerOf(cluster), dataDir, { mode: 0o600 });
  const draft = `${locationOf(dataDir)}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify({ cluster, note: NOTE }, null, 2)}\n`, { mode: 0o600 });
  try {
    // Unlike a rename, a link fails when another start has chosen first; its choice then stands.
    linkSync(draft, locationOf(dataDir));
    return cluster;
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return recordedCluster(dataDir) ?? own;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A copied data folder names the cluster of its original: two of them must not write one database in turns. */
function checkOwner(cluster: string, dataDir: string): void {
  if (!existsSync(cluster)) {
    throw new EmbeddedPostgresError('folder-unreachable', { path: cluster, reason: 'ENOENT' });
  }
  const owner = existsSync(ownerOf(cluster)) ? readFileSync(ownerOf(cluster), 'utf8') : dataDir;
  if (owner === dataDir) return;
  if (existsSync(owner) && recordedCluster(owner) === cluster) {
    throw new EmbeddedPostgresError('cluster-belongs-elsewhere', { dataDir, owner, cluster });
  }
  writeWhole(ownerOf(cluster), dataDir);
}

/** The owner's password; made once, before the database, and kept. */
export function passwordOf(folder: ClusterFolder, databaseExists: boolean): string {
  if (existsSync(folder.passwordFile)) return readFileSync(folder.passwordFile, 'utf8').trim();
  if (databaseExists) throw new EmbeddedPostgresError('password-missing', { path: folder.passwordFile });
  const password = randomBytes(24).toString('base64url');
  writeWhole(folder.passwordFile, `${password}\n`);
  return password;
}

export function readPort(folder: ClusterFolder): PortRecord | undefined {
  try {
    return JSON.parse(readFileSync(folder.portFile, 'utf8')) as PortRecord;
  } catch {
    return undefined;
  }
}

export function recordPort(folder: ClusterFolder, record: PortRecord): void {
  writeWhole(folder.portFile, `${JSON.stringify(record)}\n`);
}
