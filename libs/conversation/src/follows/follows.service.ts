import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  anonymous,
  Audit,
  Database,
  email,
  isId,
  newId,
  notFound,
  Outbox,
  parseInput,
  refuseInput,
  unsafeInScope,
  type Locale,
  type RequestContext,
} from '@tequio/platform';
import { PrivacyService } from '@tequio/identity';
import { NetworkSettings } from '@tequio/network';
import { isPlainAddress, MailChoicesService, ReaderLinks, type Reader } from '@tequio/notifications';
import { conversationDictionary } from '../conversation.dictionary.js';
import { FollowCounts } from '../followers/follow-counts.js';
import { FollowLimits } from './follow-limits.js';
import { confirmHours, CONFIRMATION_PAUSE_MS, MOST_CONFIRMATIONS } from './follow-settings.js';
import { FollowStore, type FollowRow } from './follow-store.js';
import { FollowTokens, recipientKey } from './follow-tokens.js';
import { FollowRefused } from './follow.errors.js';
import { forgetFollower, sendConfirmation } from '../mail/follow.jobs.js';
import { Followable, FollowRequested, FollowState, FollowStatus, type FollowInput } from './follow.types.js';
import { Followables, type FollowedThing, type Subject } from '../followables/followable.js';

const HOUR = 60 * 60_000;

const followSchema = z.object({
  subjectType: z.string().max(64),
  subjectId: z.uuid(),
  email: email(),
  locale: z.enum(['es', 'en']).nullish(),
  noticeVersion: z.number().int().min(0),
});

