import { Injectable } from '@nestjs/common';
import { Database, statement } from '../database/database.js';
import { unsafeAllTenantsContext } from '../context/request-context.js';
import type { Lane } from './definitions.js';
import { HandlerRegistry } from './handlers.js';
import { JOB_OPTIONS, Queues, type JobData } from './queues.js';

interface OutboxRow {
  id: string;
  network_id: string | null;
  tenant_id: string | null;
  event: string;
  payload: Record<string, unknown>;
  correlation_id: string;
  occurred_at: Date;
}

const WAITING = statement<OutboxRow>(
  'outbox.waiting',
  `select id, network_id, tenant_id, event, payload, correlation_id, occurred_at
   from outbox where relayed_at is null order by id limit 500 for update skip locked`,
);
const RELAYED = statement<object>('outbox.relayed', 'update outbox set relayed_at = now() where id = any($1)');

/** Carries committed messages to the queue in batches, one job for each handler. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly db: Database,
    private readonly handlers: HandlerRegistry,
    private readonly queues: Queues,
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
      const byLane = new Map<Lane, { name: string; data: JobData; opts: typeof JOB_OPTIONS & { jobId: string } }[]>();
      for (const row of rows) {
        for (const handler of this.handlers.for(row.event)) {
          const key = `${row.id}.${handler.id.replaceAll(':', '-')}`;
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
      await Promise.all([...byLane].map(([lane, jobs]) => this.queues.queue(lane).addBulk(jobs)));
      await this.db.sql(ctx, RELAYED, [rows.map((row) => row.id)]);
      return rows.length;
    });
  }
}
