import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NetworksService } from '@tequio/network';
import { configFor, Database, readSettings, removeEmbeddedPostgres, unsafeAllTenantsContext, type Config } from '@tequio/platform';
import { openDataFolder, secretKeyOf } from './data-folder.js';
import { openDatabase, prepareDatabase } from './database.js';
import { withServices, type Deployment } from './with-product.js';

/** No run comes near it: the budget is counted at every call all the same. */
const POINTS_ENOUGH = 999_999_999;

/**
 * A deployment in a folder and a database of its own, removed afterwards. It has nothing of the caller's, runs as in
 * production, and with a budget of the API that a load does not use up.
 */
export async function withFreshDeployment<T>(name: string, variables: NodeJS.ProcessEnv, work: (deployment: Deployment) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), `tequio-${name}-`));
  try {
    const settings = {
      ...readSettings({ TEQUIO_ENV: 'production', LOG_LEVEL: 'error', GRAPHQL_POINTS_PER_MINUTE: String(POINTS_ENOUGH), ...variables }),
      dataDir,
      demonstration: false,
    };
    const folder = openDataFolder(dataDir);
    const secretKey = secretKeyOf(folder, null);
    const database = await openDatabase(settings, folder.path, secretKey, 'server');
    try {
      await prepareDatabase(database, settings, secretKey);
      const config = configFor('api', { ...settings, dataDir: folder.path }, { appUrl: database.appUrl, secretKey });
      return await work({ settings, folder, secretKey, database, config });
    } finally {
      await database.stop();
    }
  } finally {
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Opens the one network of a fresh deployment. Returns its id. */
export async function openNetwork(config: Config, name: string): Promise<string> {
  const network = await withServices(config, (app) =>
    app.get(Database).write(unsafeAllTenantsContext(name), (ctx) =>
      app.get(NetworksService).open(ctx, { stateKey: '15', slug: 'edomex', authorityName: 'Host authority of the trial' }),
    ),
  );
  return network.id;
}
