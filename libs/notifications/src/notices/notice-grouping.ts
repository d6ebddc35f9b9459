import { Injectable } from '@nestjs/common';
import {
  Database,
  newId,
  OnJob,
  Outbox,
  statement,
  type JobMeta,
  type PayloadOf,
  type RequestContext,
} from '@tequio/platform';
import { groupNotices, sendJobFor } from './notice.jobs.js';

/** A batch is made of as many notices, and of those that join them. */
const BATCH = 200;

interface Waiting {
  id: string;
  recipient: string;
  person_id: string | null;
  follower_id: string | null;
  subject_type: string;
  subject_id: string;
}

const LOCK = statement<object>(
  'notices.group-lock',
  `select pg_advisory_xact_lock(hashtextextended('notices' || $1::text, 0))`,
);

// What is not due yet joins what is, so that one mail tells all of it.
const WAITING = statement<Waiting>(
  'notices.group',
  `select n.id, n.recipient, n.person_id, n.follower_id, n.subject_type, n.subject_id
   from notices n
   join (select distinct recipient, subject_type, subject_id from (
           select recipient, subject_type, subject_id from notices
           where tenant_id = $1 and mail = 'waiting' and urgent = $2 and mail_due_at <= $3 order by mail_due_at, id limit $4) first) due
     using (recipient, subject_type, subject_id)
   where n.tenant_id = $1 and n.mail = 'waiting' and n.urgent = $2
   for update of n`,
);

const INSERT = statement<object>(
  'deliveries.insert',
  `insert into deliveries (id, network_id, tenant_id, urgent, batch_id, subject_type, subject_id, person_id, follower_id, due_at, created_at)
   select d.id, $1, $2, $3, $4, d.subject_type, d.subject_id, d.person_id, d.follower_id, $5, $5
   from unnest($6::uuid[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[]) as d (id, subject_type, subject_id, person_id, follower_id)`,
);

const TAKE = statement<object>(
  'notices.take',
  `update notices n set mail = 'taken', grouped_into = t.delivery_id
   from unnest($2::uuid[], $3::uuid[]) as t (id, delivery_id) where n.tenant_id = $1 and n.id = t.id`,
);

/** Notices of one recipient about one thing become one delivery. */
@Injectable()
export class NoticeGrouping {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  @OnJob(groupNotices)
  async group(ctx: RequestContext, { urgent }: PayloadOf<typeof groupNotices>, _meta: JobMeta): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    // Two at once would each see half of a recipient's notices.
    await this.db.sql(ctx, LOCK, [tenantId]);
    const waiting = await this.db.sql(ctx, WAITING, [tenantId, urgent, ctx.now, BATCH]);
    if (!waiting.length) return;
    const deliveries = new Map<string, Waiting & { deliveryId: string }>();
    const groupOf = (row: Waiting) => `${row.recipient} ${row.subject_type} ${row.subject_id}`;
    for (const row of waiting)
      if (!deliveries.has(groupOf(row))) deliveries.set(groupOf(row), { ...row, deliveryId: newId(ctx.now) });
    const batchId = newId(ctx.now);
    const all = [...deliveries.values()];
    await this.db.sql(ctx, INSERT, [
      networkId,
      tenantId,
      urgent,
      batchId,
      ctx.now,
      all.map((row) => row.deliveryId),
      all.map((row) => row.subject_type),
      all.map((row) => row.subject_id),
      all.map((row) => row.person_id),
      all.map((row) => row.follower_id),
    ]);
    await this.db.sql(ctx, TAKE, [
      tenantId,
      waiting.map((row) => row.id),
      waiting.map((row) => deliveries.get(groupOf(row))!.deliveryId),
    ]);
    await this.outbox.enqueue(ctx, sendJobFor(urgent), { batchId });
    // Fewer than were asked for were all that is due.
    if (waiting.length >= BATCH) await this.outbox.enqueue(ctx, groupNotices, { urgent });
  }
}
