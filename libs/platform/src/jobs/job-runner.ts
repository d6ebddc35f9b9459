import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CLOCK } from '../config/config.module.js';
import type { Clock } from '../context/clock.js';
import { tenantSystemContext, unsafeAllTenantsContext } from '../context/request-context.js';
import { AuditSealer } from '../audit/sealer.js';
import { Database, statement } from '../database/database.js';
import { LANES, type Lane } from './definitions.js';
import { HANDLED } from './handled-jobs.js';
import { HandlerRegistry } from './handlers.js';
import { Queues, type JobData } from './queues.js';
import { OutboxRelay } from './relay.js';

/** Says that a job has taken effect; whoever comes after does nothing. */
export const MARK = statement<{ key: string }>('jobs.mark', 'insert into handled_jobs (key) values ($1) on conflict do nothing returning key');

const UNRELAYED = statement<{ messages: number; waiting: number }>('outbox.unrelayed', 'select count(*) as messages, count(*) filter (where relayed_at is null) as waiting from outbox');

const SEAL_EVERY_MS = 5_000;
const CONCURRENCY: Readonly<Record<Lane, number>> = { urgent: 4, default: 4, documents: 2, bulk: 2, outside: 8 };

/** Relays, handles and seals; the heart of the worker process. */
@Injectable()
export class JobRunner implements OnModuleDestroy {
  private readonly log = new Logger(JobRunner.name);
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly handlers: HandlerRegistry,
    private readonly queues: Queues,
    private readonly relay: OutboxRelay,
    private readonly sealer: AuditSealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Starts workers on all lanes and looks at the outbox every `pollMs` milliseconds. */
  start(pollMs = 400): void {
    for (const lane of LANES) {
      const worker = this.queues.work(lane, CONCURRENCY[lane], (job) => this.handle(job.data, job.attemptsMade + 1));
      worker.on('failed', (job, error) => this.log.warn({ job: job?.name, tenantId: job?.data.tenantId, error: error.message }, 'job failed'));
      worker.on('error', (error) => this.log.error({ lane, error: error.message }, 'queue error'));
    }
    let sealedAt = 0;
    const again = (delay: number) => {
      if (!this.stopped) this.timer = setTimeout(turn, delay);
    };
    const turn = () => {
      this.turn = this.relay
        .relay()
        .then(async (count) => {
          // Under steady load no turn finds the outbox empty, and the chain may not wait for one that does.
          if (!count || Date.now() - sealedAt > SEAL_EVERY_MS) {
            await this.sealer.sealAll();
            sealedAt = Date.now();
          }
          again(count ? 0 : pollMs);
        })
        .catch((error: Error) => {
          this.log.error({ error: error.message }, 'the outbox could not be relayed');
          again(pollMs * 5);
        });
    };
    turn();
  }

  /** Runs one job's handler with the job's tenant. Public for the tests of delivery guarantees. */
  async handle(data: JobData, attempt: number): Promise<void> {
    const handler = this.handlers.find(data.handler);
    if (!handler) throw new Error(`no handler ${data.handler}`);
    const payload = handler.definition.schema.parse(data.payload) as never;
    const base =
      data.tenantId && data.networkId
        ? tenantSystemContext({ tenantId: data.tenantId, networkId: data.networkId }, handler.id, this.clock)
        : unsafeAllTenantsContext(handler.id, this.clock);
    const ctx = base.with({ correlationId: data.correlationId });
    const meta = { key: data.key, occurredAt: new Date(data.occurredAt), attempt };
    if (handler.transaction === 'own') {
      const [done] = await this.db.sql(ctx, HANDLED, [[data.key]]);
      if (done) return;
      await handler.run(ctx, payload, meta);
      await this.db.write(ctx, (inside) => this.db.sql(inside, MARK, [data.key]));
      return;
    }
    await this.db.write(ctx, async (inside) => {
      const [first] = await this.db.sql(inside, MARK, [data.key]);
      if (first) await handler.run(inside, payload, meta);
    });
  }

  /** Resolves when nothing is left to relay, handle or seal. For tests and for the demonstration. */
  async idle(): Promise<void> {
    for (;;) {
      await this.relay.relay();
      // Asked before the queues: a message that another turn is relaying waits here until its job is in a queue, and the
      // queues may have been counted before that.
      const look = async () => (await this.db.sql(unsafeAllTenantsContext('idle'), UNRELAYED))[0]!;
      const before = await look();
      const counts = await this.queues.counts();
      const busy = Object.values(counts).some((lane) => (lane['waiting'] ?? 0) + (lane['active'] ?? 0) + (lane['prioritized'] ?? 0) + (lane['delayed'] ?? 0) > 0);
      // A job may have committed a message and ended between the two looks: then there is one more now.
      const after = await look();
      if (!busy && !before.waiting && !after.waiting && after.messages === before.messages) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await this.sealer.sealAll();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.turn;
  }
}
