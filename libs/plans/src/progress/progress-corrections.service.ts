import { Injectable } from '@nestjs/common';
import { MunicipalityProgress } from '@tequio/network';
import { allow, Audit, Database, forbidden, may, Outbox, parseReason, Refused, type RequestContext } from '@tequio/platform';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { MilestoneEntity } from '../commitments/commitment.entities.js';
import { milestoneMachine } from '../commitments/commitment.state.js';
import { PlanRefused } from '../plans.errors.js';
import { progressReopened } from '../plans.events.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { ProgressCounters } from './counters.js';
import { MilestoneFactsReader } from './milestone-facts.js';
import type { ProgressReportEntity } from './progress.entities.js';
import { idsOf, ReportStore } from './report-store.js';

/** What is put right of a report after it was decided on. */
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
    if (report.state !== 'verified') throw new Refused(PlanRefused.of('not_verified'));
    if (!RUNNING.includes(milestone.planState)) throw new Refused(PlanRefused.of('frozen'));
    if (milestone.state === 'cancelled' || !['approved', 'in_progress', 'completed'].includes(commitment.state)) throw new Refused(PlanRefused.of('milestone_closed'));
    const lastWord = await this.reports.isLastWord(ctx, report);
    await this.reports.decide(ctx, report, 'returned', reason);
    const step = (['reopen', 'return'] as const).find((name) => milestoneMachine.transitions[name].from.includes(milestone.state));
    if (lastWord && step) {
      const state = milestoneMachine.step(step, milestone.state, await this.facts.ofReport(ctx, reportId), reason);
      await this.db.repo(ctx, MilestoneEntity).update({ id: milestone.id }, { state, stateReason: reason, verifiedAt: null });
    }
    this.counters.hear(ctx, milestone.id);
    await this.counters.recount(ctx, commitment, reason);
    await this.reports.tell(ctx, held, report, 'progress_reopened', reason);
    await this.progress.touch(ctx);
    await this.outbox.publish(ctx, progressReopened, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.reopen', subjectType: 'ProgressReport', subjectId: reportId, reason });
    return report;
  }
}
