import { Injectable } from '@nestjs/common';
import { Directory, paths } from '@tequio/network';
import { Database, may, type RequestContext } from '@tequio/platform';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { WhatNext, type WhatNextProvider } from '../what-next/what-next.js';
import { WhatNextItem } from '../what-next/what-next.types.js';
import { SERVER } from './mail-server-rows.js';

/** Mails wait until somebody puts the network's own server right. */
@Injectable()
@WhatNext()
export class MailServerSteps implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (ctx.scope !== 'network' || !may(ctx, 'manage', 'MailServer')) return [];
    const networkId = ctx.requireNetwork();
    const [row] = await this.db.sql(ctx, SERVER, [networkId]);
    if (row?.state !== 'held_back') return [];
    const { slug } = await this.directory.network(ctx, networkId);
    const say = (part: 'title' | 'consequence') =>
      notificationsDictionary.text(ctx.locale, `next.mail_server_held.${part}`, { problem: notificationsDictionary.text(ctx.locale, `server_fault.${row.fault!}`) });
    return [
      Object.assign(new WhatNextItem(), {
        key: `mail-server.${row.id}`,
        title: say('title'),
        consequence: say('consequence'),
        dueOn: null,
        who: notificationsDictionary.text(ctx.locale, 'who.network'),
        href: paths.institute(slug, 'ajustes/correo'),
        subjectType: 'MailServer',
        subjectId: row.id,
        state: 'due' as const,
      }),
    ];
  }
}
