import { Inject, Injectable } from '@nestjs/common';
import { Database, newId, statement, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
import { HELD } from '../own-mail-server/mail-servers.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { pauseAfter, type AttemptOutcome } from './delivery.state.js';

export interface ClaimedDelivery {
  id: string;
  attempts: number;
  person_id: string | null;
  follower_id: string | null;
  /** A summary of all that is new in a network; null: a mail about one thing. */
  digest: 'daily' | 'weekly' | null;
  created_at: Date;
}

/** A mail as it goes out; a secret one is kept without its bodies. */
export interface KeptMessage {
  messageId: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  unsubscribePath: string | null;
  secret: boolean;
}

export interface StoredMessage {
  delivery_id: string;
  message_id: string;
  address: string;
  subject: string;
  plain_text: string | null;
  html: string | null;
  calendar: string | null;
  unsubscribe_path: string | null;
  composed_at: Date;
}

// What somebody has sent again is worded anew, and keeps its Message-ID: who has got it after all does not see it twice.
const CLAIM = statement<ClaimedDelivery>(
  'deliveries.claim',
  `with claimed as (
     update deliveries set due_at = $3, attempts = attempts + 1
     where id in (select id from deliveries where batch_id = $1 and state = 'queued' and due_at <= $2 order by id limit $4 for update skip locked)
     returning id, attempts, person_id, follower_id, digest, coalesce(renewed_at, created_at) as created_at, renewed_at is not null as renewed
   ), outlived as (delete from messages m using claimed c where m.delivery_id = c.id and c.renewed and c.attempts = 1)
   select id, attempts, person_id, follower_id, digest, created_at from claimed order by id`,
);
const OPEN = statement<{ waiting: number }>(
  'deliveries.open',
  `select count(*)::int as waiting from deliveries where batch_id = $1 and state = 'queued'`,
);
const KEEP = statement<object>(
  'messages.keep',
  `insert into messages (id, network_id, tenant_id, delivery_id, message_id, address, subject, plain_text, html, calendar, unsubscribe_path, secret, composed_at)
   select m.id, $1, $2, m.delivery_id, m.message_id, m.address, m.subject, m.plain_text, m.html, m.calendar, m.unsubscribe_path, m.secret, m.composed_at
   from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::boolean[], $13::timestamptz[])
     as m (id, delivery_id, message_id, address, subject, plain_text, html, calendar, unsubscribe_path, secret, composed_at)
   on conflict (delivery_id) do nothing`,
);
const KEPT = statement<StoredMessage>(
  'messages.kept',
  `select delivery_id, message_id, address, subject, plain_text, html, calendar, unsubscribe_path, composed_at from messages where delivery_id = any($1)`,
);
const DROP = statement<object>('messages.drop', 'delete from messages where delivery_id = any($1) and sent_at is null');
const ANSWERED = statement<object>(
  'messages.answered',
  `update messages m set sent_at = t.sent_at, answer = t.answer from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as t (id, sent_at, answer) where m.delivery_id = t.id`,
);
const FINISH = statement<object>(
  'deliveries.finish',
  `update deliveries d set state = t.state, reason = t.reason, provider_id = t.provider_id, finished_at = $5
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as t (id, state, reason, provider_id) where d.id = t.id and d.state = 'queued'`,
);
const WAIT = statement<object>(
  'deliveries.wait',
  `update deliveries d set due_at = t.due_at, reason = t.reason from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as t (id, due_at, reason)
   where d.id = t.id and d.state = 'queued'`,
);

/** A sending with how its attempt ended. */
export interface Ending {
  delivery: ClaimedDelivery;
  ended: AttemptOutcome;
}

/** The state of each sending, changed in short transactions around the attempt; none is open while a server is talked to. */
@Injectable()
export class DeliveryLedger {
  constructor(
    private readonly db: Database,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** Takes up to `limit` deliveries of a batch that are due; nobody else gets them until the lease ends. */
  claim(ctx: RequestContext, batchId: string, due: Date, limit: number): Promise<ClaimedDelivery[]> {
    const lease = new Date(ctx.now.getTime() + this.settings.leaseMs);
    return this.db.write(ctx, (inside) => this.db.sql(inside, CLAIM, [batchId, due, lease, limit]));
  }

  /** How many deliveries of a batch have not ended. */
  async open(ctx: RequestContext, batchId: string): Promise<number> {
    const [row] = await this.db.sql(ctx, OPEN, [batchId]);
    return row!.waiting;
  }

  /**
   * Messages that an attempt before this one may have handed over: they go again as they are. Read with the platform's
   * rights: a tenant must not read what goes to its followers.
   */
  async kept(ctx: RequestContext, deliveries: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, StoredMessage>> {
    const again = deliveries.filter((delivery) => delivery.attempts > 1).map((delivery) => delivery.id);
    if (!again.length) return new Map();
    const rows = await this.db.sql(unsafeAllTenantsContext('delivery-ledger', ctx.clock), KEPT, [again]);
    return new Map(rows.map((row) => [row.delivery_id, row]));
  }

  /** Writes messages down before they go out. */
  async keep(
    ctx: RequestContext,
    messages: readonly { delivery: ClaimedDelivery; message: KeptMessage }[],
  ): Promise<void> {
    if (!messages.length) return;
    const of = <T>(pick: (one: (typeof messages)[number]) => T) => messages.map(pick);
    await this.db.write(ctx, (inside) =>
      this.db.sql(inside, KEEP, [
        ctx.networkId,
        ctx.tenantId,
        of(() => newId(ctx.now)),
        of(({ delivery }) => delivery.id),
        of(({ message }) => message.messageId),
        of(({ message }) => message.address),
        of(({ message }) => message.subject),
        of(({ message }) => (message.secret ? null : message.text)),
        of(({ message }) => (message.secret ? null : message.html)),
        of(({ message }) => (message.secret ? null : message.calendar)),
        of(({ message }) => message.unsubscribePath),
        of(({ message }) => message.secret),
        of(({ delivery }) => delivery.created_at),
      ]),
    );
  }

  /** Writes down how attempts ended, in one transaction. */
  async record(ctx: RequestContext, endings: readonly Ending[]): Promise<void> {
    if (!endings.length) return;
    const all = endings.map(({ delivery, ended }) => ({ delivery, ended: this.endingOf(ctx, delivery, ended) }));
    const waits = all.flatMap(({ delivery, ended }) => (ended.state === 'queued' ? [{ delivery, ended }] : []));
    const ends = all.flatMap(({ delivery, ended }) => (ended.state === 'queued' ? [] : [{ delivery, ended }]));
    const answered = ends.flatMap(({ delivery, ended }) => (ended.state === 'suppressed' ? [] : [{ delivery, ended }]));
    const dropped = waits.filter(({ ended }) => ended.certain);
    const ids = (of: readonly { delivery: ClaimedDelivery }[]) => of.map(({ delivery }) => delivery.id);
    await this.db.write(ctx, async (inside) => {
      const due = (attempts: number) => new Date(inside.now.getTime() + pauseAfter(attempts));
      await Promise.all([
        waits.length && this.db.sql(inside, WAIT, [ids(waits), waits.map(({ delivery }) => due(delivery.attempts)), waits.map(({ ended }) => ended.reason)]),
        dropped.length && this.db.sql(inside, DROP, [ids(dropped)]),
        ends.length &&
          this.db.sql(inside, FINISH, [
            ids(ends),
            ends.map(({ ended }) => ended.state),
            ends.map(({ ended }) => (ended.state === 'sent' ? null : ended.reason)),
            ends.map(({ ended }) => (ended.state === 'sent' ? ended.providerId : null)),
            inside.now,
          ]),
        answered.length &&
          this.db.sql(inside, ANSWERED, [ids(answered), answered.map(({ ended }) => (ended.state === 'sent' ? inside.now : null)), answered.map(({ ended }) => ended.answer)]),
      ]);
    });
  }

  private endingOf(ctx: RequestContext, delivery: ClaimedDelivery, ended: AttemptOutcome): AttemptOutcome {
    const tooOld = ctx.now.getTime() - delivery.created_at.getTime() > this.settings.giveUpMs;
    // What a network's own server holds up waits for as long as that takes.
    return ended.state === 'queued' && tooOld && ended.reason !== HELD
      ? { state: 'failed', reason: `gave_up_${ended.reason}`.slice(0, 60), answer: null }
      : ended;
  }
}
