import { Injectable } from '@nestjs/common';
import { Database, statement, type Locale, type RequestContext } from '@tequio/platform';
import { fits, type NoticeWords, type WordingKey } from './notice-words.js';

/** One version of a network's words; `content` is null where it went back to the product's. */
export interface NoticeTemplateRow {
  id: string;
  kind: string;
  situation: string;
  locale: Locale;
  number: number;
  content: NoticeWords | null;
  reason: string;
  created_at: Date;
  created_by_office: string | null;
}

const COLUMNS = 'id, kind, situation, locale, number, content, reason, created_at, created_by_office';
const LAST = statement<NoticeTemplateRow>(
  'notice-templates.last',
  `select ${COLUMNS} from notice_templates where network_id = $1 and kind = $2 and situation = $3 and locale = $4 order by number desc limit 1`,
);
const VERSIONS = statement<NoticeTemplateRow>(
  'notice-templates.versions',
  `select ${COLUMNS} from notice_templates where network_id = $1 and kind = $2 and situation = $3 and locale = $4 order by number desc limit 200`,
);
const ALL_LAST = statement<NoticeTemplateRow>(
  'notice-templates.all-last',
  `select distinct on (kind, situation, locale) ${COLUMNS} from notice_templates where network_id = $1 order by kind, situation, locale, number desc`,
);
const HOLD = statement<object>('notice-templates.hold', `select pg_advisory_xact_lock(hashtextextended('notice-template' || $1::text || $2 || $3 || $4, 0))`);
const INSERT = statement<object>(
  'notice-templates.insert',
  `insert into notice_templates (id, network_id, tenant_id, kind, situation, locale, number, content, reason, created_at, created_by_office)
   values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** What networks wrote, version by version. Scope: tenant or network. */
@Injectable()
export class NoticeTemplates {
  constructor(private readonly db: Database) {}

  /** The words in force; null where the product's are, also because those that were written do not fit it any more. */
  async fitting(ctx: RequestContext, key: WordingKey): Promise<NoticeWords | null> {
    const words = (await this.last(ctx, key))?.content;
    return words && fits(key, words) ? words : null;
  }

  async last(ctx: RequestContext, { kind, situation, locale }: WordingKey): Promise<NoticeTemplateRow | null> {
    const [row] = await this.db.sql(ctx, LAST, [ctx.requireNetwork(), kind, situation, locale]);
    return row ?? null;
  }

  /** The last, which nobody else follows by another until the transaction ends. Scope: network. */
  async held(ctx: RequestContext, key: WordingKey): Promise<NoticeTemplateRow | null> {
    await this.db.sql(ctx, HOLD, [ctx.requireNetwork(), key.kind, key.situation, key.locale]);
    return this.last(ctx, key);
  }

  /** The newest first. */
  versions(ctx: RequestContext, { kind, situation, locale }: WordingKey): Promise<NoticeTemplateRow[]> {
    return this.db.sql(ctx, VERSIONS, [ctx.requireNetwork(), kind, situation, locale]);
  }

  /** The last of each that a network wrote. */
  allLast(ctx: RequestContext): Promise<NoticeTemplateRow[]> {
    return this.db.sql(ctx, ALL_LAST, [ctx.requireNetwork()]);
  }

  /** Another version, of the network's own. Scope: network. */
  async add(ctx: RequestContext, key: WordingKey, version: Pick<NoticeTemplateRow, 'id' | 'number' | 'content' | 'reason'>): Promise<void> {
    const { id, number, content, reason } = version;
    const values = [id, ctx.requireNetwork(), key.kind, key.situation, key.locale, number, content && JSON.stringify(content), reason, ctx.now, ctx.actor.office];
    await this.db.sql(ctx, INSERT, values);
  }
}
