import { Injectable } from '@nestjs/common';
import { Database, Outbox, statement, type RequestContext } from '@tequio/platform';
import { sendJobFor } from '../notices/notice.jobs.js';

/**
 * As many batches of one tenant are on the queue or being sent at once. Of what can wait twice as many as a worker sends at
 * once, so that it never waits for the next; of what is urgent half of them, so that the other half is left to the others.
 */
export const OPEN_BATCHES = { bulk: 4, urgent: 2 } as const;

const openTo = (urgent: boolean) => (urgent ? OPEN_BATCHES.urgent : OPEN_BATCHES.bulk);

// Two at once would each count the other's batch as not yet called.
const LOCK = statement<object>('turns.lock', `select pg_advisory_xact_lock(hashtextextended('turns' || $1::text || $2::boolean::text, 0))`);
const STAND = statement<object>(
  'turns.stand',
  `insert into delivery_batches (id, network_id, tenant_id, urgent, stands_since) select id, $1, $2, $3, $4 from unnest($5::uuid[]) as id
   on conflict (id) do update set called_at = null`,
);
const CALL = statement<{ id: string }>(
  'turns.call',
  `update delivery_batches set called_at = $3 where id in (
     select id from delivery_batches where tenant_id = $1 and urgent = $2 and called_at is null order by stands_since, id
     limit greatest(0, $4 - (select count(*) from delivery_batches where tenant_id = $1 and urgent = $2 and called_at is not null)))
   returning id`,
);
const LEAVE = statement<object>('turns.leave', 'delete from delivery_batches where tenant_id = $1 and id = $2');
const RETURN = statement<object>('turns.return', 'update delivery_batches set called_at = null where tenant_id = $1 and urgent = $2 and called_at <= $3');
const STUCK = statement<{ network_id: string; tenant_id: string; urgent: boolean }>(
  'turns.stuck',
  `select network_id, tenant_id, urgent from delivery_batches group by 1, 2, 3
   having bool_or(called_at <= $1)
     or (count(*) > count(called_at) and count(called_at) < case when urgent then $2::int else $3::int end)`,
);

/**
 * Sets of deliveries go out in turns: of each tenant a few are on the queue, the others stand in a table, and as one ends the
 * next is called. Whoever comes later finds a few sets of each other tenant before their own, however many those have.
 */
@Injectable()
export class DeliveryTurns {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Has batches wait for their turn, or go at once where nothing stands before them. Scope: tenant, or network. */
  async stand(ctx: RequestContext, urgent: boolean, batchIds: readonly string[]): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, STAND, [networkId, tenantId, urgent, ctx.now, batchIds]);
    await this.call(ctx, urgent);
  }

  /** The batch has had its turn, whatever came of its mails: the next one is called. Done again it does nothing. Scope: tenant. */
  async passOn(ctx: RequestContext, urgent: boolean, batchId: string): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    await this.db.write(ctx, async (inside) => {
      await Promise.all([this.db.sql(inside, LEAVE, [tenantId, batchId]), this.call(inside, urgent)]);
    });
  }

  /** Of which tenants a turn has left no mark since `before`, or room is left that nobody took. Scope: system. */
  stuck(ctx: RequestContext, before: Date) {
    return this.db.sql(ctx, STUCK, [before, OPEN_BATCHES.urgent, OPEN_BATCHES.bulk]);
  }

  /** Calls again what was called before that and left no mark. Scope: tenant. */
  async renew(ctx: RequestContext, urgent: boolean, before: Date): Promise<void> {
    await this.db.sql(ctx, RETURN, [ctx.requireTenant().tenantId, urgent, before]);
    await this.call(ctx, urgent);
  }

  private async call(ctx: RequestContext, urgent: boolean): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const [, called] = await Promise.all([this.db.sql(ctx, LOCK, [tenantId, urgent]), this.db.sql(ctx, CALL, [tenantId, urgent, ctx.now, openTo(urgent)])]);
    for (const { id } of called) await this.outbox.enqueue(ctx, sendJobFor(urgent), { batchId: id });
  }
}
