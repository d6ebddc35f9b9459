import { BarFigure, DataTable, EmptyFirst, PageHead, Status, When, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { commitmentText } from '../commitments/commitment.text.js';
import { progressText } from './progress.text.js';
import { milestoneTones, runningPlans, undecided, verifies } from './progress.model.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

const CARRIED_OUT = new Set(['APPROVED', 'IN_PROGRESS']);
const OPEN = new Set(['PENDING', 'IN_PROGRESS', 'RETURNED', 'REPORTED']);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { membership, base } = context.get(spaceContext);
  const [plans, waiting] = await Promise.all([runningPlans(call), verifies(call) ? undecided(call) : []]);
  return {
    place: membership.place.name,
    base,
    verifies: verifies(call),
    waiting: waiting.length,
    // Of a unit only what it leads is shown, which its name decides.
    unit: membership.role === 'implementing_unit' && plans.length ? membership.office : null,
    reports: may(call, 'Milestone:report_government'),
    invites: may(call, 'Invitation:invite'),
    milestones: plans
      .flatMap((plan) =>
        plan.commitments
          .filter(({ state }) => CARRIED_OUT.has(state))
          .flatMap((commitment) =>
            commitment.milestones
              .filter(({ state }) => OPEN.has(state))
              .map((one) => ({ ...one, commitment: `${commitment.number}. ${commitment.title}`, commitmentHref: `${base}/plan/${plan.id}/compromiso/${commitment.id}?ver=avance`, href: `${base}/avances/${commitment.id}/${one.id}` })),
          ),
      )
      .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
  };
}

/** Milestones by date, and the reports that wait for somebody's word. */
export default function Progress() {
  const locale = useReaderLocale();
  const t = progressText[locale];
  const commitmentWords = commitmentText[locale];
  const { place, base, unit, verifies, reports, invites, waiting, milestones } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          verifies && waiting ? (
            <a className="btn btn--go" href={`${base}/avances/verificar`}>
              {t.verifyLink(waiting)}
            </a>
          ) : null
        }
      />
      <div className="stack-l">
        <WorkspaceSection id="por-informar" title={t.toReport}>
          <DataTable
            caption={t.toReport}
            rows={milestones}
            rowId={(one) => one.id}
            head={{ label: t.milestone, cell: (one) => <a href={one.href}>{one.title}</a> }}
            columns={[
              { key: 'commitment', label: t.commitment, cell: (one) => <a href={one.commitmentHref}>{one.commitment}</a> },
              { key: 'due', label: t.due, cell: (one) => (one.dueOn ? <When at={one.dueOn} /> : null) },
              {
                key: 'state',
                label: t.state,
                cell: (one) => (
                  <>
                    <Status tone={milestoneTones[one.state]}>{commitmentWords.milestoneState[one.state]}</Status>
                    {one.late ? <Status tone="late">{commitmentWords.overdue}</Status> : null}
                  </>
                ),
              },
              { key: 'percent', label: t.percent, number: true, cell: (one) => <BarFigure percent={one.governmentPercent ?? null} /> },
              { key: 'society', label: t.society, number: true, cell: (one) => <BarFigure percent={one.societyPercent ?? null} /> },
            ]}
            empty={<EmptyFirst title={t.toReportNone}>{unit ? t.toReportNoneOwn(unit) : t.toReportNoneBody}</EmptyFirst>}
          />
        </WorkspaceSection>
        {verifies ? (
          <WorkspaceSection id="por-verificar" title={t.toVerify}>
            <p>{waiting ? <a href={`${base}/avances/verificar`}>{t.verifyLink(waiting)}</a> : <span className="soft">{[t.toVerifyNone, ...(reports ? [t.verifiedByOthers, ...(invites ? [t.inviteVerifier] : [])] : [])].join(' ')}</span>}</p>
          </WorkspaceSection>
        ) : null}
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
