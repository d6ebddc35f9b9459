/**
 * One PostgreSQL for the whole run of Jest, in a temporary folder; its owner's URL is in TEQUIO_TEST_CLUSTER_URL, the folder in
 * TEQUIO_TEST_FOLDER, and when the run began in TEQUIO_TEST_BEGAN. Every project that needs a database names this file, and
 * Jest calls it for each of them: the first call starts, the others find it.
 */
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript-source.mjs';

const PREFIX = 'tequio-test-cluster-';

/** A test run may lose its data in a power cut: nothing is awaited from the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
  autovacuum: 'off',
};

export default async function globalSetup() {
  if (process.env.TEQUIO_TEST_CLUSTER_URL) return;
  const { startEmbeddedPostgres, removeEmbeddedPostgres } =
    await import('../../libs/platform/src/embedded-postgres/embedded-postgres.ts');
  await sweep(removeEmbeddedPostgres);
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // As root the server runs as another user, who has to get in; the database itself keeps its own folder closed.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, settings: SETTINGS });
  Object.assign(process.env, {
    TEQUIO_TEST_CLUSTER_URL: server.url,
    TEQUIO_TEST_FOLDER: folder,
    TEQUIO_TEST_BEGAN: new Date().toISOString(),
  });
  globalThis.tequioTestCluster = {
    stop: async () => {
      delete process.env.TEQUIO_TEST_CLUSTER_URL;
      await server.stop();
      await removeEmbeddedPostgres(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What killed runs have left; a folder whose run still lives refuses. */
async function sweep(remove) {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    try {
      await remove(folder);
      await rm(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run sweeps it at this moment.
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
