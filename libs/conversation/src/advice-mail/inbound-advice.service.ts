import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';
import { Files } from '@tequio/documents';
import { Notices } from '@tequio/notifications';
import { abilityFor, anonymous, Database, Refused, RequestContext, scopeOf, statement, tenantSystemContext, text, unsafeAllTenantsContext, type Clock, type Locale } from '@tequio/platform';
import { INSTITUTE_ROLES, MUNICIPAL_ROLES } from '../advice/advice.policy.js';
import { AdviceService, ATTACHABLE, LONGEST_MESSAGE, MOST_FILES } from '../advice/advice.service.js';
import type { AdviceSide } from '../advice/advice.state.js';
import { MAIL_IS_THERE } from '../advice/advice-rows.js';
import { mailRefused, refusalDedupe, type MailRefusal } from './inbound-notices.js';
import { readMailText } from './mail-text.js';
import { AdviceReplies, type ReplyToken } from './reply-addresses.js';

const LONGEST_QUOTATION = 20_000;
/** Answers by mail that one person gives in one thread within an hour; a program gone wrong sends more. */
const MOST_AN_HOUR = 20;
const HOUR_MS = 3_600_000;

interface Thread {
  id: string;
  networkId: string;
  tenantId: string;
}

interface Speaker {
  personId: string;
  membershipId: string;
  role: string;
  office: string;
  email: string;
  locale: Locale;
}

const THREAD = statement<Thread>('advice-mail.thread', 'select id, network_id as "networkId", tenant_id as "tenantId" from advice_threads where id = $1');
const SPEAKERS = statement<Speaker>(
  'advice-mail.speakers',
  `select m.person_id as "personId", m.id as "membershipId", m.role, m.office, p.email::text as email, p.locale
   from memberships m join persons p on p.id = m.person_id join networks n on n.id = m.network_id
   where m.tenant_id = $1 and m.role = any($2) and p.email is not null and m.starts_on <= ($3::timestamptz at time zone n.time_zone)::date
     and (m.ends_on is null or m.ends_on >= ($3::timestamptz at time zone n.time_zone)::date)
   order by m.id`,
);
const LATELY = statement<{ count: number }>(
  'advice-mail.lately',
  `select count(*)::int as count from advice_entries where tenant_id = $1 and thread_id = $2 and person_id = $3 and mail_id is not null and said_at > $4`,
);

/** Answers that come by mail: the address says which thread and who, and who that is must have sent it. */
@Injectable()
export class InboundAdvice {
  private readonly log = new Logger(InboundAdvice.name);

  constructor(
    private readonly db: Database,
    private readonly replies: AdviceReplies,
    private readonly service: AdviceService,
    private readonly files: Files,
    private readonly notices: Notices,
  ) {}

  /** Whether this deployment takes answers by mail. */
  get open(): boolean {
    return this.replies.open;
  }

