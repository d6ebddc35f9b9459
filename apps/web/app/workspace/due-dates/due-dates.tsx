import { DataTable, EmptyFirst, FilterBar, PageHead, Pager, When, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { municipalityNames } from '../regions/region.model.js';
import { filterQuery, listChoices, readFilters, type Due } from './due-dates.model.js';
import { DUE_DATE_KINDS, DUE_DATES, OVERDUE_TALLIES } from './due-dates.queries.js';
import { dueDatesText } from './due-dates.text.js';

const PAGE = 30;
/** As many municipalities stand above the list. */
const WORST = 10;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership, kind: space } = context.get(spaceContext);
  const locale = readerLocale(context);
  const t = dueDatesText[locale];
  const query = new URL(request.url).searchParams;
  const ofInstitute = space === 'institute';
  const read = readFilters(query);
  const filters = ofInstitute ? read : { ...read, tenantId: null };
  const after = query.get('despues');
  const [{ dueDates: page }, { reminderLadders }, tallies, municipalities] = await Promise.all([
    runHere(call, DUE_DATES, { first: PAGE, after, ...filters }),
    runHere(call, DUE_DATE_KINDS, {}),
    ofInstitute ? runHere(call, OVERDUE_TALLIES, {}) : null,
    ofInstitute ? municipalityNames(call) : [],
  ]);
  const here = `${base}/fechas`;
  const at = (rest: string) => (rest ? `${here}?${rest}` : here);
  const kinds = reminderLadders.map(({ kind, title }) => ({ value: kind, label: title })).sort((a, b) => a.label.localeCompare(b.label));
  const places = ofInstitute ? [{ id: membership.place.tenantId, name: membership.place.name }, ...municipalities].map(({ id, name }) => ({ value: id, label: name })) : [];
  const labelOf = (choices: readonly { value: string; label: string }[], value: string) => choices.find((one) => one.value === value)?.label ?? value;
  const filtered = filterQuery(filters);
  const more = new URLSearchParams(filtered);
  more.set('despues', page.pageInfo.endCursor ?? '');
  return {
    base,
    ofInstitute,
    mayChange: ofInstitute && membership.rights.includes('Network:update'),
    place: membership.place.name,
    rows: page.nodes,
    worst: (tallies?.overdueTallies ?? []).slice(0, WORST).map((one) => ({ ...one, href: at(filterQuery({ list: 'OVERDUE', kind: null, tenantId: one.tenantId })) })),
    filtered: filtered !== '',
    first: after === null,
    firstHref: at(filtered),
    next: page.pageInfo.hasNextPage ? at(more.toString()) : null,
    fileHref: `${base}/fechas.csv${filtered && `?${filtered}`}`,
    bar: {
      action: here,
      controls: [
        { name: 'cuales', label: t.list, value: new URLSearchParams(filtered).get('cuales') ?? 'pendientes', choices: listChoices(locale) },
        { name: 'tipo', label: t.kind, value: filters.kind ?? '', choices: kinds },
        ...(ofInstitute ? [{ name: 'municipio', label: t.place, value: filters.tenantId ?? '', choices: places }] : []),
      ],
      chips: [
        ...(filters.list === 'OPEN' ? [] : [{ label: t.lists[filters.list], removeHref: at(filterQuery({ ...filters, list: 'OPEN' })) }]),
        ...(filters.kind ? [{ label: labelOf(kinds, filters.kind), removeHref: at(filterQuery({ ...filters, kind: null })) }] : []),
        ...(filters.tenantId ? [{ label: labelOf(places, filters.tenantId), removeHref: at(filterQuery({ ...filters, tenantId: null })) }] : []),
      ],
      clearHref: here,
      shareUrl: at(filtered),
    },
  };
}

/** What was reminded, and what will be. */
function Reminders({ reminders, nextReminder, state }: Due) {
  const t = dueDatesText[useReaderLocale()];
  return (
    <>
      {reminders.map((one) => (
        <span key={`${one.on} ${one.to.join()}`}>
          {t.sent(one.to.join(', '))} <When at={one.on} />
          <br />
        </span>
      ))}
      {nextReminder ? (
        <>
          {t.next(nextReminder.to.join(', '))} <When at={nextReminder.on} />
        </>
      ) : state === 'OPEN' ? (
        <span className="soft">{t.noneLeft}</span>
      ) : null}
    </>
  );
}

/** What is due in a municipality, or in all of a network, and what reminds of it. */
export default function DueDates() {
  const t = dueDatesText[useReaderLocale()];
  const { base, ofInstitute, mayChange, place, rows, worst, filtered, first, firstHref, next, fileHref, bar } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={ofInstitute ? t.leadNetwork : t.leadHere}
        actions={
          <>
            {ofInstitute ? null : (
              <a className="btn" href={`${base}/plazos.ics`} download>
                {t.calendar}
              </a>
            )}
            {mayChange ? (
              <a className="btn" href={`${base}/ajustes/recordatorios`}>
                {t.ladders}
              </a>
            ) : null}
            <a className="btn" href={fileHref} download>
              {t.download}
            </a>
          </>
        }
      />
      {worst.length && !filtered ? (
        <WorkspaceSection id="overdue" title={t.overdue}>
          <p className="soft measure">{t.overdueLead}</p>
          <DataTable
            caption={t.overdue}
            rows={worst}
            rowId={(one) => one.tenantId}
            head={{ label: t.place, cell: (one) => <a href={one.href}>{one.placeName}</a> }}
            columns={[
              { key: 'overdue', label: t.overdueCount, number: true, cell: (one) => one.overdue },
              { key: 'since', label: t.overdueSince, cell: (one) => <When at={one.since} /> },
            ]}
            empty={null}
          />
        </WorkspaceSection>
      ) : null}
      <FilterBar {...bar} />
      <DataTable
        caption={t.title}
        rows={rows}
        rowId={(one) => one.id}
        head={{
          label: t.what,
          cell: (one) => (
            <>
              {one.href ? <a href={one.href}>{one.title}</a> : one.title}
              <br />
              <small className="soft">{one.thing}</small>
            </>
          ),
        }}
        columns={[
          ...(ofInstitute ? [{ key: 'place', label: t.place, cell: (one: Due) => one.placeName }] : []),
          {
            key: 'on',
            label: t.dueOn,
            cell: (one) => (
              <>
                <When at={one.dueOn} />
                {one.overdue || one.state !== 'OPEN' ? (
                  <>
                    <br />
                    <small>{one.overdue ? t.late : t.states[one.state]}</small>
                  </>
                ) : null}
              </>
            ),
          },
          { key: 'who', label: t.who, cell: (one) => one.who },
          { key: 'reminders', label: t.reminders, cell: (one) => <Reminders {...one} /> },
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
