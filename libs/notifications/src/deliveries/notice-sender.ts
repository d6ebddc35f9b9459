import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  CONFIG,
  Database,
  OnJob,
  statement,
  unsafeInScope,
  type Config,
  type JobMeta,
  type Locale,
  type PayloadOf,
  type RequestContext,
} from '@tequio/platform';
import { KindChoices } from '../choices/kind-choices.js';
import { isWanted } from '../choices/mail-decision.js';
import type { StoredFrequency } from '../choices/mail-frequency.js';
import { ReaderLinks } from '../choices/reader-links.js';
import { digestMail } from '../digests/digest-mail.js';
import { calendarPart } from '../mail/calendar-part.js';
import { bareAddress, messageIdOf } from '../mail/compose-mail.js';
import { DeliveryPauses } from '../delivery-pauses/delivery-pauses.js';
import { Mailer } from '../mail/mailer.js';
import { MailServers } from '../own-mail-server/mail-servers.js';
import { SMTP_CONNECTIONS } from '../mail/smtp-mailer.js';
import { findNoticeKind } from '../notices/notice-kind.js';
import { sendBatch, sendUrgentBatch } from '../notices/notice.jobs.js';
import { NoticeRenderers, type RenderedNotice } from '../notices/notice-renderers.js';
import { DeliveryTurns } from '../turns/delivery-turns.js';
import { attempt, StillToSend } from './attempt.js';
import { DeliveryLedger, type ClaimedDelivery, type Ending, type KeptMessage, type StoredMessage } from './delivery-ledger.js';
import { QUICK_ATTEMPTS, type AttemptOutcome } from './delivery.state.js';
import { EndingWriter } from './ending-writer.js';
import { noticeMail, type RenderedInMail } from './notice-mail.js';
import { ReplyAddresses } from './reply-addresses.js';
import { Recipients, type Contact, type Destination, type Place } from './recipients.js';
import { Suppressions, type SuppressedAddresses } from '../suppressions/suppressions.js';

/** As many deliveries are claimed at once: all their attempts end before the lease does. */
const SLICE = 20;

interface NoticeRow {
  id: string;
  tenant_id: string;
  municipality: string | null;
  frequency: StoredFrequency;
  grouped_into: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  dedupe: string;
  person_id: string | null;
  follower_id: string | null;
  locale: Locale | null;
}

const NOTICES = statement<NoticeRow>(
  'notices.of-deliveries',
  `select n.id, n.tenant_id, m.name as municipality, n.frequency, n.grouped_into, n.kind, n.subject_type, n.subject_id, n.dedupe, n.person_id, n.follower_id, n.locale
   from notices n left join municipalities m on m.id = n.tenant_id where n.network_id = $1 and n.grouped_into = any($2) order by n.id`,
);

type Ready = { delivery: ClaimedDelivery; message: KeptMessage; locale: Locale; composedAt: Date; replyTo: string | null };
type Rendering = Promise<RenderedNotice | null>;

/** Sends what is due of a batch. Idempotent by itself: what was sent is not claimed again. */
@Injectable()
export class NoticeSender {
  private readonly log = new Logger(NoticeSender.name);

