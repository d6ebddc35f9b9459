import { NestFactory } from '@nestjs/core';
import { AppModule, logAsJson } from '@tequio/api';
import { JobRunner, type Config } from '@tequio/platform';

const SECOND = 1000;

/** As the product's worker works, in a hurry: a trial cannot wait for who died as long as the product may. */
export async function workInHurry(config: Config): Promise<void> {
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
}
