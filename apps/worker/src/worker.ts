import { NestFactory } from '@nestjs/core';
import { AppModule, logAsJson } from '@tequio/api';
import { JobRunner, type Config } from '@tequio/platform';

/** Takes the jobs of the product until its process is told to end. */
export async function work(config: Config): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: logAsJson(config), abortOnError: false });
  app.enableShutdownHooks();
  app.get(JobRunner).start();
}
