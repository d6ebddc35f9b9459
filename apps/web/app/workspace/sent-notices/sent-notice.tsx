import { DataTable, Note, PageHead, When, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { isId, notHere } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { SENT_NOTICE } from './sent-notices.queries.js';
import { sentNoticesText } from './sent-notices.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  if (!isId(params['notice'])) throw notHere();
  const { sentNotice } = await runHere(call, SENT_NOTICE, { id: params['notice'] });
  return {
    base,
    place: membership.place.name,
    ...sentNotice,
    mayResend: may(call, 'SentNotice:resend') && sentNotice.notice.resendable > 0,
    resent: new URL(request.url).searchParams.has('otra-vez'),
  };
}

const FIGURES = ['recipients', 'sent', 'waiting', 'failed', 'bounced', 'suppressed', 'listOnly'] as const;

/** One thing that people were told: in numbers, and who of an office was. */
export default function SentNotice() {
  const t = sentNoticesText[useReaderLocale()];
  const { base, place, notice, members, mayResend, resent } = useLoaderData<typeof loader>();
  const title = notice.heading ?? notice.title;
  const hints: Partial<Record<(typeof FIGURES)[number], string>> = { listOnly: t.listOnlyHint, suppressed: t.suppressedHint };
  return (
    <>
      <PageTitle title={title} place={place} />
      <PageHead
        title={title}
        crumbs={[{ label: t.title, href: `${base}/envios` }, { label: title }]}
        lead={
          <>
            {notice.title} · {notice.placeName} · <When at={notice.at} />
          </>
        }
        actions={
          mayResend ? (
            <a className="btn" href={`${base}/envios/${notice.id}/reenviar`}>
              {t.resend}
            </a>
          ) : null
        }
      />
      {resent ? (
        <Note tone="ok" role="status">
          <p>{t.resent}</p>
        </Note>
      ) : null}
      <WorkspaceSection id="sent-figures" title={t.figures}>
        <table className="tab">
          <caption className="sr">{t.figures}</caption>
          <tbody>
            {FIGURES.map((key) => (
              <tr key={key}>
                <th scope="row">
                  {t[key]}
                  {hints[key] ? (
                    <>
                      <br />
                      <small className="soft">{hints[key]}</small>
                    </>
                  ) : null}
                </th>
                <td className="num">{notice[key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WorkspaceSection>
      <div className="mt-l">
        <WorkspaceSection id="sent-members" title={t.members}>
          <p className="soft measure">{members.length ? t.membersLead : t.membersNone}</p>
          <DataTable
            caption={t.members}
            rows={members}
            rowId={(one) => one.membershipId}
            head={{ label: t.post, cell: (one) => one.office }}
            columns={[
              { key: 'person', label: t.person, cell: (one) => one.name || t.unnamed },
              {
                key: 'mail',
                label: t.mail,
                cell: (one) => (
                  <>
                    {one.mail ? t.states[one.mail] : t.listed} {one.reason ? <span className="code soft">{one.reason}</span> : null}
                  </>
                ),
              },
            ]}
            empty={null}
          />
        </WorkspaceSection>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