  constructor(
    private readonly db: Database,
    private readonly ledger: DeliveryLedger,
    private readonly recipients: Recipients,
    private readonly suppressions: Suppressions,
    private readonly pauses: DeliveryPauses,
    private readonly renderers: NoticeRenderers,
    private readonly mailer: Mailer,
    private readonly servers: MailServers,
    private readonly kinds: KindChoices,
    private readonly links: ReaderLinks,
    private readonly turns: DeliveryTurns,
    private readonly replies: ReplyAddresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @OnJob(sendBatch, { transaction: 'own' })
  send(ctx: RequestContext, { batchId }: PayloadOf<typeof sendBatch>, meta: JobMeta): Promise<void> {
    return this.sendAll(ctx, batchId, meta.attempt, false);
  }

  @OnJob(sendUrgentBatch, { transaction: 'own' })
  sendUrgent(ctx: RequestContext, { batchId }: PayloadOf<typeof sendUrgentBatch>, meta: JobMeta): Promise<void> {
    return this.sendAll(ctx, batchId, meta.attempt, true);
  }

  private async sendAll(ctx: RequestContext, batchId: string, jobAttempt: number, urgent: boolean): Promise<void> {
    await this.sendDue(ctx, batchId, urgent);
    // Those of its mails that wait for another attempt hold up nobody's turn.
    await this.turns.passOn(ctx, urgent, batchId);
    // After the queue's attempts the sweep calls; a job that failed for a slow server would be a false alarm.
    const left = await this.ledger.open(ctx, batchId);
    if (left && jobAttempt < QUICK_ATTEMPTS && !(await this.pauses.hold(ctx, urgent))) throw new StillToSend(left);
  }

  private async sendDue(ctx: RequestContext, batchId: string, urgent: boolean): Promise<void> {
    const began = ctx.now;
    const place = await this.recipients.place(ctx, ctx.networkId, ctx.tenantId);
    // Rendered once a batch and language, so that the queries do not grow with the audience.
    const renderings = new Map<string, Rendering>();
    for (;;) {
      // What is held back waits as it is; the sweep calls it once that is over.
      if (await this.pauses.hold(ctx, urgent)) return;
      const claimed = await this.ledger.claim(ctx, batchId, began, SLICE);
      if (!claimed.length) return;
      await this.sendSlice(ctx, claimed, { urgent, place, renderings });
    }
  }

  private async sendSlice(
    ctx: RequestContext,
    claimed: readonly ClaimedDelivery[],
    { urgent, place, renderings }: { urgent: boolean; place: Place; renderings: Map<string, Rendering> },
  ): Promise<void> {
    const personIds = claimed.flatMap((delivery) => delivery.person_id ?? []);
    const [sender, kept, notices, contacts, kindChoice] = await Promise.all([
      this.servers.senderOf(ctx.networkId),
      this.ledger.kept(ctx, claimed),
      this.notices(ctx, claimed),
      this.recipients.contacts(ctx, personIds),
      this.kinds.of(ctx, personIds),
    ]);
    const destinations = await this.recipients.destinations(
      ctx,
      notices.map((notice) => notice.id),
    );
    const suppressed = await this.suppressions.among(ctx, [
      ...[...contacts.values()].map(({ email }) => email),
      ...[...destinations.values()].flatMap(({ address }) => address ?? []),
      ...[...kept.values()].map(({ address }) => address),
    ]);
    const ready: Ready[] = [];
    const unsent: Ending[] = [];
    for (const delivery of claimed) {
      const own = notices.filter((notice) => notice.grouped_into === delivery.id);
      const prepared = await this.prepare(ctx, delivery, own, {
        sender,
        kept,
        contacts,
        kindChoice,
        destinations,
        suppressed,
        place,
        renderings,
      });
      if ('state' in prepared) unsent.push({ delivery, ended: prepared });
      else ready.push(prepared);
    }
    await Promise.all([this.ledger.record(ctx, unsent), this.ledger.keep(ctx, ready)]);
    const writer = new EndingWriter((endings) => this.ledger.record(ctx, endings));
    await inParallel(urgent ? SMTP_CONNECTIONS.urgent : SMTP_CONNECTIONS.bulk, ready, async ({ delivery, message, locale, composedAt, replyTo }) => {
      const ended = await attempt(this.mailer, {
        deliveryId: delivery.id,
        messageId: message.messageId,
        networkId: ctx.requireNetwork(),
        to: message.address,
        subject: message.subject,
        text: message.text,
        html: message.html,
        locale,
        composedAt,
        urgent,
        unsubscribeUrl: message.unsubscribePath && this.config.publicUrl + message.unsubscribePath,
        replyTo,
        calendar: message.calendar,
      });
      // Before the delivery ends: a worker that dies in between bounces again, and nothing is forgotten.
      if (ended.state === 'bounced') await this.suppressions.add(ctx, ctx.requireNetwork(), { address: message.address, cause: 'bounced', code: ended.reason });
      await writer.add({ delivery, ended });
    });
  }

  private async prepare(
    ctx: RequestContext,
    delivery: ClaimedDelivery,
    notices: readonly NoticeRow[],
    known: {
      sender: string;
      kept: ReadonlyMap<string, StoredMessage>;
      contacts: ReadonlyMap<string, Contact>;
      kindChoice: Awaited<ReturnType<KindChoices['of']>>;
      destinations: ReadonlyMap<string, Destination>;
      suppressed: SuppressedAddresses;
      place: Place;
      renderings: Map<string, Rendering>;
    },
  ): Promise<Ready | AttemptOutcome> {
    const to = addressOf(delivery, notices, known);
    if (!to) return { state: 'suppressed', reason: 'no_recipient' };
    const kept = known.kept.get(delivery.id);
    const cause = known.suppressed.causeOf(kept?.address ?? to.email);
    const mandatory = (notice: NoticeRow) => !!findNoticeKind(notice.kind)?.mandatory;
    if (cause === 'bounced' || (cause && !notices.some(mandatory))) return { state: 'suppressed', reason: cause };
    // Asked again: what waits for a server that is out of order may not be wanted any more.
    const wanted = notices.filter((notice) => {
      const paused = !!cause || (known.destinations.get(notice.id)?.paused ?? false);
      return isWanted(findNoticeKind(notice.kind) ?? { mandatory: false }, { follow: notice.frequency, kind: known.kindChoice(notice), general: { paused } });
    });
    if (!wanted.length) return { state: 'suppressed', reason: 'not_wanted' };
    // A summary tells of many things: an answer to it would be about none.
    const { subject_type: type, subject_id: id } = wanted.at(-1)!;
    const replyTo = delivery.person_id && !delivery.digest ? this.replies.of({ type, id }, delivery.person_id) : null;
    if (kept) return { ...asKept(delivery, kept), locale: to.locale, replyTo };
    const rendered: RenderedInMail[] = [];
    try {
      for (const notice of latestOfEach(wanted)) {
        const kind = findNoticeKind(notice.kind);
        const words = kind && (await this.render(ctx, notice, to.locale, kind.personal, known.renderings));
        if (words) rendered.push({ kind, words, subjectId: notice.subject_id, municipality: notice.municipality });
      }
    } catch (error) {
      // One notice that cannot be worded must not hold the others back.
      this.log.error({ deliveryId: delivery.id, error: (error as Error).message }, 'a notice could not be worded');
      return { state: 'queued', reason: 'render_failed', certain: true };
    }
    if (!rendered.length) return { state: 'suppressed', reason: 'expired' };
    const reader = lastOf(wanted, (notice) => known.destinations.get(notice.id)?.reader);
    const choicesPath = reader && this.links.path(to.locale, { account: delivery.person_id !== null, id: reader });
    // Whoever leaves a summary leaves no one thing: all mail that can wait is paused.
    const unsubscribePath = delivery.digest ? choicesPath : lastOf(wanted, (notice) => known.destinations.get(notice.id)?.unsubscribePath);
    const told = {
      rendered,
      locale: to.locale,
      audience: delivery.follower_id ? ('follower' as const) : ('person' as const),
      place: known.place,
      publicUrl: this.config.publicUrl,
      unsubscribePath,
      choicesPath: rendered.every(({ kind }) => kind.mandatory) ? null : choicesPath,
    };
    const { call, ...mail } = delivery.digest ? { ...digestMail({ ...told, digest: delivery.digest }), call: null } : noticeMail(told);
    return {
      delivery,
      locale: to.locale,
      composedAt: delivery.created_at,
      replyTo,
      message: {
        ...mail,
        calendar: call && calendarPart(call.meeting, { to: to.email, by: { name: call.by, address: bareAddress(known.sender) }, url: call.url, composedAt: delivery.created_at }),
        messageId: messageIdOf(delivery.id, known.sender),
        address: to.email,
        unsubscribePath,
        secret: false,
      },
    };
  }

  /** A summary is the network's, and tells of several of its municipalities. */
  private notices(ctx: RequestContext, claimed: readonly ClaimedDelivery[]): Promise<NoticeRow[]> {
    const read = (inside: RequestContext) => this.db.sql(inside, NOTICES, [ctx.requireNetwork(), claimed.map((delivery) => delivery.id)]);
    return claimed.some((delivery) => delivery.digest) ? unsafeInScope(this.db, ctx, { scope: 'network' }, read) : read(ctx);
  }

  private render(
    ctx: RequestContext,
    notice: NoticeRow,
    locale: Locale,
    personal: boolean,
    renderings: Map<string, Rendering>,
  ): Rendering {
    const recipient = notice.person_id ? { personId: notice.person_id } : { followerId: notice.follower_id! };
    const work = () =>
      // As its own municipality: a network's summary tells of several.
      this.db.read(ctx.with({ tenantId: notice.tenant_id }), (inside) =>
        this.renderers.render(
          inside,
          {
            kind: notice.kind,
            subject: { type: notice.subject_type, id: notice.subject_id },
            dedupe: notice.dedupe,
            recipient: personal ? recipient : null,
          },
          locale,
        ),
      );
    if (personal) return work();
    const key = `${notice.kind} ${notice.subject_id} ${notice.dedupe} ${locale}`;
    let rendering = renderings.get(key);
    if (!rendering) renderings.set(key, (rendering = work()));
    return rendering;
  }
}

/** Several of one kind about one thing are told once, as the last of them and in its place. */
function latestOfEach(notices: readonly NoticeRow[]): NoticeRow[] {
  const latest = new Map<string, NoticeRow>();
  for (const notice of notices) {
    const key = `${notice.kind} ${notice.subject_id}`;
    latest.delete(key);
    latest.set(key, notice);
  }
  return [...latest.values()];
}

function addressOf(
  delivery: ClaimedDelivery,
  notices: readonly NoticeRow[],
  known: { contacts: ReadonlyMap<string, Contact>; destinations: ReadonlyMap<string, Destination> },
): Contact | null {
  if (delivery.person_id) return known.contacts.get(delivery.person_id) ?? null;
  return lastOf(notices, (notice) => {
    const email = known.destinations.get(notice.id)?.address;
    return email && { email, locale: notice.locale ?? 'es' };
  });
}

/** What the last of the notices says that says anything. */
function lastOf<T>(notices: readonly NoticeRow[], say: (notice: NoticeRow) => T | null | undefined | ''): T | null {
  return notices.map(say).findLast((said): said is T => !!said) ?? null;
}

function asKept(delivery: ClaimedDelivery, kept: StoredMessage): Omit<Ready, 'locale' | 'replyTo'> {
  return {
    delivery,
    composedAt: kept.composed_at,
    message: {
      messageId: kept.message_id,
      address: kept.address,
      subject: kept.subject,
      text: kept.plain_text ?? '',
      html: kept.html ?? '',
      calendar: kept.calendar,
      unsubscribePath: kept.unsubscribe_path,
      secret: false,
    },
  };
}

async function inParallel<T>(width: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
