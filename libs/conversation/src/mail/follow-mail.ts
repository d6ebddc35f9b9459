import { Injectable } from '@nestjs/common';
import { Database, OnJob, unsafeInScope, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import {
  Deadlines,
  defineDeadline,
  defineNoticeKind,
  Notices,
  OnDeadline,
  RendersNotice,
  type Deadline,
  type NoticeToRender,
  type RenderedNotice,
} from '@tequio/notifications';
import { conversationDictionary } from '../conversation.dictionary.js';
import { followPaths } from './follow-paths.js';
import { FollowStore } from '../follows/follow-store.js';
import { FollowTokens } from '../follows/follow-tokens.js';
import { forgetFollower, sendConfirmation } from './follow.jobs.js';
import { Followables } from '../followables/followable.js';

/** Opens what was asked for: cannot be switched off, and somebody is waiting for it. */
export const followConfirmation = defineNoticeKind({
  key: 'conversation.follow_confirmation',
  subject: 'Follow',
  mandatory: true,
  urgent: true,
  listed: false,
  voice: 'tú',
});

const EXPIRES = defineDeadline({ key: 'follow.confirmation_expires', subject: 'Follow' });

const HOUR = 60 * 60_000;

/** Mails the link that confirms, and forgets addresses that were not confirmed or have left. */
@Injectable()
export class FollowMail {
  constructor(
    private readonly db: Database,
    private readonly store: FollowStore,
    private readonly tokens: FollowTokens,
    private readonly followables: Followables,
    private readonly notices: Notices,
    private readonly deadlines: Deadlines,
  ) {}

  @OnJob(sendConfirmation)
  async send(ctx: RequestContext, { followId }: PayloadOf<typeof sendConfirmation>): Promise<void> {
    // Locked until this transaction ends: who leaves meanwhile is forgotten after what is written here.
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.byId(system, followId));
    if (row?.state !== 'pending' || !row.email) return;
    await this.deadlines.schedule(ctx, { kind: EXPIRES, subjectId: row.id, dueAt: row.confirm_until! });
    const follower = { id: row.id, reader: row.recipient_key!, email: row.email, locale: row.locale, unsubscribePath: followPaths.leave(row.locale, row.leave_token) };
    const dedupe = String(row.confirm_sent_at!.getTime());
    await this.notices.notify(ctx, { kind: followConfirmation, subjectId: row.id, dedupe, recipients: [{ follower }] });
  }

  @RendersNotice(followConfirmation)
  async word(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.read(system, notice.subject.id));
    if (row?.state !== 'pending' || row.confirm_until! <= ctx.now) return null;
    const thing = await this.followables.find(ctx, { type: row.subject_type, id: row.subject_id });
    if (!thing) return null;
    const say = (part: 'subject' | 'heading' | 'body' | 'ignore' | 'action', params = {}) =>
      conversationDictionary.text(locale, `mail.confirm.${part}`, { title: thing.title, ...params });
    const hours = Math.round((row.confirm_until!.getTime() - row.confirm_sent_at!.getTime()) / HOUR);
    return {
      subject: say('subject'),
      heading: say('heading'),
      paragraphs: [say('body', { hours }), say('ignore')],
      action: { label: say('action'), path: followPaths.confirm(locale, this.tokens.confirmation(row.id)) },
    };
  }

  @OnJob(forgetFollower)
  async forget(ctx: RequestContext, { followId }: PayloadOf<typeof forgetFollower>): Promise<void> {
    await this.notices.forgetFollower(ctx, followId);
  }

  @OnDeadline(EXPIRES)
  async expire(ctx: RequestContext, { subjectId }: Deadline): Promise<void> {
    const dropped = await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.dropUnconfirmed(system, subjectId));
    if (dropped) await this.notices.forgetFollower(ctx, subjectId);
  }
}
