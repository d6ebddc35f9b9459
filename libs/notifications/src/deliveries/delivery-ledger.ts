import { Inject, Injectable } from '@nestjs/common';
import { Database, newId, statement, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
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
  unsubscribePath: string | null;
  secret: boolean;
}

export interface StoredMessage {
  delivery_id: string;
  address: string;
  subject: string;
  plain_text: string | null;
  html: string | null;
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
  `insert into messages (id, network_id, tenant_id, delivery_id, message_id, address, subject, plain_text, html, unsubscribe_path, secret, composed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (delivery_id) do nothing`,
);
const KEPT = statement<StoredMessage>(
  'messages.kept',
  `select delivery_id, address, subject, plain_text, html, unsubscribe_path, composed_at from messages where delivery_id = any($1)`,
);
const DROP = statement<object>('messages.drop', 'delete from messages where delivery_id = $1 and sent_at is null');
const SENT = statement<object>('messages.sent', 'update messages set sent_at = $2, answer = $3 where delivery_id = $1');
const FINISH = statement<object>(
  'deliveries.finish',
  `update deliveries set state = $2, reason = $3, provider_id = $4, finished_at = $5 where id = $1 and state = 'queued'`,
);
const WAIT = statement<object>(
  'deliveries.wait',
  `update deliveries set due_at = $2, reason = $3 where id = $1 and state = 'queued'`,
);

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
    await this.db.write(ctx, async (inside) => {
      for (const { delivery, message } of messages) {
        await this.db.sql(inside, KEEP, [
          newId(ctx.now),
          ctx.networkId,
          ctx.tenantId,
          delivery.id,
          message.messageId,
          message.address,
          message.subject,
          message.secret ? null : message.text,
          message.secret ? null : message.html,
          message.unsubscribePath,
          message.secret,
          delivery.created_at,
        ]);
      }
    });
  }

  /** Writes down how an attempt ended. Returns whether there will be another one. */
  async record(ctx: RequestContext, delivery: ClaimedDelivery, ended: AttemptOutcome): Promise<boolean> {
    const outcome = this.endingOf(ctx, delivery, ended);
    await this.db.write(ctx, async (inside) => {
      if (outcome.state === 'queued') {
        const due = new Date(ctx.now.getTime() + pauseAfter(delivery.attempts));
        await this.db.sql(inside, WAIT, [delivery.id, due, outcome.reason]);
        if (outcome.certain) await this.db.sql(inside, DROP, [delivery.id]);
        return;
      }
      const reason = outcome.state === 'sent' ? null : outcome.reason;
      await this.db.sql(inside, FINISH, [
        delivery.id,
        outcome.state,
        reason,
        outcome.state === 'sent' ? outcome.providerId : null,
        ctx.now,
      ]);
      if (outcome.state === 'sent') await this.db.sql(inside, SENT, [delivery.id, ctx.now, outcome.answer]);
      if (outcome.state === 'failed' || outcome.state === 'bounced') await this.db.sql(inside, SENT, [delivery.id, null, outcome.answer]);
    });
    return outcome.state === 'queued';
  }

  private endingOf(ctx: RequestContext, delivery: ClaimedDelivery, ended: AttemptOutcome): AttemptOutcome {
    const tooOld = ctx.now.getTime() - delivery.created_at.getTime() > this.settings.giveUpMs;
    return ended.state === 'queued' && tooOld
      ? { state: 'failed', reason: `gave_up_${ended.reason}`.slice(0, 60), answer: null }
      : ended;
  }
}
