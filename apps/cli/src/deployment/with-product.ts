import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '@tequio/api';
import { configFor, readSettings, type Config, type Settings } from '@tequio/platform';
import { openDataFolder, secretKeyOf, type DataFolder } from './data-folder.js';
import { openDatabase, prepareDatabase, type DeploymentDatabase } from './database.js';

export interface Deployment {
  settings: Settings;
  folder: DataFolder;
  secretKey: string;
  database: DeploymentDatabase;
  config: Config;
}

/** For operators' commands: the deployment's database, of the running product or started for the length of the work. */
export async function withDeployment<T>(work: (deployment: Deployment) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const folder = openDataFolder(settings.dataDir);
  const secretKey = secretKeyOf(folder, settings.secretKey);
  const database = await openDatabase(settings, folder.path, secretKey, 'command');
  try {
    const config = configFor('cli', { ...settings, dataDir: folder.path }, { appUrl: database.appUrl, secretKey });
    return await work({ settings, folder, secretKey, database, config });
  } finally {
    await database.stop();
  }
}

/** The product's services, without its HTTP; only faults are logged, to standard error. */
export async function withServices<T>(config: Config, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  Logger.overrideLogger(['error', 'fatal']);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error', 'fatal'], abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** As `withDeployment`, with the schema of this version and the product's services. */
export function withProduct<T>(work: (app: INestApplicationContext, deployment: Deployment) => Promise<T>): Promise<T> {
  return withDeployment(async (deployment) => {
    await prepareDatabase(deployment.database, deployment.settings, deployment.secretKey);
    return withServices(deployment.config, (app) => work(app, deployment));
  });
}
