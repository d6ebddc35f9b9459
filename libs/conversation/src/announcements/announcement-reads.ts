import { Injectable } from '@nestjs/common';
import { allow, Database, decodeCursor, notFound, pageSize, toConnection, type Connection, type PageArgs, type RequestContext } from '@tequio/platform';
import { ANNOUNCEMENT_ONE, ANNOUNCEMENT_PAGE, AUDIENCE_SIZE, RECEIPT_PAGE, RECEIVED_ONE, RECEIVED_PAGE, UNREAD_ANNOUNCEMENTS, VERSIONS, type AnnouncementRow } from './announcement-rows.js';
import { AnnouncementVersion, toAnnouncement, toReceipt, toReceived, type Announcement, type AnnouncementReceipt, type AnnouncementReceiptsArgs } from './announcement.types.js';

/** Announcements as each side sees them: the host authority its own, a municipality what it was told. */
@Injectable()
export class AnnouncementReads {
  constructor(private readonly db: Database) {}

  async page(ctx: RequestContext, args: PageArgs): Promise<Connection<Announcement>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'instant', 'id');
    const [at, id] = after ?? [null, null];
    if (ctx.scope === 'network') {
      const rows = await this.db.sql(ctx, ANNOUNCEMENT_PAGE, [ctx.requireNetwork(), at, id, first + 1]);
      return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id], (row) => toAnnouncement(ctx, row, null));
    }
    const rows = await this.db.sql(ctx, RECEIVED_PAGE, [ctx.requireTenant().tenantId, ctx.actor.personId, at, id, first + 1]);
    return toConnection(rows, first, (row) => [row.deliveredAt.toISOString(), row.id], (row) => toReceived(row));
  }

  async one(ctx: RequestContext, id: string): Promise<Announcement> {
    const place = ctx.requireTenant();
    if (ctx.scope === 'network') {
      const [row] = await this.db.sql(ctx, ANNOUNCEMENT_ONE, [id]);
      if (!row) throw notFound();
      allow(ctx, 'read', 'Announcement', row);
      return toAnnouncement(ctx, row, row.state === 'draft' ? await this.audienceSize(ctx, row) : null);
    }
    const [row] = await this.db.sql(ctx, RECEIVED_ONE, [place.tenantId, ctx.actor.personId, id]);
    if (!row) throw notFound();
    allow(ctx, 'read', 'Announcement', place);
    return toReceived(row);
  }

  /** How many who asks has not read, of those that hold; the host authority has read its own. */
  async unread(ctx: RequestContext): Promise<number> {
    if (ctx.scope === 'network') return 0;
    return (await this.db.sql(ctx, UNREAD_ANNOUNCEMENTS, [ctx.requireTenant().tenantId, ctx.actor.personId]))[0]!.count;
  }

  /** Each wording that was told, newest first; of what was withdrawn a municipality reads none. */
  async versions(ctx: RequestContext, id: string): Promise<AnnouncementVersion[]> {
    const { state } = await this.one(ctx, id);
    if (ctx.scope !== 'network' && state === 'withdrawn') return [];
    return (await this.db.sql(ctx, VERSIONS, [id])).map((row) => Object.assign(new AnnouncementVersion(), row));
  }

  /** What became of it in each municipality, by name. Scope: network. */
  async receipts(ctx: RequestContext, { announcementId, state, ...page }: AnnouncementReceiptsArgs): Promise<Connection<AnnouncementReceipt>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, 'text', 'id');
    const [row] = ctx.scope === 'network' ? await this.db.sql(ctx, ANNOUNCEMENT_ONE, [announcementId]) : [];
    if (!row) throw notFound();
    allow(ctx, 'write', 'Announcement', row);
    const rows = await this.db.sql(ctx, RECEIPT_PAGE, [announcementId, state ?? null, after?.[0] ?? null, after?.[1] ?? null, first + 1]);
    return toConnection(rows, first, ({ placeName, id }) => [placeName, id], toReceipt);
  }

  private async audienceSize(ctx: RequestContext, { networkId, audience, groupIds, municipalityIds }: AnnouncementRow): Promise<number> {
    return (await this.db.sql(ctx, AUDIENCE_SIZE, [networkId, audience, groupIds, municipalityIds]))[0]!.count;
  }
}
