import { NestFactory } from '@nestjs/core';
import { AppModule, logAsJson } from '@tequio/api';
import { JobRunner, type Config } from '@tequio/platform';

/** As the product's worker works, but that notices do not wait two minutes for others about the same thing. */
export async function workMeasured(config: Config): Promise<void> {
  const module = AppModule.forRoot(config, undefined, { jobs: {}, notifications: { groupingWindowMs: 0 } });
  const app = await NestFactory.createApplicationContext(module, { logger: logAsJson(config), abortOnError: false });
  app.enableShutdownHooks();
  app.get(JobRunner).start();
}
