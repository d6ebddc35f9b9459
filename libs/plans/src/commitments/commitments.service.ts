import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { dayInWords, MunicipalityProgress } from '@tequio/network';
import { allow, Audit, Database, day, issue, line, notFound, Outbox, ownedBy, parseInput, parseReason, reason, refuseInput, Refused, unitKey, type RequestContext } from '@tequio/platform';
import { ActionPlanEntity } from '../action-plans/action-plan.entities.js';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { PlanStore } from '../action-plans/plan-store.js';
import { PlanDueDates } from '../due-dates/plan-due-dates.js';
import { plansDictionary } from '../plans.dictionary.js';
import { PlanRefused } from '../plans.errors.js';
import { commitmentCancelled, commitmentReassigned, commitmentSettled, dateMoved, milestoneCancelled, milestoneRestored } from '../plans.events.js';
import { ProgressCounters } from '../progress/counters.js';
import { MilestoneFactsReader } from '../progress/milestone-facts.js';
import { pageOf, Timeline, type TimelineKind } from '../timeline/timeline.js';
import { withinCommitment } from './commitment.content.js';
import { CommitmentEntity, CommitmentVersionEntity, DateChangeEntity, LeadChangeEntity, MilestoneEntity, MilestoneVersionEntity } from './commitment.entities.js';
import { afterLastWord, commitmentMachine, milestoneMachine } from './commitment.state.js';

export const moveInput = z
  .object({ startsOn: day().nullish(), dueOn: day(), reason: reason() })
  .superRefine(({ startsOn, dueOn }, check) => {
    if (startsOn && dueOn < startsOn) check.addIssue(issue('date_order', ['dueOn']));
  });
const reassignInput = z.object({ leadUnit: line(200, 2), reason: reason() });

export type SettlingStep = 'not_complete' | 'modify' | 'cancel' | 'resume';

const KIND_OF: Record<SettlingStep, TimelineKind> = {
  not_complete: 'commitment_not_completed',
  modify: 'commitment_modified',
  cancel: 'commitment_cancelled',
  resume: 'commitment_resumed',
};

