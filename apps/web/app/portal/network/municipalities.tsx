import {
  Breadcrumb,
  CardsTable,
  Day,
  EmptyState,
  Intro,
  Pagination,
  Select,
  STAGES,
  TextField,
  useLocale,
} from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/list.css?url';
import { municipalities } from './network.queries.js';
import type { MunicipalityRowView } from './network.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const given = (name: string) => query.get(name)?.trim().slice(0, 200) || null;
  const filter = { q: given('q'), etapa: given('etapa'), desde: given('desde'), detenidos: given('detenidos'), region: given('region'), carta: given('carta') };
  const page = await municipalities(
    { context, request },
    {
      network: params['network'] ?? '',
      text: filter.q,
      stage: filter.etapa,
      reached: filter.desde,
      stalled: filter.detenidos !== null,
      group: filter.region,
      unconfirmed: filter.carta === 'por-confirmar',
      after: given('despues'),
    },
  );
  return { filter, page, continued: query.has('despues') };
}

export default function Municipalities() {
  const { filter, page, continued } = useLoaderData<typeof loader>();
  const { t, formats } = useLocale();
  const text = usePageText().municipalities;
  const network = useNetwork();
  const paths = usePaths();
  const reached = STAGES.find((stage) => stage === filter.desde);
  const here = (query: Record<string, string | null>) =>
    paths.municipalities(
      network.slug,
      Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))),
    );
  return (
    <div className="wrap">
      <PageHead title={`${text.title} · ${network.name}`} description={text.lead} />
      <Breadcrumb trail={[{ text: network.name, href: paths.network(network.slug) }, { text: text.title }]} />
      <Intro title={text.title} lead={text.lead} />
      <form className="filters" action={paths.municipalities(network.slug)} role="search">
        <TextField
          name="q"
          type="search"
          label={text.name}
          hint={text.nameHint}
          defaultValue={filter.q ?? ''}
          maxLength={200}
        />
        <Select
          name="etapa"
          label={text.stage}
          defaultValue={filter.etapa ?? ''}
          options={[
            { value: '', text: text.anyStage },
            ...STAGES.map((stage) => ({ value: stage, text: t.stages[stage].name })),
          ]}
        />
        {page.groups.length > 0 && (
          <Select
            name="region"
            label={text.region}
            defaultValue={filter.region ?? ''}
            options={[{ value: '', text: text.anyRegion }, ...page.groups.map(({ slug, name }) => ({ value: slug, text: name }))]}
          />
        )}
        <button>{text.show}</button>
      </form>
      {reached && (
        <p className="small">
          {text.reachedOnly(t.stages[reached].name)} <a href={here({})}>{text.seeAll}</a>
        </p>
      )}
      {filter.carta === 'por-confirmar' && (
        <p className="small">
          {text.unconfirmedOnly} <a href={here({})}>{text.seeAll}</a>
        </p>
      )}
      {filter.detenidos && (
        <p className="small">
          {text.stalledOnly(network.stalledMonths)} <a href={here({})}>{text.seeAll}</a>
        </p>
      )}
      {page.items.length === 0 ? (
        <EmptyState title={text.empty} links={<a href={here({})}>{text.seeAll}</a>}>
          {text.emptyNext}
        </EmptyState>
      ) : (
        <CardsTable
          caption={text.caption}
          hiddenCaption
          rows={page.items}
          rowKey={(row) => row.key}
          title={{
            heading: t.map.municipality,
            cell: (row) => <a href={paths.municipality(network.slug, row.slug)}>{row.name}</a>,
          }}
          columns={[
            { heading: t.map.stage, cell: (row) => t.stages[row.stage].name },
            ...(page.groups.length > 0 ? [{ heading: text.region, cell: (row: MunicipalityRowView) => row.regions.join(', ') }] : []),
            {
              heading: text.population,
              cell: (row) => (row.population === null ? t.common.noData : formats.number(row.population)),
            },
            {
              heading: text.last,
              cell: (row) => (row.lastMovementOn ? <Day value={row.lastMovementOn} form="short" /> : text.none),
            },
            {
              heading: t.map.notice,
              cell: (row) => [row.unconfirmed && t.map.unconfirmed, row.stalled && t.map.stalled(network.stalledMonths)].filter(Boolean).join('. '),
            },
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
