import { Injectable } from '@nestjs/common';
import { Database, newId, OnJob, Outbox, statement, unsafeInScope, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { MailMoments, type NoticeInTime } from '../choices/mail-moments.js';
import { DeliveryBatches, type NewDelivery } from '../deliveries/delivery-batches.js';
import { NOT_HELD_BACK } from '../delivery-pauses/delivery-pauses.js';
import { groupDigests } from './digest.jobs.js';

/** A set is of as many readers. */
const READERS = 100;

interface Due extends NoticeInTime {
  reader: string;
  follower_id: string | null;
}

// As notices are grouped: one at a time, and nobody waits for it in a place of the lane.
const LOCK = statement<{ held: boolean }>('digests.lock', `select pg_try_advisory_xact_lock(hashtextextended('digests' || $1::text, 0)) as held`);
// Of its reader all that is due, in whatever municipality of the network.
const DUE = statement<Due>(
  'digests.due',
  `select n.id, n.reader, n.kind, n.person_id, n.follower_id, n.frequency, n.created_at
   from notices n
   join (select distinct n.reader from notices n where n.network_id = $1 and n.mail = 'digest' and n.mail_due_at <= $2 and ${NOT_HELD_BACK} order by n.reader limit $3) readers using (reader)
   where n.network_id = $1 and n.mail = 'digest' and n.mail_due_at <= $2 and ${NOT_HELD_BACK}
   order by n.reader, n.id
   for update of n`,
);
const TAKE = statement<object>(
  'digests.take',
  `update notices n set mail = 'taken', grouped_into = t.delivery_id
   from unnest($2::uuid[], $3::uuid[]) as t (id, delivery_id) where n.network_id = $1 and n.id = t.id and n.mail = 'digest'`,
);
const WAIT = statement<object>(
  'digests.wait',
  `update notices n set mail_due_at = t.due_at from unnest($2::uuid[], $3::timestamptz[]) as t (id, due_at)
   where n.network_id = $1 and n.id = t.id and n.mail = 'digest'`,
);
/** All that is new for one reader in a network, in one mail: computed in sets of readers, never a job for each. */
@Injectable()
export class DigestGrouping {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly moments: MailMoments,
    private readonly batches: DeliveryBatches,
  ) {}

  @OnJob(groupDigests)
  async group(ctx: RequestContext, _payload: PayloadOf<typeof groupDigests>, _meta: JobMeta): Promise<void> {
    const networkId = ctx.requireNetwork();
    const [lock] = await this.db.sql(ctx, LOCK, [networkId]);
    if (!lock!.held) return;
    const due = await this.asPlatform(ctx, (system) => this.db.sql(system, DUE, [networkId, ctx.now, READERS]));
    if (!due.length) return;
    const decided = await this.moments.of(ctx, due);
    const deliveries = new Map<string, NewDelivery>();
    const taken: { id: string; deliveryId: string }[] = [];
    const later: { id: string; at: Date }[] = [];
    for (const row of due) {
      const moment = decided.moment(row);
      if (moment.how !== 'never' && moment.at > ctx.now) {
        later.push({ id: row.id, at: moment.at });
        continue;
      }
      const delivery = deliveries.get(row.reader) ?? toDelivery(newId(ctx.now), row);
      if (moment.how === 'weekly') delivery.digest = 'weekly';
      deliveries.set(row.reader, delivery);
      taken.push({ id: row.id, deliveryId: delivery.id });
    }
    await this.batches.make(ctx, false, [...deliveries.values()]);
    await this.asPlatform(ctx, async (system) => {
      if (taken.length) await this.db.sql(system, TAKE, [networkId, taken.map(({ id }) => id), taken.map(({ deliveryId }) => deliveryId)]);
      if (later.length) await this.db.sql(system, WAIT, [networkId, later.map(({ id }) => id), later.map(({ at }) => at)]);
    });
    // Fewer readers than were asked for were all.
    if (new Set(due.map((row) => row.reader)).size >= READERS) await this.outbox.enqueue(ctx, groupDigests, {});
  }

  private asPlatform<T>(ctx: RequestContext, work: (system: RequestContext) => Promise<T>): Promise<T> {
    return unsafeInScope(this.db, ctx, { scope: 'system' }, work);
  }
}

const toDelivery = (id: string, row: Due): NewDelivery => ({
  id,
  subject: null,
  personId: row.person_id,
  followerId: row.follower_id,
  reader: row.reader,
  digest: 'daily',
});
