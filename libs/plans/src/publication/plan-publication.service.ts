import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { LetterAcceptances, Movements, MunicipalityProgress } from '@tequio/network';
import { allow, Audit, Database, Outbox, ownedBy, parseInput, parseReason, Refused, refuseStep, type RequestContext } from '@tequio/platform';
import {
  CommitmentEntity,
  CommitmentVersionEntity,
  DateChangeEntity,
  LeadChangeEntity,
  MilestoneEntity,
  MilestoneVersionEntity,
} from '../commitments/commitment.entities.js';
import { commitmentMachine, milestoneMachine } from '../commitments/commitment.state.js';
import { PlanDueDates } from '../due-dates/plan-due-dates.js';
import { PlanRefused } from '../plans.errors.js';
import { planAmended, planCaptured, planPublished, planWithdrawn } from '../plans.events.js';
import { ProgressCounters } from '../progress/counters.js';
import { pageOf, Timeline } from '../timeline/timeline.js';
import { endorsementInput } from '../action-plans/action-plan.content.js';
import { ActionPlanEntity, ActionPlanVersionEntity, PlanPinEntity } from '../action-plans/action-plan.entities.js';
import { amendmentMissing, planMachine, RUNNING } from '../action-plans/action-plan.state.js';
import { PlanDocuments } from './plan-documents.js';
import { PlanStore, type PinnedCommitment } from '../action-plans/plan-store.js';