  /**
   * Takes one mail in as RFC 5322 has it, whose call was proved. What nobody wrote, what answers nothing and what was there
   * before is left aside; what cannot be taken from who may answer is told to them. Safe to repeat.
   */
  async take(clock: Clock, raw: Buffer): Promise<void> {
    const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
    if (isAutomatic(mail)) return this.log.log('a mail that nobody wrote was left aside');
    const token = addressesOf(mail).flatMap((address) => this.replies.read(address) ?? [])[0];
    const found = token && (await this.find(clock, token));
    if (!found) return this.log.log('a mail that answers nothing was left aside');
    const { thread, speaker, side, ctx } = found;
    const mailId = (mail.messageId ?? createHash('sha256').update(raw).digest('hex')).slice(0, 1000);
    const refuse = (why: MailRefusal, once = mailId) => this.refuse(clock, thread, speaker, refusalDedupe(createHash('sha256').update(once).digest('hex').slice(0, 32), side, why));
    const place = tenantSystemContext(thread, 'advice-mail', clock);
    if ((await this.db.sql(place, MAIL_IS_THERE, [thread.tenantId, thread.id, mailId])).length) return;
    const from = mail.from?.value ?? [];
    if (from.length !== 1 || from[0]!.address?.toLowerCase() !== speaker.email.toLowerCase()) return refuse('sender');
    const [lately] = await this.db.sql(place, LATELY, [thread.tenantId, thread.id, speaker.personId, new Date(ctx.now.getTime() - HOUR_MS)]);
    if (lately!.count >= MOST_AN_HOUR) return refuse('too_many', ctx.now.toISOString().slice(0, 13));

    const { said, quoted } = readMailText(mail.text ?? '');
    if (said.length > LONGEST_MESSAGE) return refuse('too_long');
    const { fileIds, refused } = await this.attach(ctx, thread, mail.attachments);
    if (!said && !fileIds.length) return refuse(refused ? 'files' : 'empty');
    const body = said || text(speaker.locale, 'conversation.advice.mail.files_only');
    try {
      // Whoever asks by mail waits for the host authority; whoever answers by mail has answered.
      await this.db.write(ctx, (inside) =>
        this.service.write(inside, { threadId: thread.id, body, awaitsAnswer: side === 'municipality', fileIds }, { mailId, quoted: quoted?.slice(0, LONGEST_QUOTATION) ?? null }),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refuse('not_taken');
    }
    if (refused) await refuse('files');
  }

  /** The thread and the person of an address, as they act; null where one is no longer there or may no longer answer. */
  private async find(clock: Clock, token: ReplyToken): Promise<{ thread: Thread; speaker: Speaker; side: AdviceSide; ctx: RequestContext } | null> {
    const [thread] = await this.db.sql(unsafeAllTenantsContext('advice-mail', clock), THREAD, [token.threadId]);
    if (!thread) return null;
    const sides = [
      ['municipality', thread.tenantId, MUNICIPAL_ROLES],
      ['institute', thread.networkId, INSTITUTE_ROLES],
    ] as const;
    for (const [side, tenantId, roles] of sides) {
      const place = { networkId: thread.networkId, tenantId };
      const speakers = await this.db.sql(tenantSystemContext(place, 'advice-mail', clock), SPEAKERS, [tenantId, roles, clock.now()]);
      const speaker = speakers.find(({ personId }) => this.replies.isOf(token, personId));
      if (speaker) return { thread, speaker, side, ctx: acting(speaker, place, clock) };
    }
    return null;
  }

  /** Files of a mail by the one way in; pictures of the text itself, as a logo in a signature, are none. */
  private async attach(ctx: RequestContext, { tenantId }: Thread, attachments: readonly Attachment[]): Promise<{ fileIds: string[]; refused: boolean }> {
    const sent = attachments.filter(({ related }) => !related);
    const fileIds: string[] = [];
    const rights = ctx.ability!.can('upload', 'File');
    for (const { content, filename } of rights ? sent.slice(0, MOST_FILES) : []) {
      const file = await this.files.receiveContent(ctx, Readable.from([content]), filename ?? '', { accept: ATTACHABLE, tenantId });
      if (file.state === 'accepted') fileIds.push(file.id);
    }
    return { fileIds, refused: fileIds.length < sent.length };
  }

  private async refuse(clock: Clock, thread: Thread, { personId }: Speaker, dedupe: string): Promise<void> {
    await this.db.write(tenantSystemContext(thread, 'advice-mail', clock), (inside) =>
      this.notices.notify(inside, { kind: mailRefused, subjectId: thread.id, dedupe, recipients: [{ personId }] }),
    );
  }
}

function acting({ personId, membershipId, role, office, locale }: Speaker, { networkId, tenantId }: { networkId: string; tenantId: string }, clock: Clock): RequestContext {
  const roles = [role];
  return new RequestContext({
    scope: scopeOf(roles),
    networkId,
    tenantId,
    actor: { ...anonymous, kind: 'person', personId, membershipId, roles, office },
    ability: abilityFor({ roles, networkId, tenantId, personId, office, tokenScopes: null }),
    locale,
    clock,
  });
}

/** Absence notes, lists, bounces and whatever else nobody wrote (RFC 3834 §2): answering them is how loops begin. */
function isAutomatic({ headers, from }: ParsedMail): boolean {
  const said = (name: string) => {
    const value = headers.get(name);
    return typeof value === 'string' ? value.trim().toLowerCase() : '';
  };
  const kind = headers.get('content-type');
  const returnPath = headers.get('return-path') as AddressObject | undefined;
  return (
    !['', 'no'].includes(said('auto-submitted')) ||
    ['bulk', 'list', 'junk', 'auto_reply'].includes(said('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'list', 'list-id', 'x-failed-recipients'].some((name) => headers.has(name)) ||
    (returnPath !== undefined && !returnPath.value?.some(({ address }) => address)) ||
    (typeof kind === 'object' && 'value' in kind && kind.value === 'multipart/report') ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(from?.value[0]?.address ?? '')
  );
}

/** All that the mail was addressed to, as its headers and those of the servers on the way say. */
function addressesOf({ headers }: ParsedMail): string[] {
  const names = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];
  return names.flatMap((name) => [headers.get(name) ?? []].flat()).flatMap((value) => {
    if (typeof value === 'string') return value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
    return (value as AddressObject).value?.flatMap(({ address, group }) => [address, ...(group ?? []).map((one) => one.address)]).filter((address) => address !== undefined) ?? [];
  });
}
