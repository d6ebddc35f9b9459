import { DataTable, EmptyFirst, Note, PageHead, Pager, When, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, may, runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { MAIL_SUPPRESSIONS, UNREACHABLE_MEMBERS } from './returned-mail.queries.js';
import { returnedMailText } from './returned-mail.text.js';

const PAGE = 50;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const [{ mailSuppressions: page }, unreachable] = await Promise.all([
    runHere(call, MAIL_SUPPRESSIONS, { first: PAGE, after: query.get('despues') }),
    ifAllowed(runHere(call, UNREACHABLE_MEMBERS, {})),
  ]);
  return {
    base,
    place: membership.place.name,
    rows: page.nodes,
    next: page.pageInfo.hasNextPage ? `${base}/correos?${new URLSearchParams({ despues: page.pageInfo.endCursor ?? '' })}` : null,
    members: unreachable?.unreachableMembers ?? [],
    mayLift: may(call, 'MailSuppression:lift'),
    lifted: query.has('quitada'),
  };
}

/** Addresses that the network does not write to, and whose posts are behind them. */
export default function ReturnedMail() {
  const t = returnedMailText[useReaderLocale()];
  const { base, place, rows, next, members, mayLift, lifted } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead title={t.title} lead={t.lead} />
      {lifted ? (
        <Note tone="ok" role="status">
          <p>{t.lifted}</p>
        </Note>
      ) : null}
      {members.length ? (
        <WorkspaceSection id="unreachable" title={t.members}>
          <p className="soft measure">{t.membersLead}</p>
          <DataTable
            caption={t.members}
            rows={members}
            rowId={(one) => one.membershipId}
            head={{ label: t.person, cell: (one) => one.name || t.unnamed }}
            columns={[
              { key: 'post', label: t.post, cell: (one) => one.office },
              { key: 'place', label: t.place, cell: (one) => one.placeName },
              { key: 'cause', label: t.cause, cell: (one) => t.causes[one.cause] },
              { key: 'since', label: t.since, cell: (one) => <When at={one.since} /> },
            ]}
            empty={null}
          />
        </WorkspaceSection>
      ) : null}
      <div className="mt-l">
        <DataTable
          caption={t.title}
          rows={rows}
          rowId={(one) => one.id}
          head={{ label: t.address, cell: (one) => one.address }}
          columns={[
            {
              key: 'cause',
              label: t.cause,
              cell: (one) => (
                <>
                  {t.causes[one.cause]} {one.code ? <span className="code soft">{one.code}</span> : null}
                  <br />
                  <small className="soft">{t.causeHints[one.cause]}</small>
                </>
              ),
            },
            { key: 'since', label: t.since, cell: (one) => <When at={one.since} /> },
            ...(mayLift
              ? [
                  {
                    key: 'act',
                    label: t.act,
                    cell: (one: (typeof rows)[number]) => (
                      <a href={`${base}/correos/${one.id}/quitar`} aria-label={t.actOf(one.address)}>
                        {t.act}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
          empty={<EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>}
        />
      </div>
      {next ? <Pager nextHref={next} /> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
