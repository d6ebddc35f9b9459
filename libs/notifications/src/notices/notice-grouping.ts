import { Injectable } from '@nestjs/common';
import { Database, newId, OnJob, Outbox, statement, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { MailMoments, type NoticeInTime } from '../choices/mail-moments.js';
import { DailyMails } from '../daily-limit/daily-mails.js';
import { DeliveryBatches, type NewDelivery } from '../deliveries/delivery-batches.js';
import { findNoticeKind } from './notice-kind.js';
import { groupNotices, groupUrgentNotices } from './notice.jobs.js';

/** A batch is made of as many notices, and of those that join them. */
const BATCH = 200;

interface Waiting extends NoticeInTime {
  recipient: string;
  follower_id: string | null;
  subject_type: string;
  subject_id: string;
}

// Two at once would each see half of a recipient's notices. What can wait is left to whoever is at it, who looks again when it
// is done: a place of the lane is not for waiting in.
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

const DUE = statement<{ some: boolean }>(
  'notices.group-due',
  `select exists (select from notices where tenant_id = $1 and mail = 'waiting' and not urgent and mail_due_at <= $2) as some`,
);

const TAKE = statement<object>(
  'notices.take',
  `update notices n set mail = 'taken', grouped_into = t.delivery_id
   from unnest($2::uuid[], $3::uuid[]) as t (id, delivery_id) where n.tenant_id = $1 and n.id = t.id`,
);
const WAIT = statement<object>(
  'notices.wait',
  `update notices n set mail = t.mail, mail_due_at = t.due_at, over_limit = t.over_limit
   from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::boolean[]) as t (id, mail, due_at, over_limit) where n.tenant_id = $1 and n.id = t.id`,
);

/** Notices of one recipient about one thing. */
interface Group {
  rows: Waiting[];
  /** Whether a mail goes, or only the ledger says that none was wanted. */
  mails: boolean;
  /** Goes whatever else went that day: it is mandatory. */
  owed: boolean;
}

type Later = { id: string; mail: 'waiting' | 'digest'; at: Date; overLimit: boolean };

/** Notices of one recipient about one thing become one delivery, unless their reader wants them later or in a summary. */
@Injectable()
export class NoticeGrouping {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly moments: MailMoments,
    private readonly batches: DeliveryBatches,
    private readonly daily: DailyMails,
  ) {}

  @OnJob(groupNotices, { transaction: 'own' })
  async group(ctx: RequestContext, _payload: PayloadOf<typeof groupNotices>, _meta: JobMeta): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const grouped = await this.db.write(ctx, async (inside) => {
      const [lock] = await this.db.sql(inside, LOCK, [tenantId]);
      if (lock!.held) await this.groupSet(inside, false);
      return lock!.held;
    });
    if (!grouped) return;
    // What did not fit into this set, and what was left here by those who found the lock held.
    await this.db.write(ctx, async (inside) => {
      const [due] = await this.db.sql(inside, DUE, [tenantId, ctx.now]);
      if (due!.some) await this.outbox.enqueue(inside, groupNotices, {});
    });
  }

  @OnJob(groupUrgentNotices)
  async groupUrgent(ctx: RequestContext, _payload: PayloadOf<typeof groupUrgentNotices>, _meta: JobMeta): Promise<void> {
    await this.db.sql(ctx, LOCK_URGENT, [ctx.requireTenant().tenantId]);
    // Fewer than were asked for were all that is due.
    if ((await this.groupSet(ctx, true)) >= BATCH) await this.outbox.enqueue(ctx, groupUrgentNotices, {});
  }

  /** Returns how many notices it looked at. */
  private async groupSet(ctx: RequestContext, urgent: boolean): Promise<number> {
    const { tenantId } = ctx.requireTenant();
    const waiting = await this.db.sql(ctx, WAITING, [tenantId, urgent, ctx.now, BATCH]);
    if (!waiting.length) return 0;
    const decided = await this.moments.of(ctx, waiting);
    // What is urgent has no limit.
    const room = urgent ? null : await this.daily.room(ctx);
    const later: Later[] = [];
    const groups = new Map<string, Group>();
    for (const row of waiting) {
      const moment = decided.moment(row);
      // What is not wanted leaves its trace in the ledger: the sender ends it there.
      if (moment.how === 'never' || (moment.how === 'alone' && moment.at <= ctx.now)) {
        const key = `${row.recipient} ${row.subject_type} ${row.subject_id}`;
        const group = groups.get(key) ?? { rows: [], mails: false, owed: false };
        group.rows.push(row);
        group.mails ||= moment.how !== 'never';
        group.owed ||= !!findNoticeKind(row.kind)?.mandatory;
        groups.set(key, group);
      } else later.push({ id: row.id, mail: moment.how === 'alone' ? 'waiting' : 'digest', at: moment.at, overLimit: false });
    }
    const now: { row: Waiting; deliveryId: string }[] = [];
    const deliveries: NewDelivery[] = [];
    let counted = 0;
    for (const { rows, mails, owed } of groups.values()) {
      if (room && mails && !owed) {
        if (counted >= room.left) {
          later.push(...rows.map(({ id }) => ({ id, mail: 'waiting' as const, at: room.next, overLimit: true })));
          continue;
        }
        counted += 1;
      }
      const delivery = toDelivery(newId(ctx.now), rows[0]!, decided.reader(rows[0]!));
      deliveries.push(delivery);
      now.push(...rows.map((row) => ({ row, deliveryId: delivery.id })));
    }
    if (room) await this.daily.count(ctx, room.day, counted);
    await this.batches.make(ctx, urgent, deliveries);
    if (now.length)
      await this.db.sql(ctx, TAKE, [tenantId, now.map(({ row }) => row.id), now.map(({ deliveryId }) => deliveryId)]);
    if (later.length)
      await this.db.sql(ctx, WAIT, [tenantId, ...(['id', 'mail', 'at', 'overLimit'] as const).map((column) => later.map((one) => one[column]))]);
    return waiting.length;
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
