import { Injectable } from '@nestjs/common';
import { Directory, paths } from '@tequio/network';
import { defineNoticeKind, RendersNotice, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, type Locale, type RequestContext } from '@tequio/platform';
import { THREAD_ONE } from '../advice/advice-rows.js';
import type { AdviceSide } from '../advice/advice.state.js';
import { conversationDictionary } from '../conversation.dictionary.js';

/** Why a mail was not taken as an answer, or not all of it. */
export const MAIL_REFUSALS = ['sender', 'empty', 'too_long', 'files', 'too_many', 'not_taken'] as const;
export type MailRefusal = (typeof MAIL_REFUSALS)[number];

/** To who answered by mail; goes to the address of their account, never to that of the mail. */
export const mailRefused = defineNoticeKind({ key: 'conversation.advice_mail_refused', subject: 'AdviceThread', mandatory: true, voice: 'usted', urgent: true, listed: false });

export const refusalDedupe = (mail: string, side: AdviceSide, why: MailRefusal): string => `${mail}/${side}/${why}`;

@Injectable()
export class InboundNotices {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  @RendersNotice(mailRefused)
  async render(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const [thread] = await this.db.sql(ctx, THREAD_ONE, [subject.id, null]);
    if (!thread) return null;
    const [, side, why] = dedupe.split('/');
    const network = await this.directory.network(ctx, thread.networkId);
    const page = `asesoria/${thread.id}`;
    const path = side === 'institute' ? paths.institute(network.slug, page) : paths.workspace(network.slug, (await this.directory.municipality(ctx, thread.tenantId)).slug, page);
    const say = (part: string) => conversationDictionary.text(locale, `advice.mail.${part}` as 'advice.mail.action', { title: thread.title });
    const subjectLine = say(why === 'files' ? 'partly' : 'refused');
    return { subject: subjectLine, heading: subjectLine, paragraphs: [say(`why.${why as MailRefusal}`)], action: { label: say('action'), path } };
  }
}
