import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JobRunner, PlatformModule, type Config } from '@tequio/platform';
import { NotificationsModule, type NotificationSettings } from '../index.js';
import { Garden, GardenModule } from './garden.js';

/** What the test hands to the process as its one argument. */
export interface GardenWorkerInit {
  config: Config;
  settings: Partial<NotificationSettings>;
  names: [string, string][];
}

/** The worker of the product with the garden above it, as a process of its own that can be killed. */
const init = JSON.parse(process.argv[2]!) as GardenWorkerInit;
const app = await NestFactory.createApplicationContext(
  {
    module: class {},
    imports: [PlatformModule.forRoot(init.config), NotificationsModule.forRoot(init.settings), GardenModule],
  },
  { logger: ['error', 'fatal'] },
);
for (const [id, name] of init.names) app.get(Garden).names.set(id, name);
app.get(JobRunner).start(50);
