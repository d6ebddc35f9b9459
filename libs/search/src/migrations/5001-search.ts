import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** What can be found: one document a thing and language, registered by the context that owns the thing. */
export class Search1700000005001 implements MigrationInterface {
  name = 'Search1700000005001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Words as they are written, without accents or case.
create text search configuration search_plain (copy = simple);
alter text search configuration search_plain alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
  with unaccent, simple;

create table search_documents (${TENANT_COLUMNS},
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  locale text not null check (locale in ('es', 'en')),
  title text not null check (length(title) between 1 and 500),
  body text not null check (length(body) <= 20000),
  path text not null check (path like '/%' and length(path) <= 500),
  published boolean not null,
  -- From 0 to 1: what is looked for more often stands higher among equals.
  weight real not null default 0.5 check (weight between 0 and 1),
  updated_at timestamptz not null,
  search_key text not null generated always as (plain(title)) stored,
  -- Words as written serve prefixes and people who type no accents; stems serve «propuestas» for «propuesta».
  words tsvector not null generated always as (
    setweight(to_tsvector('public.search_plain', title), 'A') || setweight(to_tsvector('pg_catalog.spanish', title), 'B')
    || setweight(to_tsvector('public.search_plain', body), 'C') || setweight(to_tsvector('pg_catalog.spanish', body), 'D')) stored,
  unique (tenant_id, subject_type, subject_id, locale)
);
create index search_documents_words on search_documents using gin (words) where published;
create index search_documents_typos on search_documents using gin (search_key gin_trgm_ops) where published;
create index search_documents_by_network on search_documents (network_id) where published;
${protect('search_documents', {
  tenant: 'write',
  network: { insert: true, updateColumns: ['kind', 'title', 'body', 'path', 'published', 'weight', 'updated_at'], delete: true },
  public: 'published',
})}

-- Each word: as a prefix without accents, or by its stem; all of them. Words hold letters and digits only.
create function search_query(words text[]) returns tsquery language plpgsql stable as $$
declare
  word text;
  each tsquery;
  whole tsquery;
begin
  foreach word in array words loop
    each := (plain(word) || ':*')::tsquery || plainto_tsquery('pg_catalog.spanish', word);
    whole := case when whole is null then each else whole && each end;
  end loop;
  return whole;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
