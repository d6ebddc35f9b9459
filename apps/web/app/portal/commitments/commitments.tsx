import {
  Breadcrumb,
  CardsTable,
  CommitmentTags,
  Day,
  EmptyState,
  Intro,
  Pagination,
  Published,
  Select,
  TextField,
  useLocale,
  VoicesInWords,
} from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/list.css?url';
import { COMMITMENT_FILTERS, commitments } from './commitments.queries.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const given = (name: string) => query.get(name)?.trim().slice(0, 200) || null;
  const filter = { q: given('q'), estado: given('estado') };
  const page = await commitments(
    { context, request },
    { network: params['network'] ?? '', text: filter.q, state: filter.estado, after: given('despues') },
  );
  return { filter, page, continued: query.has('despues') };
}

export default function Commitments() {
  const { filter, page, continued } = useLoaderData<typeof loader>();
  const { t } = useLocale();
  const text = usePageText().commitments;
  const network = useNetwork();
  const paths = usePaths();
  const title = useOwnWords()({ key: 'COMMITMENT', form: 'many', otherwise: text.title });
  const here = (query: Record<string, string | null>) =>
    paths.commitments(
      network.slug,
      Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))),
    );
  return (
    <div className="wrap">
      <PageHead title={`${title} · ${network.name}`} description={text.lead} />
      <Breadcrumb trail={[{ text: network.name, href: paths.network(network.slug) }, { text: title }]} />
      <Intro title={title} lead={text.lead} />
      <form className="filters" action={paths.commitments(network.slug)} role="search">
        <TextField name="q" type="search" label={text.text} defaultValue={filter.q ?? ''} maxLength={200} />
        <Select
          name="estado"
          label={text.state}
          defaultValue={filter.estado ?? ''}
          options={[
            { value: '', text: text.anyState },
            ...COMMITMENT_FILTERS.map((state) => ({ value: state, text: t.commitmentStates[state] })),
          ]}
        />
        <button>{text.show}</button>
      </form>
      {page.items.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyNext}</EmptyState>
      ) : (
        <CardsTable
          caption={text.caption}
          hiddenCaption
          rows={page.items}
          rowKey={(row) => row.id}
          title={{
            heading: text.commitment,
            cell: (row) => (
              <>
                <a href={paths.commitment(network.slug, row.owner.slug, row.slug)}>
                  <Published>{row.title}</Published>
                </a>
                {row.capturedFrom && (
                  <>
                    <br />
                    <small className="soft">
                      <Published>{row.capturedFrom}</Published>
                    </small>
                  </>
                )}
              </>
            ),
          }}
          columns={[
            {
              heading: text.owner,
              cell: (row) => <a href={paths.place(network.slug, row.owner.slug)}>{row.owner.name}</a>,
            },
            {
              heading: text.state,
              selfExplaining: true,
              cell: (row) => (
                <span className="tags">
                  <CommitmentTags state={row.state} movedDays={row.movedDays} />
                </span>
              ),
            },
            { heading: text.ends, cell: (row) => (row.endsOn ? <Day value={row.endsOn} form="short" /> : t.common.noData) },
            { heading: text.voices, selfExplaining: true, cell: (row) => <VoicesInWords voices={row.voices} /> },
          ]}
        />
      )}
      <Pagination
        shown={page.items.length}
        total={page.total}
        first={continued ? here(filter) : undefined}
        next={page.next ? here({ ...filter, despues: page.next }) : undefined}
      />
    </div>
  );
}
