import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Audit } from '../audit/audit.js';
import type { RequestContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { notFound } from '../errors/app-error.js';
import { parseReason } from '../errors/input.js';
import { LANES, type Lane } from '../jobs/definitions.js';
import { MARK } from '../jobs/job-runner.js';
import { Queues, type JobData } from '../jobs/queues.js';

/** A job that was given up after all its attempts. */
export interface DeadLetter {
  id: string;
  lane: Lane;
  /** Name of the job, or `event>Class.method` of what reacts to an event. */
  kind: string;
  tenantId: string | null;
  attempts: number;
  failedAt: Date | null;
  /** First line of the last error. */
  reason: string;
}

/** All that is named has to fit; nothing named: every dead letter. */
export interface DeadLetterFilter {
  id?: string;
  /** The job's name, or the event's with or without who reacts to it. */
  kind?: string;
  tenantId?: string;
}

/** So many are read from a lane at once. */
const PAGE = 500;

type Failed = { lane: Lane; job: Job<JobData> };

/** What the queues gave up, to be looked at, tried again or dropped, on either backend. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly queues: Queues,
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async list(filter: DeadLetterFilter = {}): Promise<DeadLetter[]> {
    return (await this.find(filter)).map(toDeadLetter);
  }

  /** Gives them all their attempts anew. Returns how many were. What one of two callers has taken already is left to it. */
  async retry(filter: DeadLetterFilter = {}): Promise<number> {
    let retried = 0;
    for (const { job } of await this.find(filter)) {
      const taken = await job.retry('failed', { resetAttemptsMade: true }).then(
        () => true,
        async (error: Error) => {
          if (await job.isFailed()) throw error;
          return false;
        },
      );
      if (taken) retried += 1;
    }
    return retried;
  }

  /** Never does it: it counts as handled, so that it is not carried to the queue again either. The reason stands in its tenant's log. Scope: system. */
  async drop(ctx: RequestContext, id: string, given: string): Promise<DeadLetter> {
    const reason = parseReason(given);
    const [found] = await this.find({ id });
    if (!found) throw notFound();
    const { job } = found;
    await this.db.write(ctx.with({ networkId: job.data.networkId, tenantId: job.data.tenantId }), async (inside) => {
      await this.db.sql(inside, MARK, [job.data.key]);
      await this.audit.record(inside, { action: 'job.drop', subjectType: 'Job', subjectId: null, reason, changes: { job: id, kind: job.name } });
    });
    await job.remove();
    return toDeadLetter(found);
  }

  private async find({ id, kind, tenantId }: DeadLetterFilter): Promise<Failed[]> {
    const fits = ({ job }: Failed) =>
      (!id || job.id === id) && (!kind || job.name === kind || job.name.startsWith(`${kind}>`)) && (!tenantId || job.data.tenantId === tenantId);
    return (await Promise.all(LANES.map((lane) => this.failed(lane)))).flat().filter(fits);
  }

  private async failed(lane: Lane): Promise<Failed[]> {
    const all: Failed[] = [];
    for (;;) {
      const page = await this.queues.queue(lane).getFailed(all.length, all.length + PAGE - 1);
      all.push(...page.map((job) => ({ lane, job: job as Job<JobData> })));
      if (page.length < PAGE) return all;
    }
  }
}

const toDeadLetter = ({ lane, job }: Failed): DeadLetter => ({
  id: job.id ?? '',
  lane,
  kind: job.name,
  tenantId: job.data.tenantId,
  attempts: job.attemptsMade,
  failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
  reason: (job.failedReason ?? '').split('\n')[0]!,
});
