import { Injectable } from '@nestjs/common';
import { MunicipalityProgress } from '@tequio/network';
import { allow, Audit, Database, forbidden, may, Outbox, parseReason, Refused, refuseInput, type RequestContext } from '@tequio/platform';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { MilestoneEntity } from '../commitments/commitment.entities.js';
import { milestoneMachine } from '../commitments/commitment.state.js';
import { PlanDueDates } from '../due-dates/plan-due-dates.js';
import { plansDictionary } from '../plans.dictionary.js';
import { PlanRefused } from '../plans.errors.js';
import { progressReopened, reportReassigned } from '../plans.events.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { ProgressCounters } from './counters.js';
import { MilestoneFactsReader } from './milestone-facts.js';
import { ProgressReportEntity } from './progress.entities.js';
import { ReportKeepers } from '../report-rights/report-keepers.js';
import { idsOf, ReportStore } from './report-store.js';

/** What is put right of a report after it was decided on, or after who made it has left. */
@Injectable()
export class ProgressCorrections {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly reports: ReportStore,
    private readonly rules: PlanRulesReader,
    private readonly counters: ProgressCounters,
    private readonly facts: MilestoneFactsReader,
    private readonly progress: MunicipalityProgress,
    private readonly keepers: ReportKeepers,
    private readonly dueDates: PlanDueDates,
  ) {}

  /**
   * A verified report turns out wrong: it is handed back and counts no longer, and its milestone with it. By who verifies
   * here, or who answers for the government; also of one's own report, for nobody gains by it.
   */
  async reopen(ctx: RequestContext, reportId: string, reasonText: string): Promise<ProgressReportEntity> {
    const reason = parseReason(reasonText);
    const { report, held } = await this.reports.find(ctx, reportId);
    const { commitment, milestone } = held;
    allow(ctx, 'verify', 'Milestone', milestone);
    const verifiers = await this.rules.verifiers(ctx);
    const answers = may(ctx, 'reassign', 'Commitment', commitment);
    if (ctx.actor.kind === 'person' && !answers && !ctx.actor.roles.some((role) => verifiers.includes(role))) throw forbidden();
    this.reports.refuseUnless('reopen', report);
    if (!RUNNING.includes(milestone.planState)) throw new Refused(PlanRefused.of('frozen'));
    if (milestone.state === 'cancelled' || !['approved', 'in_progress', 'completed'].includes(commitment.state)) throw new Refused(PlanRefused.of('milestone_closed'));
    const lastWord = await this.reports.isLastWord(ctx, report);
    await this.reports.decide(ctx, report, 'reopen', reason);
    const step = (['reopen', 'return'] as const).find((name) => milestoneMachine.transitions[name].from.includes(milestone.state));
    if (lastWord && step) {
      const state = milestoneMachine.step(step, milestone.state, await this.facts.ofReport(ctx, reportId), reason);
      await this.db.repo(ctx, MilestoneEntity).update({ id: milestone.id }, { state, stateReason: reason, verifiedAt: null });
    }
    this.counters.hear(ctx, milestone.id);
    await this.counters.recount(ctx, commitment, reason);
    await this.reports.tell(ctx, held, report, 'progress_reopened', reason);
    await this.progress.touch(ctx);
    await this.dueDates.keepCommitment(ctx, commitment.id);
    await this.dueDates.keepReporting(ctx, commitment.planId);
    await this.outbox.publish(ctx, progressReopened, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.reopen', subjectType: 'ProgressReport', subjectId: reportId, reason });
    return report;
  }

  /**
   * A report of civil society whose author has left passes to another of its voices, who answers for it from then on: to
   * who asks, or to whom the liaison or who facilitates names. What was said stays as it was said.
   */
  async reassign(ctx: RequestContext, reportId: string, membershipId: string | null, reasonText: string): Promise<ProgressReportEntity> {
    const reason = parseReason(reasonText);
    const { report, held } = await this.reports.find(ctx, reportId);
    const to = membershipId ?? ctx.actor.membershipId;
    if (to === ctx.actor.membershipId) allow(ctx, 'report_society', 'Milestone', held.milestone);
    else allow(ctx, 'reassign_report', 'Milestone', held.milestone);
    this.reports.refuseUnless('reassign', report);
    if (!(await this.keepers.orphaned(ctx, [reportId])).has(reportId)) throw new Refused(PlanRefused.of('author_answers'));
    const keeper = (await this.keepers.candidates(ctx)).find((one) => one.membershipId === to);
    if (!keeper) refuseInput({ path: 'membershipId', code: plansDictionary.key('input.no_society_voice') });
    Object.assign(report, { keeperMembershipId: keeper!.membershipId, keeperOffice: keeper!.office });
    await this.db.repo(ctx, ProgressReportEntity).save(report);
    await this.reports.tell(ctx, held, report, 'report_reassigned', reason);
    await this.outbox.publish(ctx, reportReassigned, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.reassign', subjectType: 'ProgressReport', subjectId: reportId, reason, changes: { to: keeper!.membershipId } });
    return report;
  }
}
