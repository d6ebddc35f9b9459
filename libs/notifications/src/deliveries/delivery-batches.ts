import { Injectable } from '@nestjs/common';
import { Database, newId, statement, type RequestContext } from '@tequio/platform';
import { DeliveryTurns } from '../turns/delivery-turns.js';

/** One sending to be made. */
export interface NewDelivery {
  id: string;
  /** What all its notices are about; null in a summary. */
  subject: { type: string; id: string } | null;
  personId: string | null;
  followerId: string | null;
  reader: string;
  digest: 'daily' | 'weekly' | null;
}

const INSERT = statement<object>(
  'deliveries.insert',
  `insert into deliveries (id, network_id, tenant_id, urgent, batch_id, subject_type, subject_id, person_id, follower_id, reader, digest, due_at, created_at)
   select d.id, $1, $2, $3, $4, d.subject_type, d.subject_id, d.person_id, d.follower_id, d.reader, d.digest, $5, $5
   from unnest($6::uuid[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12::text[])
     as d (id, subject_type, subject_id, person_id, follower_id, reader, digest)`,
);

/** Deliveries are made in sets, which go out in turns, with the notices that they tell. */
@Injectable()
export class DeliveryBatches {
  constructor(
    private readonly db: Database,
    private readonly turns: DeliveryTurns,
  ) {}

  /** Scope: tenant. What the deliveries tell is tied to them in the same transaction, by who calls. */
  async make(ctx: RequestContext, urgent: boolean, deliveries: readonly NewDelivery[]): Promise<void> {
    if (!deliveries.length) return;
    const { networkId, tenantId } = ctx.requireTenant();
    const batchId = newId(ctx.now);
    await this.db.sql(ctx, INSERT, [
      networkId,
      tenantId,
      urgent,
      batchId,
      ctx.now,
      deliveries.map((one) => one.id),
      deliveries.map((one) => one.subject?.type ?? null),
      deliveries.map((one) => one.subject?.id ?? null),
      deliveries.map((one) => one.personId),
      deliveries.map((one) => one.followerId),
      deliveries.map((one) => one.reader),
      deliveries.map((one) => one.digest),
    ]);
    await this.turns.stand(ctx, urgent, [batchId]);
  }
}
