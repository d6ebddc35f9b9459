import { Injectable } from '@nestjs/common';
import { Database, newId, OnJob, Outbox, statement, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { MailMoments, type NoticeInTime } from '../choices/mail-moments.js';
import { DeliveryBatches, type NewDelivery } from '../deliveries/delivery-batches.js';
import { groupJobFor, groupNotices, groupUrgentNotices } from './notice.jobs.js';

/** A batch is made of as many notices, and of those that join them. */
const BATCH = 200;

interface Waiting extends NoticeInTime {
  recipient: string;
  follower_id: string | null;
  subject_type: string;
  subject_id: string;
}

// Two at once would each see half of a recipient's notices. What can wait is left to whoever is at it: a place of the lane
// is not for waiting in.
const LOCK = statement<{ held: boolean }>(
  'notices.group-lock',
  `select pg_try_advisory_xact_lock(hashtextextended('notices' || $1::text, 0)) as held`,
);
const LOCK_URGENT = statement<object>('notices.group-urgent-lock', `select pg_advisory_xact_lock(hashtextextended('urgent-notices' || $1::text, 0))`);

// What is not due yet joins what is, so that one mail tells all of it.
const WAITING = statement<Waiting>(
  'notices.group',
  `select n.id, n.kind, n.recipient, n.person_id, n.follower_id, n.subject_type, n.subject_id, n.frequency, n.created_at
   from notices n
   join (select distinct recipient, subject_type, subject_id from (
           select recipient, subject_type, subject_id from notices
           where tenant_id = $1 and mail = 'waiting' and urgent = $2 and mail_due_at <= $3 order by mail_due_at, id limit $4) first) due
     using (recipient, subject_type, subject_id)
   where n.tenant_id = $1 and n.mail = 'waiting' and n.urgent = $2
   for update of n`,
);

const TAKE = statement<object>(
  'notices.take',
  `update notices n set mail = 'taken', grouped_into = t.delivery_id
   from unnest($2::uuid[], $3::uuid[]) as t (id, delivery_id) where n.tenant_id = $1 and n.id = t.id`,
);
const WAIT = statement<object>(
  'notices.wait',
  `update notices n set mail = t.mail, mail_due_at = t.due_at
   from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as t (id, mail, due_at) where n.tenant_id = $1 and n.id = t.id`,
);

type Later = { id: string; mail: 'waiting' | 'digest'; at: Date };

/** Notices of one recipient about one thing become one delivery, unless their reader wants them later or in a summary. */
@Injectable()
export class NoticeGrouping {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly moments: MailMoments,
    private readonly batches: DeliveryBatches,
  ) {}

  @OnJob(groupNotices)
  async group(ctx: RequestContext, _payload: PayloadOf<typeof groupNotices>, _meta: JobMeta): Promise<void> {
    const [lock] = await this.db.sql(ctx, LOCK, [ctx.requireTenant().tenantId]);
    if (lock!.held) await this.groupSet(ctx, false);
  }

  @OnJob(groupUrgentNotices)
  async groupUrgent(ctx: RequestContext, _payload: PayloadOf<typeof groupUrgentNotices>, _meta: JobMeta): Promise<void> {
    await this.db.sql(ctx, LOCK_URGENT, [ctx.requireTenant().tenantId]);
    await this.groupSet(ctx, true);
  }

  private async groupSet(ctx: RequestContext, urgent: boolean): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const waiting = await this.db.sql(ctx, WAITING, [tenantId, urgent, ctx.now, BATCH]);
    if (!waiting.length) return;
    const decided = await this.moments.of(ctx, waiting);
    const later: Later[] = [];
    const now: { row: Waiting; deliveryId: string }[] = [];
    const deliveries = new Map<string, NewDelivery>();
    for (const row of waiting) {
      const moment = decided.moment(row);
      // What is not wanted leaves its trace in the ledger: the sender ends it there.
      if (moment.how === 'never' || (moment.how === 'alone' && moment.at <= ctx.now)) {
        const group = `${row.recipient} ${row.subject_type} ${row.subject_id}`;
        const delivery = deliveries.get(group) ?? toDelivery(newId(ctx.now), row, decided.reader(row));
        deliveries.set(group, delivery);
        now.push({ row, deliveryId: delivery.id });
      } else later.push({ id: row.id, mail: moment.how === 'alone' ? 'waiting' : 'digest', at: moment.at });
    }
    await this.batches.make(ctx, urgent, [...deliveries.values()]);
    if (now.length)
      await this.db.sql(ctx, TAKE, [tenantId, now.map(({ row }) => row.id), now.map(({ deliveryId }) => deliveryId)]);
    if (later.length)
      await this.db.sql(ctx, WAIT, [tenantId, later.map(({ id }) => id), later.map(({ mail }) => mail), later.map(({ at }) => at)]);
    // Fewer than were asked for were all that is due.
    if (waiting.length >= BATCH) await this.outbox.enqueue(ctx, groupJobFor(urgent), {});
  }
}

const toDelivery = (id: string, row: Waiting, reader: string): NewDelivery => ({
  id,
  subject: { type: row.subject_type, id: row.subject_id },
  personId: row.person_id,
  followerId: row.follower_id,
  reader,
  digest: null,
});
