import { Inject, Injectable } from '@nestjs/common';
import { Database, newId, Outbox, statement, type Locale, type RequestContext } from '@tequio/platform';
import type { StoredFrequency } from '../choices/mail-frequency.js';
import { isPlainAddress } from '../mail/compose-mail.js';
import { NoticeSignals } from '../live/notice-signals.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import type { NoticeKind } from './notice-kind.js';
import { groupJobFor } from './notice.jobs.js';
import { NoticeRenderers, type NoticeToRender } from './notice-renderers.js';

/** Somebody who follows by mail, with or without an account. */
export interface Follower {
  /** Id of the follow. */
  id: string;
  /** Key of the address, the same in all its follows. */
  reader: string;
  email: string;
  locale: Locale;
  /** Path that leaves with one POST and shows a page to a GET; begins with `/`. */
  unsubscribePath: string;
}

/** A follow that a notice comes from, with how often its reader wants mail of it; null: as chosen for all mails. */
export interface Followed {
  followId: string;
  frequency: StoredFrequency;
  unsubscribePath: string;
}

/** An account holder, with the follow that the notice comes from where it does; or who follows by mail. */
export type Recipient = { personId: string; followed?: Followed } | { follower: Follower; frequency?: StoredFrequency };

export interface Notification {
  kind: NoticeKind;
  /** Id of the thing that it is about; its type is the kind's. */
  subjectId: string;
  recipients: readonly Recipient[];
  /** What makes it this notice about this thing and no other, as a version's or a report's id: given again, nobody hears it again. */
  dedupe: string;
  /** Whose thing it is, where the host authority acts on a municipality's; otherwise the tenant at hand. */
  tenantId?: string;
}

interface Headings {
  es: string;
  en: string;
}

const INSERT = statement<{ person_id: string | null }>(
  'notices.insert',
  `insert into notices (id, network_id, tenant_id, kind, subject_type, subject_id, dedupe, urgent, mail, mail_due_at, created_at,
     person_id, follower_id, reader, follow_id, frequency, address, locale, unsubscribe_path, headings, path)
   select r.id, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, r.person_id, r.follower_id, r.reader, r.follow_id, r.frequency, r.address, r.locale,
     r.unsubscribe_path, coalesce(r.headings, '{}')::jsonb, r.path
   from unnest($11::uuid[], $12::uuid[], $13::uuid[], $14::uuid[], $15::uuid[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[])
     as r (id, person_id, follower_id, reader, follow_id, frequency, address, locale, unsubscribe_path, headings, path)
   on conflict (tenant_id, recipient, kind, subject_id, dedupe) do nothing
   returning person_id`,
);

// What is told again later, or page by page, is the same happening.
const OCCASION = statement<object>(
  'notices.occasion',
  `insert into notice_occasions (id, network_id, tenant_id, kind, subject_type, subject_id, dedupe, headings, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (tenant_id, kind, subject_id, dedupe) do nothing`,
);

const FORGET = statement<object>(
  'notices.forget',
  `update notices set address = null, unsubscribe_path = null, mail = case when follower_id is null and mail = 'taken' then mail else 'none' end,
     reader = coalesce(person_id, follow_id), frequency = 'never'
   where tenant_id = $1 and follow_id = $2`,
);
const FORGET_MESSAGES = statement<object>(
  'notices.forget-messages',
  `update messages set address = '', plain_text = null, html = null, calendar = null, unsubscribe_path = null
   where delivery_id in (select id from deliveries where tenant_id = $1 and follower_id = $2)`,
);

const SAYING = `delivery_id in (select d.id from notices n join deliveries d on d.tenant_id = n.tenant_id and d.id = n.grouped_into
     where n.tenant_id = $1 and n.kind = $2 and n.subject_id = $3 and d.state`;
const FORGET_TEXTS = statement<object>('notices.forget-texts', `update messages set plain_text = null, html = null, calendar = null where ${SAYING} <> 'queued')`);
// What still has to go is worded anew.
const FORGET_WAITING = statement<object>('notices.forget-waiting', `delete from messages where ${SAYING} = 'queued')`);

const FORGET_READER = statement<object>('notices.forget-reader', 'update deliveries set reader = null where tenant_id = $1 and follower_id = $2');

/** As many rows go in one statement, so that memory stays bounded whatever the audience. */
const CHUNK = 1000;

