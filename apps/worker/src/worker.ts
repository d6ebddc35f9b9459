import { NestFactory } from '@nestjs/core';
import { AppModule, logAsJson, runProcess } from '@tequio/api';
import { JobRunner } from '@tequio/platform';

await runProcess('worker', async (config) => {
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: logAsJson(config), abortOnError: false });
  app.enableShutdownHooks();
  app.get(JobRunner).start();
});
