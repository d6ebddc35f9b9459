import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '../database/database.js';
import { unsafeAllTenantsContext } from '../context/request-context.js';
import type { Lane } from './definitions.js';
import { HandlerRegistry, type Handler } from './handlers.js';
import { JOB_TIMES, type JobTimes } from './job-times.js';
import { JOB_OPTIONS, Queues, type JobData } from './queues.js';

export interface OutboxRow {
  id: string;
  network_id: string | null;
  tenant_id: string | null;
  event: string;
  payload: Record<string, unknown>;
  correlation_id: string;
  occurred_at: Date;
}

export const OUTBOX_COLUMNS = 'id, network_id, tenant_id, event, payload, correlation_id, occurred_at';

const WAITING = statement<OutboxRow>(
  'outbox.waiting',
  `select ${OUTBOX_COLUMNS} from outbox where relayed_at is null order by id limit 500 for update skip locked`,
);
const RELAYED = statement<object>(
  'outbox.relayed',
  `update outbox set relayed_at = now(), settle_at = now() + $2::int * interval '1 millisecond' where id = any($1)`,
);

/** A set of jobs costs PostgreSQL two tables that it makes and drops: so few go one by one. */
const FEW = 8;

/** Of one handler's job for one message; the same however often it is carried. */
export const jobKey = (row: Pick<OutboxRow, 'id'>, handler: Pick<Handler, 'id'>): string => `${row.id}.${handler.id.replaceAll(':', '-')}`;

/** Carries committed messages to the queue in batches, one job for each handler. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly db: Database,
    private readonly handlers: HandlerRegistry,
    private readonly queues: Queues,
    @Inject(JOB_TIMES) private readonly times: JobTimes,
  ) {}

  /**
   * Relays one batch. Returns how many messages were carried.
   * A crash between adding and marking adds again; the same job id is not added twice, and a job that has
   * taken effect is not handled twice.
   */
  async relay(): Promise<number> {
    return this.db.write(unsafeAllTenantsContext('outbox-relay'), async (ctx) => {
      const rows = await this.db.sql(ctx, WAITING);
      if (!rows.length) return 0;
      await this.carry(rows);
      await this.db.sql(ctx, RELAYED, [rows.map((row) => row.id), this.times.carryAgainMs]);
      return rows.length;
    });
  }

  /** Adds the jobs of these messages to their queues, but for those that have been handled. */
  async carry(rows: readonly OutboxRow[], handled: ReadonlySet<string> = new Set()): Promise<void> {
    const byLane = new Map<Lane, { name: string; data: JobData; opts: typeof JOB_OPTIONS & { jobId: string } }[]>();
    for (const row of rows) {
      for (const handler of this.handlers.for(row.event)) {
        const key = jobKey(row, handler);
        if (handled.has(key)) continue;
        const job = {
          name: handler.id,
          opts: { ...JOB_OPTIONS, jobId: key },
          data: {
            handler: handler.id,
            key,
            networkId: row.network_id,
            tenantId: row.tenant_id,
            payload: row.payload,
            correlationId: row.correlation_id,
            occurredAt: row.occurred_at.toISOString(),
          },
        };
        byLane.set(handler.lane, [...(byLane.get(handler.lane) ?? []), job]);
      }
    }
    await Promise.all(
      [...byLane].map(async ([lane, jobs]) => {
        const queue = this.queues.queue(lane);
        if (jobs.length > FEW) await queue.addBulk(jobs);
        else for (const { name, data, opts } of jobs) await queue.add(name, data, opts);
      }),
    );
  }
}