/** Port for all contexts above: tell people of something, in the transaction in which it happens. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly renderers: NoticeRenderers,
    private readonly signals: NoticeSignals,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /**
   * Writes one notice for each recipient; each is there exactly once, however often this is called. What they read
   * in their list is worded now, the mail when it goes out. An audience of thousands belongs into an event handler,
   * page by page. Returns how many were new. Scope: tenant, or network.
   */
  async notify(ctx: RequestContext, notification: Notification): Promise<number> {
    const { kind, recipients } = notification;
    if (!recipients.length) return 0;
    const owner =
      notification.tenantId && notification.tenantId !== ctx.tenantId
        ? ctx.with({ tenantId: notification.tenantId })
        : ctx;
    const shared = kind.personal ? undefined : await this.word(owner, notification, null);
    if (shared === null) return 0;
    const delay = kind.urgent ? 0 : this.settings.groupingWindowMs;
    let written = 0;
    for (let from = 0; from < recipients.length; from += CHUNK) {
      written += await this.insert(owner, notification, recipients.slice(from, from + CHUNK), shared, delay);
    }
    if (written && kind.listed) await this.occasion(owner, notification, shared?.headings ?? {});
    if (written && kind.mail && !delay) await this.outbox.enqueue(owner, groupJobFor(kind.urgent), {});
    return written;
  }

  /** A follow has been left or erased: who it was goes, and nothing of it is told any more, in a summary either. Scope: tenant. */
  async forgetFollower(ctx: RequestContext, followerId: string): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, FORGET_MESSAGES, [tenantId, followerId]);
    await this.db.sql(ctx, FORGET_READER, [tenantId, followerId]);
    await this.db.sql(ctx, FORGET, [tenantId, followerId]);
  }

  /** What mails of this kind about a thing said is no longer kept; what is sent from now on is worded anew. Scope: tenant. */
  async forgetTexts(ctx: RequestContext, kind: NoticeKind, subjectId: string): Promise<void> {
    const said = [ctx.requireTenant().tenantId, kind.key, subjectId];
    await this.db.sql(ctx, FORGET_TEXTS, said);
    await this.db.sql(ctx, FORGET_WAITING, said);
  }

  private async occasion(ctx: RequestContext, { kind, subjectId, dedupe }: Notification, headings: Partial<Headings>): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, OCCASION, [newId(ctx.now), networkId, tenantId, kind.key, kind.subject, subjectId, dedupe, JSON.stringify(headings), ctx.now]);
  }

  private async insert(
    ctx: RequestContext,
    { kind, subjectId, dedupe, ...notification }: Notification,
    recipients: readonly Recipient[],
    shared: { headings: Headings; path: string | null } | undefined,
    delay: number,
  ): Promise<number> {
    const { networkId, tenantId } = ctx.requireTenant();
    const rows: { id: string; recipient: Recipient; words: { headings: Headings; path: string | null } }[] = [];
    for (const recipient of recipients) {
      const who = 'follower' in recipient ? { followerId: recipient.follower.id } : { personId: recipient.personId };
      if ('follower' in recipient && !isPlainAddress(recipient.follower.email))
        throw new Error('the address of a follower is not one plain address');
      const words = shared ?? (await this.word(ctx, { ...notification, kind, subjectId, dedupe }, who));
      if (words) rows.push({ id: newId(ctx.now), recipient, words });
    }
    const of = <T>(pick: (row: Wanted) => T) => rows.map(({ recipient }) => pick(wantedBy(recipient)));
    const inserted = await this.db.sql(ctx, INSERT, [
      networkId,
      tenantId,
      kind.key,
      kind.subject,
      subjectId,
      dedupe,
      kind.urgent,
      kind.mail ? 'waiting' : 'none',
      new Date(ctx.now.getTime() + delay),
      ctx.now,
      rows.map((row) => row.id),
      of((one) => one.personId),
      of((one) => one.follower?.id ?? null),
      of((one) => one.personId ?? one.follower!.reader),
      of((one) => one.followed?.followId ?? null),
      of((one) => one.followed?.frequency ?? null),
      of((one) => one.follower?.email ?? null),
      of((one) => one.follower?.locale ?? null),
      of((one) => one.followed?.unsubscribePath ?? null),
      // A follower has no list to read it in.
      rows.map(({ recipient, words }) => ('personId' in recipient ? JSON.stringify(words.headings) : null)),
      rows.map(({ recipient, words }) => ('personId' in recipient ? words.path : null)),
    ]);
    await this.signals.changed(
      ctx,
      inserted.flatMap((row) => row.person_id ?? []),
    );
    return inserted.length;
  }

  private async word(
    ctx: RequestContext,
    { kind, subjectId, dedupe }: Notification,
    recipient: NoticeToRender['recipient'],
  ): Promise<{ headings: Headings; path: string | null } | null> {
    const notice = { kind: kind.key, subject: { type: kind.subject, id: subjectId }, dedupe, recipient };
    const es = await this.renderers.render(ctx, notice, 'es');
    const en = es && (await this.renderers.render(ctx, notice, 'en'));
    return es && en ? { headings: { es: es.heading, en: en.heading }, path: es.action?.path ?? null } : null;
  }
}

interface Wanted {
  personId: string | null;
  follower: Follower | null;
  followed: Followed | null;
}

function wantedBy(recipient: Recipient): Wanted {
  if ('personId' in recipient) return { personId: recipient.personId, follower: null, followed: recipient.followed ?? null };
  const { follower, frequency = null } = recipient;
  return { personId: null, follower, followed: { followId: follower.id, frequency, unsubscribePath: follower.unsubscribePath } };
}