/** What is written becomes what was promised: the first publication is the baseline, each amendment a new version with its reason. */
@Injectable()
export class PlanPublication {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: PlanStore,
    private readonly documents: PlanDocuments,
    private readonly counters: ProgressCounters,
    private readonly timeline: Timeline,
    private readonly acceptances: LetterAcceptances,
    private readonly progress: MunicipalityProgress,
    private readonly movements: Movements,
    private readonly dueDates: PlanDueDates,
  ) {}

  async publish(ctx: RequestContext, id: string): Promise<ActionPlanEntity> {
    await this.acceptances.hold(ctx);
    const { plan, version, pinned } = await this.take(ctx, id, 'publish');
    version.documentId = await this.documents.issue(ctx, version, pinned);
    await this.pin(ctx, plan, version, pinned, null);
    await this.timeline.record(ctx, { kind: 'plan_published', page: pageOf({ plan }), planId: id, details: { version: version.number, title: version.title } });
    await this.progress.record(ctx, 'planPublishedAt');
    await this.dueDates.keepPlan(ctx, id);
    await this.outbox.publish(ctx, planPublished, { tenantId: plan.tenantId, planId: id, versionId: version.id });
    await this.audit.record(ctx, { action: 'plan.publish', subjectType: 'ActionPlan', subjectId: id, changes: { version: version.number, commitments: pinned.length } });
    return plan;
  }

  /**
   * Shows a past plan as its documents say it: nothing is asked for that they do not say, no document is issued in its name,
   * and nothing follows here. `source` names them, and stands on every page of the plan.
   */
  async capture(ctx: RequestContext, id: string, source: string): Promise<ActionPlanEntity> {
    const capturedFrom = parseReason(source);
    const { plan, from, version, pinned } = await this.take(ctx, id, 'capture', capturedFrom);
    plan.capturedFrom = capturedFrom;
    await this.pin(ctx, plan, version, pinned, null);
    await this.timeline.record(ctx, { kind: 'plan_captured', page: pageOf({ plan }), planId: id, reason: capturedFrom, details: { title: version.title } });
    await this.outbox.publish(ctx, planCaptured, { tenantId: plan.tenantId, planId: id, versionId: version.id });
    await this.audit.record(ctx, { action: 'plan.capture', subjectType: 'ActionPlan', subjectId: id, reason: capturedFrom, changes: { from, commitments: pinned.length } });
    return plan;
  }

  /** Takes a captured plan back: it is kept with the reason, and neither public nor found any more. */
  async withdraw(ctx: RequestContext, id: string, reasonText: string): Promise<ActionPlanEntity> {
    const withdrawnReason = parseReason(reasonText);
    const { plan, version, pinned } = await this.take(ctx, id, 'withdraw', withdrawnReason);
    await this.db.repo(ctx, ActionPlanEntity).update({ id }, { state: plan.state, withdrawnReason });
    for (const { commitment } of pinned)
      await this.db
        .repo(ctx, CommitmentEntity)
        .update({ id: commitment.id }, { state: commitmentMachine.step('withdraw', commitment.state, commitment, withdrawnReason), stateReason: withdrawnReason });
    await this.movements.unlink(ctx, pageOf({ plan }));
    await this.timeline.record(ctx, { kind: 'plan_withdrawn', page: '', planId: id, reason: withdrawnReason, details: { title: version.title } });
    await this.outbox.publish(ctx, planWithdrawn, { tenantId: plan.tenantId, planId: id, versionId: version.id });
    await this.audit.record(ctx, { action: 'plan.withdraw', subjectType: 'ActionPlan', subjectId: id, reason: withdrawnReason, changes: { commitments: pinned.length } });
    return plan;
  }

  /** Opens a new working version of a published plan. What is published stays until the amendment is. */
  async startAmendment(ctx: RequestContext, id: string, reasonText: string): Promise<ActionPlanEntity> {
    const reason = parseReason(reasonText);
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, 'amend', 'ActionPlan', plan);
    if (!RUNNING.includes(plan.state)) throw new Refused(PlanRefused.of(plan.publishedAt ? 'frozen' : 'not_published'));
    if (plan.workingVersionId) throw new Refused(PlanRefused.of('amendment_open'));
    const current = await this.store.version(ctx, plan.currentVersionId!);
    const versions = this.db.repo(ctx, ActionPlanVersionEntity);
    const working = await versions.save(
      versions.create({
        ...current,
        ...ownedBy(ctx),
        number: current.number + 1,
        reason,
        lock: 1,
        fieldVersions: {},
        endorsement: null,
        documentId: null,
        createdAt: ctx.now,
        createdByOffice: ctx.actor.office,
        publishedAt: null,
        publishedByOffice: null,
      }),
    );
    const pins = this.db.repo(ctx, PlanPinEntity);
    const held = await pins.findBy({ planVersionId: current.id });
    await pins.insert(held.map((pin) => ({ ...pin, ...ownedBy(ctx), planVersionId: working.id, publishedAt: null })));
    plan.workingVersionId = working.id;
    await this.db.repo(ctx, ActionPlanEntity).update({ id }, { workingVersionId: working.id });
    await this.audit.record(ctx, { action: 'plan.start_amendment', subjectType: 'ActionPlan', subjectId: id, reason, changes: { version: working.number } });
    return plan;
  }

  /** Publishes the working version. Moved dates and changed units enter the ledger with the amendment's reason. */
  async publishAmendment(ctx: RequestContext, id: string, endorsementGiven?: unknown): Promise<ActionPlanEntity> {
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, 'amend', 'ActionPlan', plan);
    if (!plan.publishedAt) throw new Refused(PlanRefused.of('not_published'));
    const version = await this.store.working(ctx, plan);
    if (endorsementGiven) version.endorsement = parseInput(endorsementInput, endorsementGiven);
    const pinned = await this.store.pinned(ctx, version.id);
    const missing = amendmentMissing(await this.store.facts(ctx, plan, version, pinned));
    if (missing.length) refuseStep(plan.state, missing);
    version.documentId = await this.documents.issue(ctx, version, pinned);
    await this.documents.replace(ctx, await this.store.version(ctx, plan.currentVersionId!), version);
    await this.pin(ctx, plan, version, pinned, version.reason);
    await this.timeline.record(ctx, { kind: 'plan_amended', page: pageOf({ plan }), planId: id, reason: version.reason, details: { version: version.number, title: version.title } });
    await this.progress.touch(ctx);
    await this.dueDates.keepPlan(ctx, id);
    await this.outbox.publish(ctx, planAmended, { tenantId: plan.tenantId, planId: id, versionId: version.id });
    await this.audit.record(ctx, { action: 'plan.amend', subjectType: 'ActionPlan', subjectId: id, reason: version.reason, changes: { version: version.number } });
    return plan;
  }

  /** Throws the working version of an amendment away; what is published was never touched. */
  async discardAmendment(ctx: RequestContext, id: string): Promise<ActionPlanEntity> {
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, 'amend', 'ActionPlan', plan);
    if (!plan.publishedAt || !plan.workingVersionId) throw new Refused(PlanRefused.of('no_amendment'));
    const workingVersionId = plan.workingVersionId;
    const pinned = await this.store.pinned(ctx, workingVersionId);
    plan.workingVersionId = null;
    await this.db.repo(ctx, ActionPlanEntity).update({ id }, { workingVersionId: null });
    await this.db.repo(ctx, PlanPinEntity).delete({ planVersionId: workingVersionId });
    for (const { commitment } of pinned) {
      if (!commitment.publishedAt) await this.db.repo(ctx, CommitmentEntity).delete({ id: commitment.id });
      else if (commitment.workingVersionId) {
        await this.db.repo(ctx, CommitmentEntity).update({ id: commitment.id }, { workingVersionId: null });
        await this.db.repo(ctx, CommitmentVersionEntity).delete({ id: commitment.workingVersionId });
        const drafted = await this.db.repo(ctx, MilestoneEntity).findBy({ commitmentId: commitment.id });
        const ids = drafted.filter((milestone) => !milestone.publishedAt).map((milestone) => milestone.id);
        if (ids.length) await this.db.repo(ctx, MilestoneEntity).delete({ id: In(ids) });
      }
    }
    await this.db.repo(ctx, ActionPlanVersionEntity).delete({ id: workingVersionId });
    await this.audit.record(ctx, { action: 'plan.discard_amendment', subjectType: 'ActionPlan', subjectId: id });
    return plan;
  }

  /** The plan, held, after a step that its life cycle allows; what it says, of which the step asked. */
  private async take(ctx: RequestContext, id: string, step: 'publish' | 'capture' | 'withdraw', reason?: string) {
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, planMachine.transitions[step].action, 'ActionPlan', plan);
    const version = await this.store.version(ctx, plan.workingVersionId ?? plan.currentVersionId!);
    const pinned = await this.store.pinned(ctx, version.id);
    const from = plan.state;
    plan.state = planMachine.step(step, from, await this.store.facts(ctx, plan, version, pinned), reason);
    return { plan, from, version, pinned };
  }

  /** From here on the version never changes, and its commitments take over what it says. */
  private async pin(
    ctx: RequestContext,
    plan: ActionPlanEntity,
    version: ActionPlanVersionEntity,
    pinned: readonly PinnedCommitment[],
    amendmentReason: string | null,
  ): Promise<void> {
    for (const one of pinned) if (one.commitment.workingVersionId) await this.takeOver(ctx, plan, one, version, amendmentReason);
    await this.db.repo(ctx, PlanPinEntity).update({ planVersionId: version.id }, { publishedAt: ctx.now });
    version.publishedAt = ctx.now;
    version.publishedByOffice = ctx.actor.office;
    await this.db.repo(ctx, ActionPlanVersionEntity).save(version);
    plan.currentVersionId = version.id;
    plan.workingVersionId = null;
    plan.publishedAt ??= ctx.now;
    const { currentVersionId, workingVersionId, publishedAt, state, capturedFrom } = plan;
    await this.db.repo(ctx, ActionPlanEntity).update({ id: plan.id }, { currentVersionId, workingVersionId, publishedAt, state, capturedFrom });
    for (const { commitment } of pinned) await this.counters.recount(ctx, commitment, amendmentReason);
  }

  private async takeOver(
    ctx: RequestContext,
    plan: ActionPlanEntity,
    { commitment, version, milestones }: PinnedCommitment,
    planVersion: ActionPlanVersionEntity,
    amendmentReason: string | null,
  ): Promise<void> {
    const step = plan.capturedFrom === null ? 'approve' : 'capture';
    const changedBy = { office: ctx.actor.office, personId: ctx.actor.personId, changedAt: ctx.now, planVersionId: planVersion.id };
    if (commitment.publishedAt && commitment.leadUnit !== version.leadUnit)
      await this.db.repo(ctx, LeadChangeEntity).insert({
        ...ownedBy(ctx),
        commitmentId: commitment.id,
        fromUnit: commitment.leadUnit,
        toUnit: version.leadUnit!,
        reason: amendmentReason!,
        ...changedBy,
      });
    for (const { milestone, version: part } of milestones) {
      if (milestone.publishedAt && (milestone.dueOn !== part.dueOn || milestone.startsOn !== part.startsOn))
        await this.db.repo(ctx, DateChangeEntity).insert({
          ...ownedBy(ctx),
          commitmentId: commitment.id,
          milestoneId: milestone.id,
          fromStartsOn: milestone.startsOn,
          fromDueOn: milestone.dueOn!,
          toStartsOn: part.startsOn,
          toDueOn: part.dueOn!,
          reason: amendmentReason!,
          ...changedBy,
        });
      await this.db.repo(ctx, MilestoneEntity).update(
        { id: milestone.id },
        {
          startsOn: part.startsOn,
          dueOn: part.dueOn,
          ...(milestone.publishedAt ? {} : { publishedAt: ctx.now, baselineStartsOn: part.startsOn, baselineDueOn: part.dueOn }),
          ...(step === 'capture' ? { state: milestoneMachine.step(step, milestone.state, { percent: null, evidence: 0 }) } : {}),
        },
      );
    }
    await this.db.repo(ctx, MilestoneVersionEntity).update({ commitmentVersionId: version.id }, { publishedAt: ctx.now });
    await this.db.repo(ctx, CommitmentVersionEntity).update({ id: version.id }, { publishedAt: ctx.now });
    commitment.currentVersionId = version.id;
    commitment.workingVersionId = null;
    commitment.leadUnit = version.leadUnit;
    commitment.publishedAt ??= ctx.now;
    if (commitmentMachine.transitions[step].from.includes(commitment.state)) commitment.state = commitmentMachine.step(step, commitment.state, commitment);
    const { currentVersionId, workingVersionId, leadUnit, publishedAt, state } = commitment;
    await this.db.repo(ctx, CommitmentEntity).update({ id: commitment.id }, { currentVersionId, workingVersionId, leadUnit, publishedAt, state });
  }
}
