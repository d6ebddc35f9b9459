import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { DeadLetters, LANES, Queues, unsafeAllTenantsContext, type DeadLetterFilter } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';

/** Which of the failed jobs are meant. */
abstract class OnFailedJobs extends CommandRunner {
  @Option({ flags: '--kind <name>', description: word('jobs.kind_option') })
  kind(value: string): string {
    return value;
  }

  @Option({ flags: '--tenant <id>', description: word('jobs.tenant_option') })
  tenant(value: string): string {
    return value;
  }

  protected filterOf({ kind, tenant }: { kind?: string; tenant?: string }): DeadLetterFilter {
    return { ...(kind ? { kind } : {}), ...(tenant ? { tenantId: tenant } : {}) };
  }
}

@SubCommand({ name: 'status', description: word('jobs.status.description') })
export class JobsStatusCommand extends CommandRunner {
  async run(): Promise<void> {
    await withProduct(async (app) => {
      const queues = app.get(Queues);
      const [counts, oldest] = await Promise.all([queues.counts(), queues.oldest()]);
      const now = Date.now();
      say(
        columns([
          [word('jobs.lane'), word('jobs.waiting'), word('jobs.active'), word('jobs.delayed'), word('jobs.failed'), word('jobs.lag')],
          ...LANES.map((lane) => {
            const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts[lane];
            const since = oldest[lane];
            return [lane, ...[waiting + prioritized, active, delayed, failed].map(String), since ? String(Math.round((now - since.getTime()) / 1000)) : '-'];
          }),
        ]),
      );
    });
  }
}

@SubCommand({ name: 'failed', description: word('jobs.failed.description') })
export class JobsFailedCommand extends OnFailedJobs {
  async run(_arguments: string[], options: { kind?: string; tenant?: string }): Promise<void> {
    await withProduct(async (app) => {
      const failed = await app.get(DeadLetters).list(this.filterOf(options));
      if (!failed.length) return say(word('jobs.none'));
      say(
        columns([
          [word('jobs.lane'), word('jobs.kind'), word('jobs.id'), word('jobs.tenant'), word('jobs.attempts'), word('jobs.at'), word('jobs.reason')],
          ...failed.map((one) => [one.lane, one.kind, one.id, one.tenantId ?? '-', String(one.attempts), one.failedAt?.toISOString() ?? '-', one.reason.slice(0, 120)]),
        ]),
      );
    });
  }
}

@SubCommand({ name: 'retry', arguments: '[id]', description: word('jobs.retry.description') })
export class JobsRetryCommand extends OnFailedJobs {
  async run([id]: string[], options: { kind?: string; tenant?: string }): Promise<void> {
    await withProduct(async (app) => {
      const count = await app.get(DeadLetters).retry({ ...this.filterOf(options), ...(id ? { id } : {}) });
      say(word('jobs.retried', { count }));
    });
  }
}

@SubCommand({ name: 'drop', arguments: '<id>', description: word('jobs.drop.description') })
export class JobsDropCommand extends CommandRunner {
  async run([id]: string[], { reason }: { reason: string }): Promise<void> {
    await withProduct(async (app) => {
      const { kind } = await app.get(DeadLetters).drop(unsafeAllTenantsContext('jobs-drop'), id!, reason);
      say(word('jobs.dropped', { kind }));
    });
  }

  @Option({ flags: '--reason <text>', description: word('jobs.drop.reason'), required: true })
  reason(value: string): string {
    return value;
  }
}

@Command({ name: 'jobs', description: word('jobs.description'), subCommands: [JobsStatusCommand, JobsFailedCommand, JobsRetryCommand, JobsDropCommand] })
export class JobsCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
