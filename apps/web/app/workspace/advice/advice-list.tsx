import { DataTable, EmptyFirst, FilterBar, PageHead, Pager, Status, When } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { municipalityNames } from '../regions/region.model.js';
import { filterQuery, readFilters, STATE_CHOICES, toneOf } from './advice.model.js';
import { ADVICE_THREADS } from './advice.queries.js';
import { adviceText } from './advice.text.js';

const PAGE = 30;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, kind, membership } = context.get(spaceContext);
  const t = adviceText[readerLocale(context)];
  const query = new URL(request.url).searchParams;
  const filters = readFilters(query);
  const after = query.get('despues');
  const [{ adviceThreads: page }, municipalities] = await Promise.all([
    runHere(call, ADVICE_THREADS, { first: PAGE, after, ...filters }),
    kind === 'institute' ? municipalityNames(call) : [],
  ]);
  const here = `${base}/asesoria`;
  const at = (rest: string) => (rest ? `${here}?${rest}` : here);
  const states = STATE_CHOICES.map(({ value, state }) => ({ value, state, label: t.states[kind][state] }));
  const chosen = states.find(({ state }) => state === [filters.states].flat()[0]);
  const places = municipalities.map(({ id, name }) => ({ value: id, label: name }));
  const chips: [string, string | null | undefined][] = [
    ['q', filters.search && `${t.chips.search}: ${filters.search}`],
    ['estado', chosen?.label],
    ['municipio', filters.tenantId && `${t.chips.place}: ${places.find(({ value }) => value === filters.tenantId)?.label ?? filters.tenantId}`],
    ['cargo', filters.assignedToMe ? t.filters.mine : null],
    ['sobre', filters.subjectId ? t.filters.about : null],
  ];
  const filtered = filterQuery(filters);
  const more = new URLSearchParams(filtered);
  more.set('despues', page.pageInfo.endCursor ?? '');
  return {
    kind,
    here,
    place: membership.place.name,
    rows: page.nodes,
    filtered: filtered !== '',
    first: after === null,
    firstHref: at(filtered),
    next: page.pageInfo.hasNextPage ? at(more.toString()) : null,
    mayOpen: may(call, 'AdviceThread:begin'),
    bar: {
      action: here,
      controls: [
        { name: 'q', label: t.filters.search, value: filters.search ?? '' },
        { name: 'estado', label: t.filters.state, value: chosen?.value ?? '', choices: states },
        ...(kind === 'institute'
          ? [
              { name: 'municipio', label: t.filters.place, value: filters.tenantId ?? '', choices: places },
              { name: 'cargo', label: t.filters.charge, value: filters.assignedToMe ? 'mio' : '', choices: [{ value: 'mio', label: t.filters.mine }] },
            ]
          : []),
      ],
      hidden: Object.fromEntries(filters.subjectId ? [['sobre', `${filters.subjectType}:${filters.subjectId}`]] : []) as Record<string, string>,
      chips: chips.flatMap(([name, label]) => (label ? [{ label, removeHref: at(filterQuery(filters, name)) }] : [])),
      clearHref: here,
      shareUrl: at(filtered),
    },
  };
}

/** What is talked about with the institute or, there, with its municipalities. */
export default function AdviceList() {
  const t = adviceText[useReaderLocale()];
  const { kind, here, place, rows, filtered, first, firstHref, next, mayOpen, bar } = useLoaderData<typeof loader>();
  const ask = { label: kind === 'institute' ? t.askMunicipality : t.ask, href: `${here}/nueva` };
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={t.lead[kind]}
        actions={
          mayOpen && (rows.length || filtered) ? (
            <a className="btn btn--go" href={ask.href}>
              {ask.label}
            </a>
          ) : undefined
        }
      />
      {rows.length || filtered ? <FilterBar {...bar} /> : null}
      <div className="mt">
        <DataTable
          caption={t.title}
          rows={rows}
          rowId={(one) => one.id}
          head={{
            label: t.subject,
            cell: (one) => (
              <>
                <a href={`${here}/${one.id}`}>{one.unread ? <b>{one.title}</b> : one.title}</a>
                {one.unread ? <span className="tag"> {t.unread(one.unread)}</span> : null}
                {one.subject ? (
                  <>
                    <br />
                    <small className="soft">
                      {t.about}: {one.subject.title ?? t.gone}
                    </small>
                  </>
                ) : null}
              </>
            ),
          }}
          columns={[
            ...(kind === 'institute' ? [{ key: 'place', label: t.place, cell: (one: (typeof rows)[number]) => one.placeName }] : []),
            { key: 'state', label: t.state, cell: (one) => <Status tone={toneOf(one.state, kind)}>{t.states[kind][one.state]}</Status> },
            { key: 'charge', label: t.charge, cell: (one) => one.assignedOffice ?? <span className="soft">{t.nobody}</span> },
            {
              key: 'last',
              label: t.last,
              cell: (one) => (
                <>
                  {t.sides[one.lastSide]}, <When at={one.lastAt} />
                </>
              ),
            },
          ]}
          empty={
            <EmptyFirst title={filtered ? t.noneFound : t.none} action={!filtered && mayOpen ? ask : undefined}>
              {filtered ? t.noneFoundBody : t.noneBody[kind]}
            </EmptyFirst>
          }
        />
      </div>
      {next || !first ? <Pager nextHref={next ?? undefined}>{first ? null : <a href={firstHref}>{t.backToFirst}</a>}</Pager> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
