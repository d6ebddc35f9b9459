import { Injectable } from '@nestjs/common';
import { Database, statement } from '../database/database.js';
import type { RequestContext } from '../context/request-context.js';
import { newId } from '../context/id.js';
import type { EventDefinition, JobDefinition, PayloadOf } from './definitions.js';

const APPEND = statement<object>(
  'outbox.append',
  `insert into outbox (id, network_id, tenant_id, event, payload, actor, correlation_id, occurred_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** What happens after the commit is written down before it, in the same transaction. */
@Injectable()
export class Outbox {
  constructor(private readonly db: Database) {}

  /** Tells whoever listens that this happened, once the transaction has committed. */
  publish<D extends EventDefinition>(ctx: RequestContext, event: D, payload: PayloadOf<D>): Promise<void> {
    return this.append(ctx, `event:${event.name}`, event.schema.parse(payload));
  }

  /** Has this done, once the transaction has committed. */
  enqueue<D extends JobDefinition>(ctx: RequestContext, job: D, payload: PayloadOf<D>): Promise<void> {
    return this.append(ctx, `job:${job.name}`, job.schema.parse(payload));
  }

  private async append(ctx: RequestContext, event: string, payload: object): Promise<void> {
    if (ctx.transaction?.mode !== 'write') throw new Error('an event belongs to a write transaction');
    const sent = this.db.sql(ctx, APPEND, [
      newId(),
      ctx.networkId,
      ctx.tenantId,
      event,
      JSON.stringify(payload),
      ctx.actor.personId ?? ctx.actor.kind,
      ctx.correlationId,
      ctx.now,
    ]);
    ctx.transaction.alongside(sent);
  }
}
