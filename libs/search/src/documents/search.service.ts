import { Injectable } from '@nestjs/common';
import { AppError, Database, decodeCursor, pageSize, statement, toConnection, type Connection, type RequestContext } from '@tequio/platform';
import { distinctName, paths } from '@tequio/network';
import { isSearchKind, MUNICIPALITY_KIND } from './search-kind.js';
import { searchWords } from './search-words.js';
import { QuotedText, SearchHit, type SearchArgs } from './search.types.js';

/** Marks around what was found: characters of private use, which no document holds. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

interface HitRow {
  id: string;
  kind: string;
  title: string;
  path: string | null;
  network_slug: string;
  /** Of the municipality whose it is; null where it is the network's. */
  slug: string | null;
  name: string | null;
  inegi_key: string | null;
  excerpt: string | null;
  rank: string;
}

/** Documents that the reader may find, each once: in their language, or in the one there is. */
const READABLE = `d.network_id = $1 and d.published and ($3::text[] is null or d.kind = any($3))
       and (d.locale = $7 or not exists (select from search_documents o where o.tenant_id = d.tenant_id
         and o.subject_type = d.subject_type and o.subject_id = d.subject_id and o.locale = $7 and o.published))`;
const MUNICIPALITIES = `m.network_id = $1 and ($3::text[] is null or '${MUNICIPALITY_KIND}' = any($3))`;

// Rank grows downwards, so that the page and its cursor compare in one direction; a municipality's own name comes before
// what merely mentions it. Slips of the finger are looked for only where nothing is written as asked. How near the words of a
// query stand to one another does not count: to rank by all of them together takes the square of how often they occur.
const SEARCH = statement<HitRow>(
  'search.find',
  `with asked as (
     select search_query($2::text[]) as query, replace(search_query($2::text[])::text, '&', '|')::tsquery as any_word, (select array_agg(plain(word)) from unnest($2::text[]) word) as plain_words,
       plain(array_to_string($2::text[], ' ')) as phrase, (select bool_and(length(word) >= 4) from unnest($2::text[]) word) as long_enough
   ), written as (
     select d.subject_id as id, d.kind, d.title, d.path, d.tenant_id, d.body,
       round((1 - 0.5 * ts_rank('{0.2, 0.4, 0.6, 1}', d.words, asked.any_word, 1) + 0.5 * (1 - word_similarity(asked.phrase, d.search_key))
         - 0.2 * d.weight)::numeric, 5) as rank
     from search_documents d, asked where ${READABLE} and d.words @@ asked.query
     union all
     select m.id, '${MUNICIPALITY_KIND}', m.name, null, m.id, null,
       round((case when plain(m.name) = asked.phrase then 0 when plain(m.name) like asked.phrase || '%' then 0.2 else 0.6 end
         + 0.3 * (1 - word_similarity(asked.phrase, m.search_key)))::numeric, 5)
     from municipalities m, asked
     where ${MUNICIPALITIES} and m.search_key like all (select '%' || word || '%' from unnest(asked.plain_words) word)
   ), near as (
     select d.subject_id, d.kind, d.title, d.path, d.tenant_id, null::text,
       round((1 - word_similarity(asked.phrase, d.search_key) - 0.1 * d.weight)::numeric, 5)
     from search_documents d, asked
     where not exists (select from written) and asked.long_enough and ${READABLE}
       and asked.phrase <% d.search_key and (select bool_and(word <% d.search_key) from unnest(asked.plain_words) word)
     union all
     select m.id, '${MUNICIPALITY_KIND}', m.name, null, m.id, null, round((1 - word_similarity(asked.phrase, m.search_key) - 0.1)::numeric, 5)
     from municipalities m, asked
     where not exists (select from written) and asked.long_enough and ${MUNICIPALITIES}
       and asked.phrase <% m.search_key and (select bool_and(word <% m.search_key) from unnest(asked.plain_words) word)
   ), page as (
     select * from (select * from written union all select * from near) found
     where $4::numeric is null or (rank, id) > ($4::numeric, $5::uuid) order by rank, id limit $6
   )
   select p.id, p.kind, p.title, p.path, n.slug as network_slug, m.slug, m.name, m.inegi_key,
     case when p.body <> '' then ts_headline('public.search_plain', p.body, (select query from asked),
       'StartSel=${OPEN}, StopSel=${CLOSE}, MaxWords=30, MinWords=12, ShortWord=0, MaxFragments=1') end as excerpt, p.rank
   from page p join networks n on n.id = $1 left join municipalities m on m.id = p.tenant_id
   order by p.rank, p.id`,
);

/** What anyone finds in a network: published documents, and its municipalities by name, seat or key. */
@Injectable()
export class SearchService {
  constructor(private readonly db: Database) {}

  /** One statement whatever is found. A text without letters or digits finds nothing. */
  async find(ctx: RequestContext, networkId: string, args: SearchArgs): Promise<Connection<SearchHit>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'rank', 'id');
    if (args.kinds?.some((kind) => !isSearchKind(kind))) throw new AppError('BAD_REQUEST');
    const words = searchWords(args.text);
    if (!words.length) return toConnection<HitRow, SearchHit>([], first, () => [], toHit);
    const rows = await this.db.sql(ctx, SEARCH, [networkId, words, args.kinds ?? null, after?.[0] ?? null, after?.[1] ?? null, first + 1, ctx.locale]);
    return toConnection(rows, first, (row) => [row.rank, row.id], toHit);
  }
}

function toHit(row: HitRow): SearchHit {
  const path = row.path ?? paths.municipality(row.network_slug, row.slug!);
  const municipality = row.name && distinctName({ name: row.name, slug: row.slug!, inegiKey: row.inegi_key! });
  const said = row.kind === MUNICIPALITY_KIND ? { title: municipality!, place: null } : { title: row.title, place: municipality };
  return Object.assign(new SearchHit(), { id: row.id, kind: row.kind, ...said, path, excerpt: quotation(row.excerpt) });
}

/** A quotation where nothing is marked says nothing about what was looked for. */
function quotation(marked: string | null): QuotedText[] {
  if (!marked?.includes(OPEN)) return [];
  return marked
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter(Boolean)
    .map((piece) => {
      const found = piece.startsWith(OPEN);
      return Object.assign(new QuotedText(), { text: found ? piece.slice(1, -1) : piece, found });
    });
}
