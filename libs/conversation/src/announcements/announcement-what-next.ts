import { Injectable } from '@nestjs/common';
import { Directory, paths, todayIn } from '@tequio/network';
import { urgencyOf, WHAT_NEXT_LIMIT, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { Database, may, statement, type RequestContext } from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';

const WAITING = statement<{ id: string; title: string; dueOn: string }>(
  'announcements.waiting',
  `select a.id, a.title, a.acknowledge_by::text as "dueOn" from announcement_receipts r join announcements a on a.id = r.announcement_id
   where r.tenant_id = $1 and r.acknowledged_at is null and a.acknowledge_by is not null and a.state in ('published', 'corrected')
   order by a.acknowledge_by, a.id limit ${WHAT_NEXT_LIMIT}`,
);

/** Announcements that the municipality at hand is asked to acknowledge. */
@Injectable()
@WhatNext()
export class AnnouncementWhatNext implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (ctx.scope !== 'tenant' || !may(ctx, 'acknowledge', 'Announcement')) return [];
    const { networkId, tenantId } = ctx.requireTenant();
    if (networkId === tenantId) return [];
    const [network, municipality, waiting] = await Promise.all([
      this.directory.network(ctx, networkId),
      this.directory.municipality(ctx, tenantId),
      this.db.sql(ctx, WAITING, [tenantId]),
    ]);
    const today = todayIn(municipality.timeZone, ctx.now);
    return waiting.map(({ id, title, dueOn }) =>
      Object.assign(new WhatNextItem(), {
        key: `announcement.${id}`,
        title: conversationDictionary.text(ctx.locale, 'next.announcement.title', { title }),
        consequence: conversationDictionary.text(ctx.locale, 'next.announcement.consequence'),
        dueOn,
        who: conversationDictionary.text(ctx.locale, 'who.municipality'),
        href: paths.workspace(network.slug, municipality.slug, `comunicados/${id}`),
        subjectType: 'Announcement',
        subjectId: id,
        state: urgencyOf(dueOn, today),
      }),
    );
  }
}
