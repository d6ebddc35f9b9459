import { Breadcrumb, EmptyState, Intro, Pagination, Published, Search as SearchForm, useLocale } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { PageHead } from '../frame/page-head.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import { localizedPath, queryString } from '../portal-paths.js';
import { search } from './search.queries.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const text = (query.get('q') ?? '').trim().slice(0, 200);
  if (text === '') return { text, page: null, continued: false };
  const page = await search({ context, request }, params['network'] ?? '', text, query.get('despues'));
  return { text, page, continued: query.has('despues') };
}

export default function Search() {
  const { text: asked, page, continued } = useLoaderData<typeof loader>();
  const { locale } = useLocale();
  const text = usePageText().search;
  const network = useNetwork();
  const paths = usePaths();
  const here = (after: string | null) => paths.search(network.slug) + queryString({ q: asked, despues: after });
  return (
    <div className="wrap">
      <PageHead title={asked ? text.resultsFor(asked) : text.title} unlisted />
      <Breadcrumb trail={[{ text: network.name, href: paths.network(network.slug) }, { text: text.title }]} />
      <Intro title={asked ? text.resultsFor(asked) : text.heading} />
      <div className="field">
        <SearchForm action={paths.search(network.slug)} value={asked} />
      </div>
      {page === null && <EmptyState title={text.write} />}
      {page?.items.length === 0 && <EmptyState title={text.empty(asked)}>{text.emptyNext}</EmptyState>}
      {page && page.items.length > 0 && (
        <>
          <ol className="rows card">
            {page.items.map((hit) => (
              <li key={hit.id} className="stack">
                <p className="small soft">
                  {text.kinds[hit.kind]}
                  {hit.place && ` · ${hit.place}`}
                </p>
                <h2 className="h3">
                  <a href={localizedPath(locale, hit.path)}>
                    <Published>{hit.title}</Published>
                  </a>
                </h2>
                {hit.capturedFrom && (
                  <p className="small soft">
                    <Published>{hit.capturedFrom}</Published>
                  </p>
                )}
                {hit.excerpt.length > 0 && (
                  <p>
                    <Published>
                      {hit.excerpt.map((piece, place) => (piece.found ? <mark key={place}>{piece.text}</mark> : piece.text))}
                    </Published>
                  </p>
                )}
              </li>
            ))}
          </ol>
          <Pagination
            shown={page.items.length}
            total={page.total}
            first={continued ? here(null) : undefined}
            next={page.next ? here(page.next) : undefined}
          />
        </>
      )}
    </div>
  );
}