/** Following without an account: a link confirms, a link ends it, and no answer tells who follows what. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: FollowStore,
    private readonly tokens: FollowTokens,
    private readonly limits: FollowLimits,
    private readonly followables: Followables,
    private readonly counts: FollowCounts,
    private readonly privacy: PrivacyService,
    private readonly settings: NetworkSettings,
    private readonly choices: MailChoicesService,
    private readonly links: ReaderLinks,
  ) {}

  /** A published thing with what a form to follow it needs; null where there is none. Scope: public. */
  async followable(ctx: RequestContext, subject: Subject): Promise<Followable | null> {
    if (!this.followables.has(subject.type) || !isId(subject.id)) return null;
    const thing = await this.followables.find(ctx, subject);
    if (!thing) return null;
    const notice = await this.privacy.inForce(ctx, thing.tenantId);
    return Object.assign(new Followable(), {
      subjectType: subject.type,
      subjectId: subject.id,
      title: thing.title,
      path: thing.path,
      followersCount: await this.counts.of(ctx, subject),
      noticeVersion: notice.version,
    });
  }

  /**
   * Takes a request to follow. Whatever the address follows already, the answer is the same; a mail goes out where it
   * waits for a confirmation, at most three times and two minutes apart. Scope: public.
   */
  async request(ctx: RequestContext, input: FollowInput, ip: string | null): Promise<FollowRequested> {
    const parsed = parseInput(followSchema, input);
    if (!isPlainAddress(parsed.email)) refuseInput({ path: 'email', code: conversationDictionary.key('input.plain_address') });
    const subject = { type: parsed.subjectType, id: parsed.subjectId };
    const thing = await this.published(ctx, subject);
    await this.checkNotice(ctx, thing, parsed.noticeVersion);
    const hours = await this.settings.get(ctx, confirmHours, thing.networkId);
    const until = new Date(ctx.now.getTime() + hours * HOUR);
    const locale: Locale = parsed.locale ?? ctx.locale;
    const id = newId(ctx.now);
    const { row, send } = await unsafeInScope(this.db, ctx, { scope: 'system' }, async (system) => {
      await this.limits.count(system, { ip, address: parsed.email });
      const { row, made } = await this.store.insertOrFind(system, {
        id,
        thing,
        subject,
        personId: null,
        email: parsed.email,
        recipientKey: recipientKey(parsed.email),
        locale,
        state: 'pending',
        confirmTokenHash: this.tokens.hash(this.tokens.confirmation(id)),
        confirmUntil: until,
        leaveToken: this.tokens.newLeaving(),
        noticeVersion: parsed.noticeVersion,
      });
      return { row, send: made || (await this.sendsAgain(system, row, until, locale)) };
    });
    await this.recordConsent(ctx, row);
    const owner = withoutWho(ctx, row);
    if (send) await this.outbox.enqueue(owner, sendConfirmation, { followId: row.id });
    // About the thing, not about the follow: the log of the municipality does not tell one follower from another.
    await this.audit.record(owner, { action: 'follow.request', subjectType: subject.type, subjectId: subject.id });
    return Object.assign(new FollowRequested(), { linkHours: hours });
  }

  /** How the follow of a link stands; null where the link is unknown, as after its time. Changes nothing. Scope: public. */
  async byToken(ctx: RequestContext, token: string): Promise<FollowStatus | null> {
    if (!isToken(token)) return null;
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.seen(system, token, this.tokens.hash(token)));
    return row && this.status(ctx, row);
  }

  /** Confirms once; again, or at the same moment, answers how the follow stands. Throws `FollowRefused`. Scope: public. */
  async confirm(ctx: RequestContext, token: string): Promise<FollowStatus> {
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, async (system) => {
      const found = isToken(token) ? await this.store.byConfirmation(system, this.tokens.hash(token)) : null;
      if (!found || (found.state === 'pending' && found.confirm_until! <= ctx.now)) throw FollowRefused.of('link_expired');
      if (found.state !== 'pending') return found;
      await this.store.confirm(system, found);
      return { ...found, state: 'active' as const };
    });
    await this.audit.record(withoutWho(ctx, row), { action: 'follow.confirm', subjectType: row.subject_type, subjectId: row.subject_id });
    return this.status(ctx, row);
  }

  /** Ends a follow with one click and erases its address; again answers the same. Throws `FollowRefused`. Scope: public. */
  async leave(ctx: RequestContext, token: string): Promise<FollowStatus> {
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, async (system) => {
      const found = isToken(token) ? await this.store.byLeaving(system, token) : null;
      if (!found) throw FollowRefused.of('link_expired');
      return found;
    });
    return this.status(ctx, await this.end(ctx, row));
  }

  /** Ends a follow that was read and locked in this transaction. */
  async end(ctx: RequestContext, row: FollowRow): Promise<FollowRow> {
    const owner = withoutWho(ctx, row);
    await this.audit.record(owner, { action: 'follow.leave', subjectType: row.subject_type, subjectId: row.subject_id });
    if (row.state === 'left') return row;
    await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.leave(system, row));
    await this.outbox.enqueue(owner, forgetFollower, { followId: row.id });
    await this.forgetAddress(ctx, row);
    return { ...row, state: 'left', email: null, person_id: null, recipient_key: null };
  }

  /** With its last follow goes what an address chose; with the last in a network, what that network's summaries say of it. Those of before it had an account too. */
  private async forgetAddress(ctx: RequestContext, row: FollowRow): Promise<void> {
    const reader = row.recipient_key!;
    const left = await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.addressFollows(system, reader, row.network_id));
    if (!left.here) await this.choices.forgetIn(ctx, row.network_id, reader);
    if (!left.anything) await this.choices.forget(ctx, reader);
  }

  /** The thing, where everyone may see it. Throws InvalidInput or NOT_FOUND. */
  async published(ctx: RequestContext, subject: Subject): Promise<FollowedThing> {
    if (!this.followables.has(subject.type)) refuseInput({ path: 'subjectType', code: 'not_an_option' });
    const thing = await this.followables.find(ctx, subject);
    if (!thing) throw notFound();
    return thing;
  }

  /** What is accepted is what is in force: who read an older notice is asked again. */
  async checkNotice(ctx: RequestContext, thing: FollowedThing, version: number): Promise<void> {
    const notice = await unsafeInScope(this.db, ctx, { scope: 'public' }, (open) => this.privacy.inForce(open, thing.tenantId));
    if (notice.version !== version) refuseInput({ path: 'noticeVersion', code: conversationDictionary.key('input.notice_changed') });
  }

  /** Without the person: the log of consents is the tenant's to read, who follows it is not. */
  async recordConsent(ctx: RequestContext, row: FollowRow): Promise<void> {
    const consent = { networkId: row.network_id, tenantId: row.tenant_id, personId: null, purpose: 'follow', subjectType: 'Follow', subjectId: row.id };
    await unsafeInScope(this.db, ctx, { scope: 'public' }, (open) => this.privacy.recordConsent(open, consent));
  }

  private async sendsAgain(system: RequestContext, row: FollowRow, until: Date, locale: Locale): Promise<boolean> {
    if (row.state !== 'pending') return false;
    const expired = row.confirm_until! <= system.now;
    const rested = system.now.getTime() - row.confirm_sent_at!.getTime() >= CONFIRMATION_PAUSE_MS;
    if (!expired && (row.confirm_sent_count >= MOST_CONFIRMATIONS || !rested)) return false;
    await this.store.sentAgain(system, row, { count: expired ? 1 : row.confirm_sent_count + 1, until, locale });
    return true;
  }

  private async status(ctx: RequestContext, row: FollowRow): Promise<FollowStatus> {
    const thing = await this.followables.find(ctx, { type: row.subject_type, id: row.subject_id });
    const expired = row.state === 'pending' && row.confirm_until! <= ctx.now;
    return Object.assign(new FollowStatus(), {
      state: expired ? FollowState.EXPIRED : (row.state as FollowState),
      subjectType: row.subject_type,
      title: thing?.title ?? conversationDictionary.text(ctx.locale, 'follow.gone'),
      path: thing?.path ?? '/',
      email: row.email,
      choicesPath: row.state === 'active' ? this.links.path(ctx.locale, readerOf(row)) : null,
    });
  }
}

/** Writes into the tenant's log and outbox without saying who: a visitor may be signed in. */
const withoutWho = (ctx: RequestContext, row: { network_id: string; tenant_id: string }): RequestContext =>
  ctx.with({ networkId: row.network_id, tenantId: row.tenant_id, actor: anonymous });

/** Who is told of a follow that has not ended. */
const readerOf = (row: FollowRow): Reader => (row.person_id ? { account: true, id: row.person_id } : { account: false, id: row.recipient_key! });

const isToken = (token: string): boolean => /^[\w-]{20,80}$/.test(token);
