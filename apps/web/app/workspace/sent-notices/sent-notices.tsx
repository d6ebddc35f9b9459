import { DataTable, EmptyFirst, FilterBar, Note, PageHead, Pager, When } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { NOTICE_PREFERENCES } from '../follows/follows.queries.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { run } from '../operations.js';
import { municipalityNames } from '../regions/region.model.js';
import { filterQuery, readFilters, type Filters } from './sent-notices.model.js';
import { MailLimits } from './mail-limits.js';
import { MAIL_LIMITS, MAIL_PAUSES, SENT_NOTICES } from './sent-notices.queries.js';
import { sentNoticesText } from './sent-notices.text.js';

const PAGE = 30;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const t = sentNoticesText[readerLocale(context)];
  const query = new URL(request.url).searchParams;
  const filters = readFilters(query);
  const after = query.get('despues');
  const [{ sentNotices: page }, { mailPauses }, { mailLimits }, { myNoticePreferences }, municipalities] = await Promise.all([
    runHere(call, SENT_NOTICES, { first: PAGE, after, ...filters }),
    runHere(call, MAIL_PAUSES, {}),
    runHere(call, MAIL_LIMITS, {}),
    run(call, NOTICE_PREFERENCES, {}),
    municipalityNames(call),
  ]);
  const here = `${base}/envios`;
  const at = (rest: string) => (rest ? `${here}?${rest}` : here);
  const kinds = myNoticePreferences.map(({ kind, title }) => ({ value: kind, label: title })).sort((a, b) => a.label.localeCompare(b.label));
  const places = [{ id: membership.place.tenantId, name: membership.place.name }, ...municipalities].map(({ id, name }) => ({ value: id, label: name }));
  const labelOf = (choices: readonly { value: string; label: string }[], value: string) => choices.find((one) => one.value === value)?.label ?? value;
  const chips: [keyof Filters, string][] = [
    ...(filters.kind ? [['kind', `${t.chips.kind}: ${labelOf(kinds, filters.kind)}`] as [keyof Filters, string]] : []),
    ...(filters.tenantId ? [['tenantId', `${t.chips.municipality}: ${labelOf(places, filters.tenantId)}`] as [keyof Filters, string]] : []),
    ...(filters.from ? [['from', `${t.chips.from}: ${filters.from}`] as [keyof Filters, string]] : []),
    ...(filters.until ? [['until', `${t.chips.until}: ${filters.until}`] as [keyof Filters, string]] : []),
    ...(filters.troubled ? [['troubled', t.troubled] as [keyof Filters, string]] : []),
  ];
  const filtered = filterQuery(filters);
  const more = new URLSearchParams(filtered);
  more.set('despues', page.pageInfo.endCursor ?? '');
  return {
    base,
    place: membership.place.name,
    pauses: mailPauses,
    limits: mailLimits,
    rows: page.nodes,
    filtered: filtered !== '',
    first: after === null,
    firstHref: at(filtered),
    next: page.pageInfo.hasNextPage ? at(more.toString()) : null,
    fileHref: `${base}/envios.csv${filtered && `?${filtered}`}`,
    bar: {
      action: here,
      controls: [
        { name: 'tipo', label: t.kind, value: filters.kind ?? '', choices: kinds },
        { name: 'municipio', label: t.municipality, value: filters.tenantId ?? '', choices: places },
        { name: 'desde', label: t.from, value: filters.from ?? '', kind: 'date' as const },
        { name: 'hasta', label: t.until, value: filters.until ?? '', kind: 'date' as const },
        { name: 'salio', label: t.trouble, value: filters.troubled ? 'mal' : '', choices: [{ value: 'mal', label: t.troubled }] },
      ],
      chips: chips.map(([name, label]) => ({ label, removeHref: at(filterQuery(filters, name)) })),
      clearHref: here,
      shareUrl: at(filtered),
    },
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

/** What people of the network were told, and what became of it. */
export default function SentNotices() {
  const t = sentNoticesText[useReaderLocale()];
  const { base, place, pauses, limits, rows, filtered, first, firstHref, next, fileHref, bar } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <a className="btn" href={`${base}/correos`}>
              {t.returned}
            </a>
            <a className="btn" href={fileHref} download>
              {t.download}
            </a>
          </>
        }
      />
      {pauses.length ? (
        <Note tone="soon">
          {pauses.map((one) => (
            <p key={one.since}>
              {t.paused(one.placeName ?? null)} <When at={one.since} />. {t.pausedWhy(one.reason)}
            </p>
          ))}
        </Note>
      ) : null}
      <MailLimits limits={limits} />
      <FilterBar {...bar} />
      <DataTable
        caption={t.title}
        rows={rows}
        rowId={(one) => one.id}
        head={{
          label: t.what,
          cell: (one) => (
            <>
              <a href={`${base}/envios/${one.id}`}>{one.heading ?? one.title}</a>
              {one.heading ? (
                <>
                  <br />
                  <small className="soft">{one.title}</small>
                </>
              ) : null}
            </>
          ),
        }}
        columns={[
          { key: 'place', label: t.place, cell: (one) => one.placeName },
          { key: 'at', label: t.at, cell: (one) => <When at={one.at} /> },
          ...(['recipients', 'sent', 'waiting', 'failed', 'bounced', 'suppressed'] as const).map((key) => ({ key, label: t[key], number: true, cell: (one: Row) => one[key], quiet: (one: Row) => !one[key] })),
        ]}
        empty={<EmptyFirst title={filtered ? t.noneFound : t.none}>{filtered ? t.noneFoundBody : t.noneBody}</EmptyFirst>}
      />
      {next || !first ? <Pager nextHref={next ?? undefined}>{first ? null : <a href={firstHref}>{t.backToFirst}</a>}</Pager> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
