import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { Directory, paths } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { AdviceReplies } from '../advice-mail/reply-addresses.js';
import { conversationDictionary } from '../conversation.dictionary.js';
import { ENTRY_ONE, SPEAKERS, THREAD_ONE, UNREAD_ENTRIES, type EntryRow, type ListedThreadRow } from './advice-rows.js';
import { adviceAssigned, adviceMessageRemoved, adviceWritten } from './advice.events.js';
import { INSTITUTE_ROLES, MUNICIPAL_ROLES } from './advice.policy.js';

const SUBJECT = 'AdviceThread';

/** Worded for each recipient: it quotes what they have not read. */
const written = defineNoticeKind({ key: 'conversation.advice_written', subject: SUBJECT, mandatory: false, voice: 'usted', personal: true });
const assigned = defineNoticeKind({ key: 'conversation.advice_assigned', subject: SUBJECT, mandatory: false, voice: 'usted' });

/** Characters of one message that a mail quotes. */
const LONGEST_QUOTE = 2000;

@Injectable()
export class AdviceNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly directory: Directory,
    private readonly officeHolders: OfficeHolders,
    private readonly replies: AdviceReplies,
  ) {}

  /** Tells the other side: of the host authority who advises or, while nobody does, all of it; of a municipality its liaisons and whoever took part. */
  @OnEvent(adviceWritten, { transaction: 'own' })
  async onWritten(ctx: RequestContext, { threadId, entryId }: PayloadOf<typeof adviceWritten>): Promise<void> {
    const found = await this.find(ctx, threadId, entryId);
    if (!found) return;
    const recipients = found.entry.side === 'institute' ? await this.municipality(ctx, threadId) : await this.institute(ctx, found.thread);
    await this.db.write(ctx, (inside) => this.notices.notify(inside, { kind: written, subjectId: threadId, dedupe: entryId, recipients }));
  }

  @OnEvent(adviceAssigned)
  async onAssigned(ctx: RequestContext, { threadId, entryId }: PayloadOf<typeof adviceAssigned>): Promise<void> {
    const found = await this.find(ctx, threadId, entryId);
    // Whoever took it for themselves knows, and whom it was taken from meanwhile needs not.
    if (!found?.thread.assignedTo || found.thread.assignedTo === found.entry.personId) return;
    await this.notices.notify(ctx, { kind: assigned, subjectId: threadId, dedupe: entryId, recipients: [{ personId: found.thread.assignedTo }] });
  }

  /** Mails quote what was said: of those that are kept the text goes too. */
  @OnEvent(adviceMessageRemoved)
  async onRemoved(ctx: RequestContext, { threadId }: PayloadOf<typeof adviceMessageRemoved>): Promise<void> {
    await this.notices.forgetTexts(ctx, written, threadId);
  }

  @RendersNotice(written)
  async renderWritten(ctx: RequestContext, { subject, dedupe, recipient }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const found = await this.find(ctx, subject.id, dedupe);
    if (!found || !recipient || !('personId' in recipient)) return null;
    const { thread, entry } = found;
    const unread = await this.db.sql(ctx, UNREAD_ENTRIES, [thread.tenantId, thread.id, recipient.personId, entry.side]);
    // Read in the page meanwhile, or taken away.
    if (!unread.length) return null;
    const say = sayIn(locale);
    const heading = say(entry.side === 'institute' ? 'written.from_institute' : 'written.from_municipality', { title: thread.title, municipality: thread.placeName });
    return {
      subject: heading,
      heading,
      paragraphs: [...unread.toReversed().flatMap((one) => quote(one, say('written.nobody'))), say(this.replies.open ? 'written.answer_by_mail' : 'written.answer')],
      action: { label: say('written.action'), path: await this.path(ctx, thread, entry.side === 'institute') },
    };
  }

  @RendersNotice(assigned)
  async renderAssigned(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const found = await this.find(ctx, subject.id, dedupe);
    if (!found?.thread.assignedTo) return null;
    const say = sayIn(locale);
    const params = { title: found.thread.title, municipality: found.thread.placeName };
    return {
      subject: say('assigned.subject', params),
      heading: say('assigned.subject', params),
      paragraphs: [say('assigned.body', params)],
      action: { label: say('assigned.action'), path: await this.path(ctx, found.thread, false) },
    };
  }

  private async find(ctx: RequestContext, threadId: string, entryId: string): Promise<{ thread: ListedThreadRow; entry: EntryRow } | null> {
    const [[thread], [entry]] = await Promise.all([this.db.sql(ctx, THREAD_ONE, [threadId, null]), this.db.sql(ctx, ENTRY_ONE, [entryId])]);
    return thread && entry ? { thread, entry } : null;
  }

  private async institute(ctx: RequestContext, { assignedTo }: ListedThreadRow): Promise<{ personId: string }[]> {
    const all = await this.officeHolders.ofNetwork(ctx, INSTITUTE_ROLES);
    const adviser = all.filter(({ personId }) => personId === assignedTo);
    return adviser.length ? adviser : all;
  }

  private async municipality(ctx: RequestContext, threadId: string): Promise<{ personId: string }[]> {
    const { tenantId } = ctx.requireTenant();
    const [liaisons, all, speakers] = await Promise.all([
      this.officeHolders.of(ctx, ['liaison']),
      this.officeHolders.of(ctx, MUNICIPAL_ROLES),
      this.db.sql(ctx, SPEAKERS, [tenantId, threadId, 'municipality']),
    ]);
    const took = new Set(speakers.map(({ personId }) => personId));
    const told = new Set([...liaisons, ...all.filter(({ personId }) => took.has(personId))].map(({ personId }) => personId));
    return [...told].map((personId) => ({ personId }));
  }

  private async path(ctx: RequestContext, { id, networkId, tenantId }: ListedThreadRow, inMunicipality: boolean): Promise<string> {
    const network = await this.directory.network(ctx, networkId);
    if (!inMunicipality) return paths.institute(network.slug, `asesoria/${id}`);
    return paths.workspace(network.slug, (await this.directory.municipality(ctx, tenantId)).slug, `asesoria/${id}`);
  }
}

const sayIn = (locale: Locale) => (part: string, params: Record<string, string> = {}) => conversationDictionary.text(locale, `advice.${part}` as 'advice.written.answer', params);

function quote({ office, body }: EntryRow, nobody: string): string[] {
  const text = body!.length > LONGEST_QUOTE ? `${body!.slice(0, LONGEST_QUOTE)}…` : body!;
  const [first, ...others] = text.split(/\n{2,}/);
  return [`${office ?? nobody}: ${first}`, ...others];
}
