import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '../database/database.js';
import { unsafeAllTenantsContext, type RequestContext } from '../context/request-context.js';
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
const CARRIED = statement<object>(
  'outbox.carried',
  `update outbox set relayed_at = coalesce(relayed_at, now()), settle_at = case when id = any($2) then now() + $3::int * interval '1 millisecond' end
   where id = any($1)`,
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
      await this.carry(ctx, rows);
      return rows.length;
    });
  }

  /**
   * Adds the jobs of these messages to their queues, but for those that have been handled. A message of which nothing is left
   * to be handled is settled.
   */
  async carry(ctx: RequestContext, rows: readonly OutboxRow[], handled: ReadonlySet<string> = new Set()): Promise<void> {
    const open = new Set<string>();
    const byLane = new Map<Lane, { name: string; data: JobData; opts: typeof JOB_OPTIONS & { jobId: string } }[]>();
    for (const row of rows) {
      for (const handler of this.handlers.for(row.event)) {
        const key = jobKey(row, handler);
        if (handled.has(key)) continue;
        open.add(row.id);
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
    await this.db.sql(ctx, CARRIED, [rows.map(({ id }) => id), [...open], this.times.carryAgainMs]);
  }
}
