import { Command, CommandRunner, SubCommand } from 'nest-commander';
import type { Job } from 'bullmq';
import { LANES, Queues, type JobData } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';

async function failedJobs(queues: Queues): Promise<{ lane: string; job: Job<JobData> }[]> {
  const lanes = await Promise.all(LANES.map(async (lane) => (await queues.queue(lane).getFailed(0, 999)).map((job) => ({ lane, job: job as Job<JobData> }))));
  return lanes.flat();
}

@SubCommand({ name: 'failed', description: word('jobs.failed.description') })
export class JobsFailedCommand extends CommandRunner {
  async run(): Promise<void> {
    await withProduct(async (app) => {
      const failed = await failedJobs(app.get(Queues));
      if (!failed.length) return say(word('jobs.none'));
      say(
        columns([
          [word('jobs.lane'), word('jobs.id'), word('jobs.tenant'), word('jobs.attempts'), word('jobs.reason')],
          ...failed.map(({ lane, job }) => [lane, job.id ?? '', job.data.tenantId ?? '-', String(job.attemptsMade), (job.failedReason ?? '').split('\n')[0]!.slice(0, 120)]),
        ]),
      );
    });
  }
}

@SubCommand({ name: 'retry', arguments: '[id]', description: word('jobs.retry.description') })
export class JobsRetryCommand extends CommandRunner {
  async run([id]: string[]): Promise<void> {
    await withProduct(async (app) => {
      const chosen = (await failedJobs(app.get(Queues))).filter(({ job }) => !id || job.id === id);
      for (const { job } of chosen) await job.retry('failed', { resetAttemptsMade: true });
      say(word('jobs.retried', { count: chosen.length }));
    });
  }
}

@Command({ name: 'jobs', description: word('jobs.description'), subCommands: [JobsFailedCommand, JobsRetryCommand] })
export class JobsCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
