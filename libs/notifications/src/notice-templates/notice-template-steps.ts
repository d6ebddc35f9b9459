import { Injectable } from '@nestjs/common';
import { Directory, paths } from '@tequio/network';
import { may, text, type RequestContext } from '@tequio/platform';
import { titleKeyOf } from '../notices/notice-kind.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { WhatNext, type WhatNextProvider } from '../what-next/what-next.js';
import { WhatNextItem } from '../what-next/what-next.types.js';
import { NoticeTemplates } from './notice-templates.js';
import { fits, wordingOf } from './notice-words.js';

/** Own words that no longer fit what the product can say: notices go in the product's until somebody corrects them. */
@Injectable()
@WhatNext()
export class NoticeTemplateSteps implements WhatNextProvider {
  constructor(
    private readonly templates: NoticeTemplates,
    private readonly directory: Directory,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (ctx.scope !== 'network' || !may(ctx, 'write', 'NoticeTemplate')) return [];
    const outdated = (await this.templates.allLast(ctx)).flatMap((row) => {
      const found = wordingOf(row);
      return found && row.content && !fits(row, row.content) ? [{ row, kind: found.kind }] : [];
    });
    if (!outdated.length) return [];
    const { slug } = await this.directory.network(ctx, ctx.requireNetwork());
    return outdated.map(({ row, kind }) =>
      Object.assign(new WhatNextItem(), {
        key: `notice-template.${row.kind}.${row.situation}.${row.locale}`,
        title: notificationsDictionary.text(ctx.locale, 'next.words_outdated.title', { kind: text(ctx.locale, titleKeyOf(kind)) }),
        consequence: notificationsDictionary.text(ctx.locale, 'next.words_outdated.consequence'),
        dueOn: null,
        who: notificationsDictionary.text(ctx.locale, 'who.network'),
        href: paths.institute(slug, `ajustes/avisos/${row.kind}/${row.situation}${row.locale === 'es' ? '' : '?idioma=en'}`),
        subjectType: 'NoticeTemplate',
        subjectId: row.id,
        state: 'due' as const,
      }),
    );
  }
}
