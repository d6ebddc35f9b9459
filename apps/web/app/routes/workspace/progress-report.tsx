import { createFormats, Note, PageHead, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../../workspace/acting.js';
import { todayIn } from '../../workspace/days.js';
import { keyFrom, newKey, readForm } from '../../workspace/forms.js';
import { errorsOf, is } from '../../workspace/outcomes.js';
import { PageTitle } from '../../workspace/page-title.js';
import { notHere, refusedTyped, type Typed } from '../../workspace/plans/typed.js';
import { leadingFields } from '../../workspace/progress/leading-fields.js';
import { progressText } from '../../workspace/progress/progress.text.js';
import { evidenceHref, reportsHere, voiceOf } from '../../workspace/progress/progress.model.js';
import { REPORT_PROGRESS, WITHDRAW_REPORT } from '../../workspace/progress/progress.queries.js';
import { ReportForm, ReportHistory } from '../../workspace/progress/report-parts.js';
import { recordEs } from '../../workspace/record.dictionary.es.js';
import { WorkspaceFailure } from '../../workspace/workspace-failure.js';

const CLOSED = { GOVERNMENT: new Set(['VERIFIED', 'CANCELLED']), SOCIETY: new Set(['CANCELLED']) };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const { membership, network, base } = context.get(spaceContext);
  const commitment = await reportsHere(call, params['commitment']);
  const milestone = commitment.milestones.find(({ id }) => id === params['milestone']);
  if (!milestone) throw notHere();
  const voice = voiceOf(call);
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
    reports: commitment.reports.nodes
      .filter(({ milestoneId }) => milestoneId === milestone.id)
      .map((report) => ({
        ...report,
        day: longDate(report.periodEndsOn),
        evidence: report.evidence.map((one) => ({ id: one.id, name: one.description, href: evidenceHref(call, one) })),
        // Whether it is one's own is the API's to say; only a voice of one's own is offered.
        withdrawable: report.voice === voice && (report.state === 'REPORTED' || report.state === 'RETURNED') && (report.office === membership.office || membership.role === 'liaison'),
      })),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = progressText[locale].report;
  const call = { context, request };
  const { membership, base } = context.get(spaceContext);
  const here = `${base}/avances/${params['commitment'] ?? ''}/${params['milestone'] ?? ''}`;
  if (!/^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')) {
    const posted = await readForm(request);
    const field = `reason-${posted.target}`;
    const { done } = await runHere(call, WITHDRAW_REPORT, { id: posted.target, reason: posted.text(field) }, { key: posted.key });
    if (is(done, 'ProgressReport')) throw redirect(here);
    return refusedTyped({ [field]: Object.values(errorsOf(done) ?? {}).join(' ') }, { [field]: posted.text(field) });
  }
  const { fields: typed, hasFile } = await leadingFields(request);
  const text = (name: string) => (typed[name] ?? '').trim();
  const voice = voiceOf(call);
  if (!voice) throw redirect(here);
  if (!/^\d{1,3}$/.test(text('percent')) || Number(text('percent')) > 100) {
    await request.body?.cancel();
    return refusedTyped({ percent: t.percentWrong, ...(hasFile ? { evidence: t.fileAgain } : {}) }, shown(typed));
  }
  const upload = hasFile ? await context.get(uploadContext)(request, { actingAs: membership.id, accept: ['pdf', 'image', 'spreadsheet', 'csv'] }) : null;
  if (upload && !upload.file) return refusedTyped({ evidence: upload.refusal?.message ?? t.fileAgain }, shown(typed));
  const restricted = text('restricted') === 'yes';
  const evidence = [
    ...(upload?.file ? [{ description: text('fileName') || upload.file.name, fileId: upload.file.id, restricted }] : []),
    ...(text('link') ? [{ description: text('linkName') || recordEs.evidence, url: text('link'), restricted }] : []),
  ];
  const { done } = await runHere(
    call,
    REPORT_PROGRESS,
    { milestoneId: params['milestone'] ?? '', input: { voice, percent: Number(text('percent')), body: text('body'), periodEndsOn: text('until'), evidence } },
    { key: keyFrom(typed['idempotencyKey']) },
  );
  if (is(done, 'ProgressReport')) throw redirect(`${here}?enviado=1`);
  const link = evidence.findIndex((one) => 'url' in one);
  const errors = errorsOf(done, { periodEndsOn: 'until', [`evidence.${link}.url`]: 'link', [`evidence.${link}.description`]: 'linkName', 'evidence.0.description': link === 0 ? 'linkName' : 'fileName' }) ?? {};
  return refusedTyped({ ...errors, ...(hasFile && !errors['evidence'] ? { evidence: t.fileAgain } : {}) }, shown(typed));
}

/** What is shown again of a form: its texts, not its key. */
const shown = ({ idempotencyKey: _key, intent: _intent, ...typed }: Typed): Typed => typed;

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
      <WorkspaceErrorSummary errors={done?.errors} />
      {data.sent && !done ? (
        <Note tone="ok" role="status">
          <p>{t.sent}</p>
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
          {voice && !data.closed ? <ReportForm key={data.reports.length} formKey={data.key} voice={voice} today={data.today} percent={data.percent} errors={done?.errors} typed={done?.typed} /> : <p className="soft">{voice ? t.closed : t.notYours}</p>}
        </WorkspaceSection>
        <ReportHistory reports={data.reports} formKey={data.key} errors={done?.errors} typed={done?.typed} />
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
