import '@tequio/platform/compile-cache';
import 'reflect-metadata';
import { runProcess } from '@tequio/api/process';

const SECOND = 1000;

/** The product's worker in a hurry: a trial cannot wait for who died as long as the product may. */
await runProcess('worker', async (config) => {
  const [{ NestFactory }, { AppModule, logAsJson }, { JobRunner }] = await Promise.all([import('@nestjs/core'), import('@tequio/api'), import('@tequio/platform')]);
  const module = AppModule.forRoot(config, undefined, {
    jobs: { lockMs: 3 * SECOND, carryAgainMs: 20 * SECOND, lookMs: SECOND },
    notifications: {
      groupingWindowMs: 0,
      sweepMs: SECOND,
      leaseMs: 3 * SECOND,
      overdueMs: 3 * SECOND,
      neverTriedMs: 20 * SECOND,
      smtpSilenceMs: SECOND,
      smtpAttemptMs: 2 * SECOND,
    },
  });
  const app = await NestFactory.createApplicationContext(module, { logger: logAsJson(config), abortOnError: false });
  app.enableShutdownHooks();
  app.get(JobRunner).start();
});
