import { createFormats, Note, PageHead, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { notHere } from '../forms/typed.js';
import { progressText } from '../progress/progress.text.js';
import { mayHaveLinksChecked, reportsHere, shownEvidence } from '../progress/progress.model.js';
import { actOnReport, report } from './report-action.js';
import { ReportForm, ReportHistory, reportLabels } from './report-parts.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

const CLOSED = { GOVERNMENT: new Set(['VERIFIED', 'CANCELLED']), SOCIETY: new Set(['CANCELLED']) };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const { membership, network, base } = context.get(spaceContext);
  const commitment = await reportsHere(call, params['commitment']);
  const milestone = commitment.milestones.find(({ id }) => id === params['milestone']);
  if (!milestone) throw notHere();
  const voice = commitment.reportVoices[0] ?? null;
  const { longDate } = createFormats(locale, network.timeZone);
  return {
    key: newKey(),
    place: membership.place.name,
    voice,
    closed: voice !== null && CLOSED[voice].has(milestone.state),
    milestone: { title: milestone.title, returned: milestone.state === 'RETURNED' ? (milestone.stateReason ?? null) : null },
    crumbs: [
      { label: progressText[locale].title, href: `${base}/avances` },
      { label: `${commitment.number}. ${commitment.title}`, href: `${base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance` },
      { label: milestone.title },
    ],
    today: todayIn(network.timeZone),
    percent: (voice === 'SOCIETY' ? milestone.societyPercent : milestone.governmentPercent) ?? null,
    sent: new URL(request.url).searchParams.has('enviado'),
    checking: new URL(request.url).searchParams.has('revision'),
    checkable: mayHaveLinksChecked(call, commitment),
    reports: commitment.reports.nodes
      .filter(({ milestoneId }) => milestoneId === milestone.id)
      .map((report) => ({
        ...report,
        day: longDate(report.periodEndsOn),
        evidence: report.evidence.map((one) => shownEvidence(call, one)),
        withdrawable: report.mayWithdraw,
      })),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const here = `${context.get(spaceContext).base}/avances/${params['commitment'] ?? ''}/${params['milestone'] ?? ''}`;
  const withFiles = /^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '');
  return withFiles ? report(call, params['milestone'] ?? '', here) : actOnReport(call, here);
}

/** How far a milestone is, as one's own voice says it, with evidence; and all that was said before. */
export default function ProgressReport() {
  const locale = useReaderLocale();
  const t = progressText[locale].report;
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { milestone, voice } = data;
  return (
    <>
      <PageTitle title={t.title(milestone.title)} place={data.place} errors={done?.errors} />
      <PageHead title={milestone.title} crumbs={data.crumbs} lead={voice === 'SOCIETY' ? t.societyLead : voice ? t.government : t.notYours} />
      <WorkspaceErrorSummary errors={done?.errors} labels={reportLabels(done?.errors, voice, locale)} />
      {data.sent && !done ? (
        <Note tone="ok" role="status">
          <p>{t.sent}</p>
        </Note>
      ) : null}
      {data.checking && !done ? (
        <Note tone="ok" role="status">
          <p>{t.checking}</p>
        </Note>
      ) : null}
      {milestone.returned ? (
        <Note tone="late">
          <p>
            <b>{t.barred}</b> {milestone.returned}
          </p>
        </Note>
      ) : null}
      <div className="cols">
        <WorkspaceSection id="report-new" title={t.heading}>
          {voice && !data.closed ? <ReportForm key={`${data.reports.length} ${Object.keys(done?.typed ?? {}).length}`} formKey={data.key} voice={voice} today={data.today} percent={data.percent} errors={done?.errors} typed={done?.typed} /> : <p className="soft">{voice ? t.closed : t.notYours}</p>}
        </WorkspaceSection>
        <ReportHistory reports={data.reports} formKey={data.key} checkable={data.checkable} errors={done?.errors} typed={done?.typed} />
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
