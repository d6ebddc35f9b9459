import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, statement, type Config, type RequestContext } from '@tequio/platform';
import { noticeMail } from '../deliveries/notice-mail.js';
import { Recipients } from '../deliveries/recipients.js';
import type { NoticeKind } from '../notices/notice-kind.js';
import { NoticeRenderers, type RenderedNotice } from '../notices/notice-renderers.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { exampleOf, wordedBy, type NoticeWords, type WordingKey } from './notice-words.js';

/** As many happenings are looked at; one that makes no sense any more says nothing. */
const MOST = 10;

interface Happening {
  tenant_id: string;
  subject_type: string;
  subject_id: string;
  dedupe: string;
  created_at: Date;
}

const LATEST = statement<Happening>(
  'notice-previews.latest',
  `select tenant_id, subject_type, subject_id, dedupe, created_at from notice_occasions where network_id = $1 and kind = $2 order by id desc limit ${MOST}`,
);

/** What a wording is shown on: the latest that the network told of, or a made-up happening. */
export interface Shown {
  rendered: RenderedNotice;
  tenantId: string;
  at: Date | null;
}

/** Notices in words that are not in force yet. Scope: network, which reads what its municipalities told and nothing else. */
@Injectable()
export class NoticePreviews {
  constructor(
    private readonly db: Database,
    private readonly renderers: NoticeRenderers,
    private readonly recipients: Recipients,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The latest real thing of the kind and situation, in the product's words; else the example. */
  async shown(ctx: RequestContext, kind: NoticeKind, { situation, locale }: WordingKey): Promise<Shown> {
    const networkId = ctx.requireNetwork();
    for (const { tenant_id: tenantId, created_at: at, dedupe, ...thing } of await this.db.sql(ctx, LATEST, [networkId, kind.key])) {
      const notice = { kind: kind.key, subject: { type: thing.subject_type, id: thing.subject_id }, dedupe, recipient: null };
      const rendered = await this.renderers.ofProduct(ctx.with({ tenantId }), notice, locale);
      if (rendered?.told?.situation === situation) return { rendered, tenantId, at };
    }
    return { rendered: exampleOf(kind, situation, locale), tenantId: networkId, at: null };
  }

  /** The mail that says it in these words; marked where it is sent to try them. */
  async mail(ctx: RequestContext, kind: NoticeKind, key: WordingKey, words: NoticeWords, { shown, trial }: { shown: Shown; trial: boolean }) {
    const { locale } = key;
    const place = await this.recipients.place(ctx, ctx.requireNetwork(), shown.tenantId);
    const worded = wordedBy(kind, words, shown.rendered);
    const told = trial ? marked(worded, locale) : worded;
    const mail = noticeMail({
      rendered: [{ kind, words: told, subjectId: '', municipality: place.municipality }],
      locale,
      audience: 'person',
      place,
      publicUrl: this.config.publicUrl,
      unsubscribePath: null,
      choicesPath: kind.mandatory ? null : '/cuenta/avisos',
    });
    return { ...mail, line: worded.heading, placeName: place.municipality ?? place.network };
  }
}

/** Nobody may take it for the notice itself. */
function marked(words: RenderedNotice, locale: WordingKey['locale']): RenderedNotice {
  const note = notificationsDictionary.text(locale, 'trial.note');
  return {
    ...words,
    subject: notificationsDictionary.text(locale, 'trial.subject', { subject: words.subject }),
    opening: words.opening ? `${note}\n\n${words.opening}` : note,
  };
}
