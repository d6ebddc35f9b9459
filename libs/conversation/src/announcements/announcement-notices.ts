import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { dayInWords, Directory, paths } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, type NoticeKind, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, tenantSystemContext, unsafeInScope, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';
import { ANNOUNCED_ONE, ANNOUNCEMENT_ONE, TOLD_PLACES, type AnnouncementRow } from './announcement-rows.js';
import { announcementReminded, announcementTold, announcementWithdrawn } from './announcement.events.js';

const subject = 'Announcement';
const announced = defineNoticeKind({ key: 'conversation.announcement', subject, mandatory: false, voice: 'usted' });
const reminder = defineNoticeKind({ key: 'conversation.announcement_reminder', subject, mandatory: false, voice: 'usted' });

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
  renderAnnounced(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.render(ctx, notice, locale, false);
  }

  @RendersNotice(reminder)
  renderReminder(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.render(ctx, notice, locale, true);
  }

  private async render(ctx: RequestContext, notice: NoticeToRender, locale: Locale, again: boolean): Promise<RenderedNotice | null> {
    const [row] = await this.db.sql(ctx, ANNOUNCED_ONE, [notice.subject.id]);
    if (!row || row.state === 'withdrawn') return null;
    const { networkId, tenantId } = ctx.requireTenant();
    const [network, municipality] = await Promise.all([this.directory.network(ctx, networkId), this.directory.municipality(ctx, tenantId)]);
    const say = (part: string, params: Record<string, string> = {}) => conversationDictionary.text(locale, `announcement.${part}` as 'announcement.action', params);
    const heading = say(again ? 'reminder' : row.state === 'corrected' ? 'corrected' : 'published', { title: row.title });
    return {
      subject: heading,
      heading,
      paragraphs: [
        ...(row.state === 'corrected' && row.reason ? [say('why', { reason: row.reason })] : []),
        ...(again ? [] : row.body.split(/\n{2,}/)),
        ...(row.acknowledgeBy ? [say('acknowledge', { day: dayInWords(row.acknowledgeBy, locale) })] : []),
      ],
      action: { label: say('action'), path: paths.workspace(network.slug, municipality.slug, `comunicados/${row.id}`) },
    };
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