/** What happens to a promise after its publication: each with its reason, none of it silently. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: PlanStore,
    private readonly counters: ProgressCounters,
    private readonly timeline: Timeline,
    private readonly progress: MunicipalityProgress,
    private readonly facts: MilestoneFactsReader,
    private readonly dueDates: PlanDueDates,
  ) {}

  /** Moves a published date. The baseline stays; the ledger keeps from, to, why and who. */
  async moveDate(ctx: RequestContext, milestoneId: string, input: unknown): Promise<DateChangeEntity> {
    const { startsOn, dueOn, reason } = parseInput(moveInput, input);
    const seen = await this.db.repo(ctx, MilestoneEntity).findOneBy({ id: milestoneId });
    if (!seen) throw notFound();
    const { commitment } = await this.running(ctx, seen.commitmentId, 'move_date');
    const milestone = await this.db.repo(ctx, MilestoneEntity).findOneByOrFail({ id: milestoneId });
    if (!milestone.publishedAt) throw new Refused(PlanRefused.of('not_published'));
    if (milestone.state === 'verified' || milestone.state === 'cancelled') throw new Refused(PlanRefused.of('milestone_closed'));
    const promised = await this.db.repo(ctx, CommitmentVersionEntity).findOneByOrFail({ id: commitment.currentVersionId! });
    if (!withinCommitment(dueOn, promised)) {
      const [from, to] = [promised.startsOn ?? promised.endsOn!, promised.endsOn!].map((date) => dayInWords(date, ctx.locale));
      refuseInput({ path: 'dueOn', code: plansDictionary.key('milestones.outside_commitment'), params: { from: from!, to: to! } });
    }
    const to = { startsOn: startsOn === undefined ? milestone.startsOn : startsOn, dueOn };
    if (to.startsOn && to.dueOn < to.startsOn) to.startsOn = null;
    if (milestone.dueOn === to.dueOn && milestone.startsOn === to.startsOn) throw new Refused(PlanRefused.of('nothing_moved'));
    const changes = this.db.repo(ctx, DateChangeEntity);
    const change = changes.create({
      ...ownedBy(ctx),
      commitmentId: commitment.id,
      milestoneId,
      fromStartsOn: milestone.startsOn,
      fromDueOn: milestone.dueOn!,
      toStartsOn: to.startsOn,
      toDueOn: to.dueOn,
      reason,
      planVersionId: null,
      office: ctx.actor.office,
      personId: ctx.actor.personId,
      changedAt: ctx.now,
    });
    await changes.insert(change);
    await this.db.repo(ctx, MilestoneEntity).update({ id: milestoneId }, to);
    // An amendment that is being written did not mean to move it back.
    if (commitment.workingVersionId) {
      const part = await this.db.repo(ctx, MilestoneVersionEntity).findOneBy({ commitmentVersionId: commitment.workingVersionId, milestoneId });
      if (part && part.dueOn === milestone.dueOn && part.startsOn === milestone.startsOn) await this.db.repo(ctx, MilestoneVersionEntity).update({ id: part.id }, to);
    }
    await this.counters.recount(ctx, commitment);
    const of = { planId: commitment.planId, commitmentId: commitment.id, milestoneId };
    await this.timeline.record(ctx, {
      kind: 'date_moved',
      page: pageOf(commitment),
      ...of,
      reason,
      details: { number: commitment.number, milestone: milestone.number, from: milestone.dueOn, to: to.dueOn },
    });
    await this.progress.touch(ctx);
    await this.dueDates.keepMilestone(ctx, milestoneId);
    await this.outbox.publish(ctx, dateMoved, { tenantId: commitment.tenantId, ...of, changeId: change.id });
    await this.audit.record(ctx, { action: 'milestone.move_date', subjectType: 'Milestone', subjectId: milestoneId, reason, changes: { from: milestone.dueOn, to: to.dueOn } });
    return change;
  }

  /** Passes a commitment to another unit. */
  async reassign(ctx: RequestContext, id: string, input: unknown): Promise<CommitmentEntity> {
    const { leadUnit, reason } = parseInput(reassignInput, input);
    const { commitment } = await this.running(ctx, id, 'reassign');
    if (commitment.leadUnit === leadUnit) throw new Refused(PlanRefused.of('nothing_moved'));
    const from = commitment.leadUnit;
    await this.db.repo(ctx, LeadChangeEntity).insert({
      ...ownedBy(ctx),
      commitmentId: id,
      fromUnit: from,
      toUnit: leadUnit,
      reason,
      planVersionId: null,
      office: ctx.actor.office,
      personId: ctx.actor.personId,
      changedAt: ctx.now,
    });
    commitment.leadUnit = leadUnit;
    await this.db.repo(ctx, CommitmentEntity).update({ id }, { leadUnit });
    if (commitment.workingVersionId)
      await this.db.repo(ctx, CommitmentVersionEntity).update({ id: commitment.workingVersionId, ...(from === null ? {} : { leadUnit: from }) }, { leadUnit });
    await this.timeline.record(ctx, {
      kind: 'commitment_reassigned',
      page: pageOf(commitment),
      planId: commitment.planId,
      commitmentId: id,
      reason,
      details: { number: commitment.number, from, to: leadUnit },
    });
    await this.progress.touch(ctx);
    await this.dueDates.keepCommitment(ctx, id);
    await this.outbox.publish(ctx, commitmentReassigned, { tenantId: commitment.tenantId, planId: commitment.planId, commitmentId: id });
    await this.audit.record(ctx, { action: 'commitment.reassign', subjectType: 'Commitment', subjectId: id, reason, changes: { from, to: leadUnit } });
    return commitment;
  }

  cancel(ctx: RequestContext, id: string, reason: string): Promise<CommitmentEntity> {
    return this.settle(ctx, id, 'cancel', reason);
  }

  /** Ends a commitment otherwise than by completing it, or takes it up again. */
  async settle(ctx: RequestContext, id: string, step: SettlingStep, reasonText: string): Promise<CommitmentEntity> {
    const reason = parseReason(reasonText);
    const { commitment } = await this.running(ctx, id, 'settle');
    const from = commitment.state;
    commitment.state = commitmentMachine.step(step, from, commitment, reason);
    commitment.stateReason = reason;
    await this.db.repo(ctx, CommitmentEntity).update({ id }, { state: commitment.state, stateReason: reason });
    const of = { planId: commitment.planId, commitmentId: id };
    await this.timeline.record(ctx, { kind: KIND_OF[step], page: pageOf(commitment), ...of, reason, details: { number: commitment.number } });
    await this.progress.touch(ctx);
    await this.dueDates.keepCommitment(ctx, id);
    await this.outbox.publish(ctx, step === 'cancel' ? commitmentCancelled : commitmentSettled, { tenantId: commitment.tenantId, ...of });
    await this.audit.record(ctx, { action: `commitment.${step}`, subjectType: 'Commitment', subjectId: id, reason, changes: { from, to: commitment.state } });
    return commitment;
  }

  /** The unit that will carry it out confirms relevance, budget and legal feasibility, before the endorsement. */
  async checkFeasibility(ctx: RequestContext, id: string): Promise<CommitmentEntity> {
    const { commitment, version } = await this.store.editable(ctx, id);
    allow(ctx, 'check_feasibility', 'Commitment', { ...commitment, unit: unitKey(version.leadUnit) });
    commitment.state = commitmentMachine.step('check_feasibility', commitment.state, commitment);
    await this.db.repo(ctx, CommitmentEntity).update({ id }, { state: commitment.state });
    await this.audit.record(ctx, { action: 'commitment.check_feasibility', subjectType: 'Commitment', subjectId: id });
    return commitment;
  }

  /** A published milestone cannot be removed; it can be cancelled, with a reason that everyone reads. */
  async cancelMilestone(ctx: RequestContext, milestoneId: string, reasonText: string): Promise<CommitmentEntity> {
    const reason = parseReason(reasonText);
    const { commitment, milestone } = await this.promised(ctx, milestoneId);
    const state = milestoneMachine.step('cancel', milestone.state, await this.facts.ofMilestone(ctx, milestoneId), reason);
    await this.db.repo(ctx, MilestoneEntity).update({ id: milestoneId }, { state, stateReason: reason });
    await this.settled(ctx, commitment, milestone, 'cancel', reason);
    return commitment;
  }

  /** One that was cancelled by mistake counts again, and stands where the last word on it had left it. */
  async restoreMilestone(ctx: RequestContext, milestoneId: string, reasonText: string): Promise<CommitmentEntity> {
    const reason = parseReason(reasonText);
    const { commitment, milestone } = await this.promised(ctx, milestoneId);
    const { returned, ...facts } = await this.facts.ofMilestone(ctx, milestoneId);
    const restored = milestoneMachine.step('restore', milestone.state, facts, reason);
    if (!['approved', 'in_progress', 'completed'].includes(commitment.state)) throw new Refused(PlanRefused.of('commitment_ended'));
    await this.db.repo(ctx, MilestoneEntity).update({ id: milestoneId }, { state: returned ? 'returned' : (afterLastWord(restored, facts, reason) ?? restored), stateReason: returned });
    await this.settled(ctx, commitment, milestone, 'restore', reason);
    return commitment;
  }

  /** A published milestone, with its commitment held. */
  private async promised(ctx: RequestContext, milestoneId: string): Promise<{ commitment: CommitmentEntity; milestone: MilestoneEntity }> {
    const seen = await this.db.repo(ctx, MilestoneEntity).findOneBy({ id: milestoneId });
    if (!seen) throw notFound();
    const { commitment } = await this.running(ctx, seen.commitmentId, 'settle');
    const milestone = await this.db.repo(ctx, MilestoneEntity).findOneByOrFail({ id: milestoneId });
    if (!milestone.publishedAt) throw new Refused(PlanRefused.of('not_published'));
    return { commitment, milestone };
  }

  /** What follows where a milestone was cancelled or restored. */
  private async settled(ctx: RequestContext, commitment: CommitmentEntity, milestone: MilestoneEntity, step: 'cancel' | 'restore', reason: string): Promise<void> {
    await this.counters.recount(ctx, commitment, reason);
    const of = { planId: commitment.planId, commitmentId: commitment.id, milestoneId: milestone.id };
    const [kind, event] = step === 'cancel' ? (['milestone_cancelled', milestoneCancelled] as const) : (['milestone_restored', milestoneRestored] as const);
    const details = { number: commitment.number, milestone: milestone.number };
    const entryId = await this.timeline.record(ctx, { kind, page: pageOf(commitment), ...of, reason, details });
    await this.progress.touch(ctx);
    await this.dueDates.keepCommitment(ctx, commitment.id);
    await this.outbox.publish(ctx, event, { tenantId: commitment.tenantId, ...of, entryId });
    await this.audit.record(ctx, { action: `milestone.${step}`, subjectType: 'Milestone', subjectId: milestone.id, reason });
  }

  /** A commitment of a plan that is being carried out, held until the transaction ends. */
  private async running(ctx: RequestContext, id: string, action: string): Promise<{ plan: ActionPlanEntity; commitment: CommitmentEntity }> {
    const commitment = await this.store.lockCommitment(ctx, id);
    allow(ctx, action, 'Commitment', commitment);
    const plan = await this.db.repo(ctx, ActionPlanEntity).findOneByOrFail({ id: commitment.planId });
    if (!commitment.publishedAt) throw new Refused(PlanRefused.of('not_published'));
    if (!RUNNING.includes(plan.state)) throw new Refused(PlanRefused.of('frozen'));
    return { plan, commitment };
  }
}
