import { BarFigure, ConfirmDialog, createFormats, MilestoneGantt, PageHead, Status, TimelineOfChanges, When, WorkspaceSection, type Change, type Confirmation } from '@tequio/ui';
import { Fragment } from 'react';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import type { Call } from '../operations.js';
import { verifies } from '../progress/progress.model.js';
import { commitmentText } from './commitment.text.js';
import type { Commitment } from './commitment-fields.js';
import { milestoneBars, commitmentTones } from './commitment.model.js';
import { isRunning } from '../plans/plan.model.js';
import { plansText } from '../plans/plans.text.js';

interface Given {
  today: string;
  here: string;
  plan: string;
  publicHref: string | null;
  editable: boolean;
  timeZone: string;
  acts: { act: string; label: string; confirmation: Confirmation & { pageHref: string } }[];
}

/** How a promised commitment is carried out, with what its reader may do about it. Plain data. */
export function promisedModel(call: Call, commitment: Commitment, given: Given) {
  const locale = readerLocale(call.context);
  const t = commitmentText[locale].read;
  const commitmentWords = commitmentText[locale];
  const { base } = call.context.get(spaceContext);
  const { longDate } = createFormats(locale, given.timeZone);
  const going = commitment.state === 'APPROVED' || commitment.state === 'IN_PROGRESS' || commitment.state === 'COMPLETED';
  const changes: Change[] = [
    ...commitment.dateChanges.map((one) => ({ id: one.id, at: one.changedAt, text: t.moved(longDate(one.fromDueOn), longDate(one.toDueOn), one.reason) })),
    ...commitment.leadChanges.map((one) => ({ id: one.id, at: one.changedAt, text: t.passed(one.toUnit, one.reason) })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  const fields: [string, string | null | undefined][] = [
    [commitmentWords.labels['plainSummary'] ?? '', commitment.promise],
    [commitmentWords.labels['promise'] ?? '', commitment.action],
    [commitmentWords.labels['problem'] ?? '', commitment.problem],
    [commitmentWords.labels['contribution'] ?? '', commitment.contribution],
    [commitmentWords.labels['relevance'] ?? '', commitment.relevance],
    [commitmentWords.labels['leadUnit'] ?? '', commitment.leadUnit],
    [commitmentWords.labels['counterpart'] ?? '', commitment.counterpart],
    [commitmentWords.labels['pillars'] ?? '', commitment.pillars.map((pillar) => commitmentWords.pillars[pillar]).join(', ')],
    [commitmentWords.labels['sdg'] ?? '', [...commitment.sdgGoals, ...commitment.sdgTargets].join(', ')],
    [commitmentWords.labels['budget'] ?? '', commitment.budget],
    ...commitment.extra.map(({ label, value }): [string, string] => [label, value]),
  ];
  return {
    ...given,
    title: `${commitment.number}. ${commitment.title}`,
    planTitle: commitment.plan.title,
    crumb: commitmentWords.crumb(commitment.number),
    status: { tone: commitmentTones[commitment.state] ?? ('idle' as const), text: commitmentWords.state[commitment.state] ?? commitment.state },
    reason: commitment.stateReason ?? null,
    progress: { government: commitment.progress.government ?? null, society: commitment.progress.society ?? null },
    bars: milestoneBars(commitment, locale),
    verifyHref: isRunning(commitment.plan) && verifies(call) ? `${base}/avances/verificar` : null,
    reassignHref: commitment.mayReassign ? `${given.here}/unidad` : null,
    changes,
    fields: fields.filter((pair): pair is [string, string] => Boolean(pair[1])),
    milestones: commitment.milestones.map((one) => {
      const open = one.state !== 'CANCELLED' && one.state !== 'VERIFIED';
      return {
        id: one.id,
        name: one.title,
        state: one.late ? commitmentWords.overdue : (commitmentWords.milestoneState[one.state] ?? ''),
        tone: one.state === 'VERIFIED' ? ('ok' as const) : one.late || one.state === 'RETURNED' ? ('late' as const) : one.state === 'CANCELLED' || one.state === 'PENDING' ? ('idle' as const) : ('now' as const),
        reason: one.stateReason ?? null,
        due: one.dueOn ?? null,
        was: one.baselineDueOn && one.baselineDueOn !== one.dueOn ? t.was(longDate(one.baselineDueOn)) : null,
        owner: one.owner ?? null,
        percent: one.governmentPercent ?? null,
        society: one.societyPercent ?? null,
        reportsHref: `${base}/avances/${commitment.id}/${one.id}`,
        reportable: open && commitment.reportVoices.length > 0,
        moveHref: open && commitment.mayMoveDates ? `${base}/avances/${commitment.id}/${one.id}/fecha` : null,
        cancelHref: open && commitment.mayCancelMilestones ? `${base}/avances/${commitment.id}/${one.id}/cancelar` : null,
        restoreHref: one.state === 'CANCELLED' && going && commitment.mayCancelMilestones ? `${base}/avances/${commitment.id}/${one.id}/recuperar` : null,
      };
    }),
  };
}

export function PromisedCommitment({ model }: { model: ReturnType<typeof promisedModel> }) {
  const locale = useReaderLocale();
  const plansWords = plansText[locale];
  const t = commitmentText[locale].read;
  return (
    <>
      <PageHead
        title={model.title}
        crumbs={[{ label: plansWords.title, href: model.plan.replace(/\/[^/]+$/, '') }, { label: model.planTitle, href: model.plan }, { label: model.crumb }]}
        actions={
          <>
            {model.verifyHref ? (
              <a className="btn" href={model.verifyHref}>
                {t.verify}
              </a>
            ) : null}
            {model.editable ? (
              <a className="btn" href={model.here}>
                {t.edit}
              </a>
            ) : null}
          </>
        }
      >
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
          {model.reason ? <span className="soft">{model.reason}</span> : null}
          {model.publicHref ? <a href={model.publicHref}>{t.publicPage}</a> : null}
        </p>
      </PageHead>
      <div className="cols">
        <div>
          <WorkspaceSection id="milestones" title={t.milestones}>
            <ul className="lines">
              {model.milestones.map((one) => (
                <li key={one.id} id={`hito-${one.id}`}>
                  <span>
                    <a href={one.reportsHref}>
                      <b>{one.name}</b>
                    </a>
                    <small>
                      <Status tone={one.tone}>{one.state}</Status> {one.percent === null ? '' : `${one.percent} % `}
                      {one.due ? (
                        <>
                          · {t.due} <When at={one.due} />
                        </>
                      ) : null}
                      {one.was ? ` (${one.was})` : ''}
                      {one.owner ? ` · ${one.owner}` : ''}
                      {one.reason ? ` · ${one.reason}` : ''}
                    </small>
                  </span>
                  <span className="row">
                    {one.reportable ? (
                      <a href={one.reportsHref} aria-label={t.reportOf(one.name)}>
                        {t.report}
                      </a>
                    ) : null}
                    {one.moveHref ? (
                      <a href={one.moveHref} aria-label={t.moveOf(one.name)}>
                        {t.move}
                      </a>
                    ) : null}
                    {one.cancelHref ? (
                      <a href={one.cancelHref} aria-label={t.cancelOf(one.name)}>
                        {t.cancel}
                      </a>
                    ) : null}
                    {one.restoreHref ? (
                      <a href={one.restoreHref} aria-label={t.restoreOf(one.name)}>
                        {t.restore}
                      </a>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          </WorkspaceSection>
          {model.bars.length ? (
            <WorkspaceSection id="timeline" title={t.timeline}>
              <MilestoneGantt milestones={model.bars} today={model.today} />
            </WorkspaceSection>
          ) : null}
          <WorkspaceSection id="ficha" title={t.ficha}>
            <dl className="kv small">
              {model.fields.map(([label, value]) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ))}
            </dl>
          </WorkspaceSection>
          {model.changes.length ? (
            <WorkspaceSection id="changes" title={t.changes}>
              <TimelineOfChanges changes={model.changes} />
            </WorkspaceSection>
          ) : null}
        </div>
        <div>
          <WorkspaceSection id="voices" title={plansWords.progress}>
            <p className="soft">{t.government}</p>
            <BarFigure percent={model.progress.government} />
            <p className="soft mt">{t.society}</p>
            <BarFigure percent={model.progress.society} />
          </WorkspaceSection>
          {model.acts.length || model.reassignHref ? (
            <WorkspaceSection id="acts" title={t.acts}>
              <ul className="stack-s">
                {model.reassignHref ? (
                  <li>
                    <a href={model.reassignHref}>{commitmentText[locale].reassign.label}</a>
                  </li>
                ) : null}
                {model.acts.map((one) => (
                  <li key={one.act}>
                    <ConfirmDialog label={one.label} pageHref={one.confirmation.pageHref} confirmation={one.confirmation} kind="link" />
                  </li>
                ))}
              </ul>
            </WorkspaceSection>
          ) : null}
        </div>
      </div>
    </>
  );
}
