import { Injectable } from '@nestjs/common';
import { Database, newId, statement, type Locale, type RequestContext } from '@tequio/platform';
import { isSearchKind, MUNICIPALITY_KIND } from './search-kind.js';

export interface SearchDocument {
  /** Key of `defineSearchKind`. */
  kind: string;
  subject: { type: string; id: string };
  locale?: Locale;
  /** Plain text; the first 500 characters count. */
  title: string;
  /** Plain texts that are searched and quoted from, each a sentence of its own; their first 20,000 characters count. */
  body: readonly (string | null | undefined)[];
  /** Public page, beginning with `/`, without a language. */
  path: string;
  /** Only published documents are found. */
  published: boolean;
  /** From 0 to 1 (0.5): what is looked for more often stands higher among equals. */
  weight?: number;
  /** Whose thing it is, where the host authority acts on a municipality's; otherwise the tenant at hand. */
  tenantId?: string;
}

const PUT = statement<object>(
  'search.put',
  `insert into search_documents (id, network_id, tenant_id, kind, subject_type, subject_id, locale, title, body, path, published, weight, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
   on conflict (tenant_id, subject_type, subject_id, locale) do update set kind = excluded.kind, title = excluded.title, body = excluded.body,
     path = excluded.path, published = excluded.published, weight = excluded.weight, updated_at = excluded.updated_at`,
);
const REMOVE = statement<object>(
  'search.remove',
  'delete from search_documents where tenant_id = $1 and subject_type = $2 and subject_id = $3',
);

/** Port for all contexts above: what of theirs can be found, in the transaction in which it changes. */
@Injectable()
export class SearchIndex {
  constructor(private readonly db: Database) {}

  /** Registers a thing, or says what it is now. Scope: tenant, or network. */
  async put(ctx: RequestContext, document: SearchDocument): Promise<void> {
    if (!isSearchKind(document.kind) || document.kind === MUNICIPALITY_KIND) throw new Error(`search kind ${document.kind} takes no documents`);
    const { networkId, tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, PUT, [
      newId(ctx.now),
      networkId,
      document.tenantId ?? tenantId,
      document.kind,
      document.subject.type,
      document.subject.id,
      document.locale ?? 'es',
      shown(document.title, 500) || '…',
      shown(sentences(document.body), 20_000),
      document.path,
      document.published,
      document.weight ?? 0.5,
      ctx.now,
    ]);
  }

  /** Forgets a thing in all languages. Scope: tenant, or network. */
  async remove(ctx: RequestContext, subject: SearchDocument['subject'], tenantId = ctx.requireTenant().tenantId): Promise<void> {
    await this.db.sql(ctx, REMOVE, [tenantId, subject.type, subject.id]);
  }
}

/** One after the other, each with the stop that it brings or else one of its own. */
function sentences(texts: SearchDocument['body']): string {
  return texts
    .flatMap((text) => text?.trim() || [])
    .map((text) => (/[.!?…:;]["»”)]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** On one line, without control characters and those of private use, which mark what was found in a quotation. */
function shown(text: string, max: number): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\s]+/gu, ' ')
    .trim()
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '');
}
