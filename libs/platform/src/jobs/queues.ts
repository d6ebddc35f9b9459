import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, withBackend, Worker, type JobsOptions, type Processor } from 'bullmq';
import { CONFIG, type Config } from '../config/config.js';
import { LANES, type Lane } from './definitions.js';
import { DEFAULT_JOB_TIMES, JOB_TIMES, type JobTimes } from './job-times.js';

/** What a queued job holds: ids, and whose they are. */
export interface JobData {
  handler: string;
  key: string;
  networkId: string | null;
  tenantId: string | null;
  payload: Record<string, unknown>;
  correlationId: string;
  occurredAt: string;
}

type AnyQueue = Pick<Queue<JobData>, 'add' | 'addBulk' | 'getJobCounts' | 'getFailed' | 'getWaiting' | 'close' | 'waitUntilReady' | 'pause' | 'resume'>;
type AnyWorker = Pick<Worker<JobData>, 'close' | 'on' | 'waitUntilReady'>;

/**
 * Failed attempts wait 1, 2, 4 … seconds, eight times: about four minutes, then the job is a dead letter. One that is done
 * leaves its mark in the database and goes: PostgreSQL would look through all that are kept at the end of each.
 */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: false,
};

/** BullMQ behind one door: in PostgreSQL, or in Redis where REDIS_URL says so. */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private readonly queues = new Map<Lane, AnyQueue>();
  private readonly workers: AnyWorker[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(JOB_TIMES) private readonly times: JobTimes = DEFAULT_JOB_TIMES,
  ) {}

  get backend(): 'postgres' | 'redis' {
    return this.config.redisUrl ? 'redis' : 'postgres';
  }

  /** Two deployments may share one Redis: each keeps to the name of its database. */
  private get prefix(): string {
    return `tequio-${new URL(this.config.database.appUrl).pathname.slice(1)}`;
  }

  queue(lane: Lane): AnyQueue {
    let queue = this.queues.get(lane);
    if (!queue) {
      queue = this.config.redisUrl
        ? (new Queue<JobData>(lane, { connection: this.redis(), prefix: this.prefix }) as AnyQueue)
        : (new (withBackend(createPostgresBackend).Queue)<JobData>(lane, { connection: this.postgres() }) as unknown as AnyQueue);
      this.queues.set(lane, queue);
    }
    return queue;
  }

  work(lane: Lane, concurrency: number, processor: Processor<JobData>): AnyWorker {
    const { lockMs } = this.times;
    // A worker that dies is not the fault of the job that it held: it has as many attempts as one that fails.
    const options = { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: JOB_OPTIONS.attempts! };
    const worker = this.config.redisUrl
      ? (new Worker<JobData>(lane, processor, { connection: this.redis(), prefix: this.prefix, ...options }) as AnyWorker)
      : (new (withBackend(createPostgresBackend).Worker)<JobData>(lane, processor as never, { connection: this.postgres(), ...options }) as unknown as AnyWorker);
    this.workers.push(worker);
    return worker;
  }

  /** Jobs by state over all lanes. Throws where the queue cannot be reached. */
  async counts(): Promise<Record<Lane, Record<string, number>>> {
    const entries = await Promise.all(
      LANES.map(async (lane) => [lane, await this.queue(lane).getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'failed')] as const),
    );
    return Object.fromEntries(entries) as Record<Lane, Record<string, number>>;
  }

  /** When that job was added which has waited longest in each lane; null where none waits. */
  async oldest(): Promise<Record<Lane, Date | null>> {
    const entries = await Promise.all(
      LANES.map(async (lane) => {
        const queue = this.queue(lane);
        // BullMQ on PostgreSQL cuts this list from its newest end, whatever order it hands it over in.
        const at = this.backend === 'postgres' ? Math.max(0, ((await queue.getJobCounts('waiting'))['waiting'] ?? 0) - 1) : 0;
        const [job] = await queue.getWaiting(at, at);
        return [lane, job ? new Date(job.timestamp) : null] as const;
      }),
    );
    return Object.fromEntries(entries) as Record<Lane, Date | null>;
  }

  /** Before the database's connections end: a job that is being handled finishes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private postgres() {
    return { connectionString: this.config.database.appUrl, schema: 'bullmq', migrate: false, max: 2 };
  }

  private redis() {
    return { ...redisOptions(this.config.redisUrl!), maxRetriesPerRequest: null };
  }
}

/** What REDIS_URL says, as ioredis takes it. */
export function redisOptions(address: string) {
  const url = new URL(address);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(url.pathname.length > 1 ? { db: Number(url.pathname.slice(1)) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}
