import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { dayInWords, Directory, paths } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, wordNotice, type NoticeKind, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, tenantSystemContext, unsafeInScope, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';
import { ANNOUNCEMENT_ONE, TOLD_ONE, TOLD_PLACES, type AnnouncementRow } from './announcement-rows.js';
import { announcementReminded, announcementTold, announcementWithdrawn } from './announcement.events.js';

const subject = 'Announcement';
// A network words what stands around it. What it announced, by when it wants an answer and why it corrected it always stand in it.
const announced = defineNoticeKind({
  key: 'conversation.announcement',
  subject,
  mandatory: false,
  voice: 'usted',
  wording: { variables: { titulo: 'title', texto: 'text' }, required: ['titulo', 'texto'], texts: { published: 'mail.announcement', corrected: 'mail.announcement_corrected' } },
});
const reminder = defineNoticeKind({
  key: 'conversation.announcement_reminder',
  subject,
  mandatory: false,
  voice: 'usted',
  wording: { variables: { titulo: 'title', falta: 'lacking' }, required: ['titulo', 'falta'], texts: { usual: 'mail.announcement_reminder' } },
});

/** Tells each municipality in a transaction of its own: what is done again after a fault tells nobody twice. */
@Injectable()
export class AnnouncementNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly directory: Directory,
    private readonly officeHolders: OfficeHolders,
  ) {}

  @OnEvent(announcementTold, { transaction: 'own' })
  async onTold(ctx: RequestContext, { announcementId, versionId }: PayloadOf<typeof announcementTold>): Promise<void> {
    await this.eachPlace(ctx, announcementId, false, (place, row) => this.tell(place, row, announced, versionId));
  }

  @OnEvent(announcementReminded, { transaction: 'own' })
  async onReminded(ctx: RequestContext, { announcementId, reminderId }: PayloadOf<typeof announcementReminded>): Promise<void> {
    await this.eachPlace(ctx, announcementId, true, (place, row) => this.tell(place, row, reminder, reminderId));
  }

  /** What still waits is not sent, and of mails that are kept the text goes. */
  @OnEvent(announcementWithdrawn, { transaction: 'own' })
  async onWithdrawn(ctx: RequestContext, { announcementId }: PayloadOf<typeof announcementWithdrawn>): Promise<void> {
    await this.eachPlace(ctx, announcementId, false, (place) => this.db.write(place, (inside) => this.notices.forgetTexts(inside, announced, announcementId)));
  }

  @RendersNotice(announced)
  async renderAnnounced(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const found = await this.find(ctx, notice, locale);
    if (!found) return null;
    const { row, ask, path } = found;
    const corrected = row.state === 'corrected';
    const parts = [corrected && row.reason ? sayIn(locale)('why', { reason: row.reason }) : null, row.body, ask];
    const text = parts.filter((part) => part !== null).join('\n\n');
    const rendered = wordNotice(announced, locale, corrected ? 'corrected' : 'published', { title: row.title, text }, path);
    return { ...rendered, paragraphs: rendered.paragraphs.flatMap((part) => part.split(/\n\s*\n/)) };
  }

  @RendersNotice(reminder)
  async renderReminder(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const found = await this.find(ctx, notice, locale);
    // Answered meanwhile: there is nothing to remind of.
    if (!found || found.row.answered) return null;
    const { row, ask, path } = found;
    return wordNotice(reminder, locale, 'usual', { title: row.title, lacking: ask ?? sayIn(locale)('unopened') }, path);
  }

  private async find(ctx: RequestContext, { subject: { id } }: NoticeToRender, locale: Locale) {
    const { networkId, tenantId } = ctx.requireTenant();
    const [row] = await this.db.sql(ctx, TOLD_ONE, [id, tenantId]);
    if (!row || row.state === 'withdrawn') return null;
    const [network, municipality] = await Promise.all([this.directory.network(ctx, networkId), this.directory.municipality(ctx, tenantId)]);
    const ask = row.acknowledgeBy ? sayIn(locale)('acknowledge', { day: dayInWords(row.acknowledgeBy, locale) }) : null;
    return { row, ask, path: paths.workspace(network.slug, municipality.slug, `comunicados/${id}`) };
  }

  private async tell(place: RequestContext, { id, offices }: AnnouncementRow, kind: NoticeKind, dedupe: string): Promise<void> {
    const recipients = await this.officeHolders.of(place, offices);
    await this.db.write(place, (inside) => this.notices.notify(inside, { kind, subjectId: id, dedupe, recipients }));
  }

  private async eachPlace(ctx: RequestContext, id: string, waiting: boolean, work: (place: RequestContext, row: AnnouncementRow) => Promise<unknown>): Promise<void> {
    const { networkId } = ctx.requireTenant();
    const [[row], places] = await unsafeInScope(this.db, ctx, { scope: 'network' }, async (network) => {
      const found = await this.db.sql(network, ANNOUNCEMENT_ONE, [id]);
      return [found, await this.db.sql(network, TOLD_PLACES, [id, waiting, !!found[0]?.acknowledgeBy])] as const;
    });
    if (!row) return;
    for (const { tenantId } of places) await work(tenantSystemContext({ networkId, tenantId }, 'announcements', ctx.clock), row);
  }
}

const sayIn = (locale: Locale) => (part: string, params: Record<string, string> = {}) => conversationDictionary.text(locale, `announcement.${part}` as 'announcement.why', params);
