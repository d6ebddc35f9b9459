import { DataTable, EmptyFirst, Note, PageHead, Pager, Status, When } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { stateIn, toneOf } from './announcement.model.js';
import { ANNOUNCEMENTS } from './announcements.queries.js';
import { announcementsText } from './announcements.text.js';

const PAGE = 30;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, kind, membership } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const after = query.get('despues');
  const { announcements: page } = await runHere(call, ANNOUNCEMENTS, { first: PAGE, after });
  const here = `${base}/comunicados`;
  return {
    kind,
    here,
    place: membership.place.name,
    rows: page.nodes,
    first: after === null,
    discarded: query.has('descartado'),
    next: page.pageInfo.hasNextPage ? `${here}?${new URLSearchParams({ despues: page.pageInfo.endCursor ?? '' })}` : null,
    mayWrite: may(call, 'Announcement:write'),
  };
}

/** What the institute announces or, in a municipality, what it was told. */
export default function AnnouncementList() {
  const t = announcementsText[useReaderLocale()];
  const { kind, here, place, rows, first, discarded, next, mayWrite } = useLoaderData<typeof loader>();
  const fresh = { label: t.fresh, href: `${here}/nuevo` };
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={t.lead[kind]}
        actions={
          mayWrite && rows.length ? (
            <a className="btn btn--go" href={fresh.href}>
              {fresh.label}
            </a>
          ) : undefined
        }
      />
      {discarded ? (
        <Note tone="ok" role="status">
          <p>{t.discarded}</p>
        </Note>
      ) : null}
      <DataTable
        caption={t.title}
        rows={rows}
        rowId={(one) => one.id}
        head={{
          label: t.subject,
          cell: (one) => (
            <>
              <a href={`${here}/${one.id}`}>{one.receipt && !one.receipt.read ? <b>{one.title}</b> : one.title}</a>
              {one.receipt && !one.receipt.read ? <span className="tag"> {t.unread}</span> : null}
            </>
          ),
        }}
        columns={[
          { key: 'state', label: t.state, cell: (one) => <Status tone={toneOf(one)}>{stateIn(t, one)}</Status> },
          { key: 'date', label: t.date, cell: (one) => <When at={one.publishedAt ?? one.changedAt} /> },
          ...(kind === 'institute'
            ? [{ key: 'reach', label: t.reach, cell: (one: (typeof rows)[number]) => (one.reach && one.publishedAt ? t.counts(one.reach.opened, one.acknowledgeBy ? one.reach.acknowledged : null, one.reach.recipients) : '') }]
            : []),
        ]}
        empty={
          <EmptyFirst title={t.none} action={mayWrite ? fresh : undefined}>
            {t.noneBody[kind]}
          </EmptyFirst>
        }
      />
      {next || !first ? <Pager nextHref={next ?? undefined}>{first ? null : <a href={here}>{t.next}</a>}</Pager> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
