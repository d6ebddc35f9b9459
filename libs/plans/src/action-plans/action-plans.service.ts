import { Injectable } from '@nestjs/common';
import { LetterAcceptances, MunicipalityProgress, Movements } from '@tequio/network';
import { allow, Audit, Database, Edits, Outbox, ownedBy, parseInput, parseReason, Refused, refuseInput, statement, text, type RequestContext } from '@tequio/platform';
import { CommitmentEntity } from '../commitments/commitment.entities.js';
import { commitmentMachine } from '../commitments/commitment.state.js';
import { PlanDueDates } from '../due-dates/plan-due-dates.js';
import { plansDictionary } from '../plans.dictionary.js';
import { PlanRefused } from '../plans.errors.js';
import { planClosed, planResumed } from '../plans.events.js';
import { governmentOf, pageOf, Timeline } from '../timeline/timeline.js';
import { endorsementInput, newPlan, planPatch } from './action-plan.content.js';
import { ActionPlanEntity, ActionPlanVersionEntity, PlanPinEntity } from './action-plan.entities.js';
import { planMachine, type PlanState } from './action-plan.state.js';
import { changeText } from './working-text.js';
import { freeSlug } from './plan-slugs.js';
import { PlanStore, type PinnedCommitment } from './plan-store.js';

const LOCK_SLUGS = statement<object>('plans.lock-slugs', `select pg_advisory_xact_lock(hashtextextended('plans' || $1::text, 0))`);

const OTHER_EVALUATED = statement<{ id: string }>(
  'plans.other-evaluated',
  `select p.id from action_plans p where p.tenant_id = $1 and p.id <> $2 and p.evaluated_at is not null limit 1`,
);

/** Steps that change only the state; endorsing, publishing and amending have methods of their own. */
export type PlainPlanStep = 'open_cocreation' | 'finish_draft' | 'open_comment' | 'reopen' | 'close' | 'resume' | 'evaluate' | 'archive' | 'unarchive';

/** The working text of a plan and its way to the endorsement. */
@Injectable()
export class ActionPlansService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly edits: Edits,
    private readonly outbox: Outbox,
    private readonly store: PlanStore,
    private readonly timeline: Timeline,
    private readonly acceptances: LetterAcceptances,
    private readonly progress: MunicipalityProgress,
    private readonly movements: Movements,
    private readonly dueDates: PlanDueDates,
  ) {}

  /** A plan to be written. Its legal context begins with the text that holds for every municipality. */
  async create(ctx: RequestContext, input: unknown): Promise<ActionPlanEntity> {
    allow(ctx, 'edit', 'ActionPlan', ctx.requireTenant());
    const content = parseInput(newPlan, input);
    await this.acceptances.hold(ctx);
    await this.db.sql(ctx, LOCK_SLUGS, [ctx.tenantId]);
    const plans = this.db.repo(ctx, ActionPlanEntity);
    const taken = new Set((await plans.find({ select: { slug: true } })).map((plan) => plan.slug));
    const versionId = ownedBy(ctx).id;
    const plan = await plans.save(
      plans.create({
        ...ownedBy(ctx),
        slug: freeSlug(content.title, taken, 'plan'),
        state: planMachine.initial,
        currentVersionId: null,
        workingVersionId: versionId,
        createdAt: ctx.now,
        publishedAt: null,
        evaluatedAt: null,
        capturedFrom: null,
        withdrawnReason: null,
      }),
    );
    await this.db.repo(ctx, ActionPlanVersionEntity).insert({
      ...ownedBy(ctx),
      id: versionId,
      planId: plan.id,
      number: 1,
      reason: null,
      ...content,
      introduction: null,
      legalContext: text('es', 'plans.template.legal_context'),
      methodology: null,
      lock: 1,
      fieldVersions: {},
      endorsement: null,
      documentId: null,
      createdAt: ctx.now,
      createdByOffice: ctx.actor.office,
      publishedAt: null,
    });
    await this.audit.record(ctx, { action: 'plan.create', subjectType: 'ActionPlan', subjectId: plan.id, changes: { period: [content.startsOn, content.endsOn] } });
    return plan;
  }

  /** Changes fields of the working text. `lock` is the one that was read; throws `EditConflict`. */
  async update(ctx: RequestContext, id: string, lock: number, input: unknown): Promise<ActionPlanEntity> {
    const patch = parseInput(planPatch, input);
    const plan = await this.store.lockPlan(ctx, id);
    allow(ctx, 'edit', 'ActionPlan', plan);
    const working = await this.store.working(ctx, plan);
    const startsOn = patch.startsOn ?? working.startsOn;
    if ((patch.endsOn ?? working.endsOn) <= startsOn) refuseInput({ path: 'endsOn', code: 'date_order' });
    const changed = await changeText(ctx, this.edits, { type: 'ActionPlan', id }, working, patch, lock);
    await this.db.repo(ctx, ActionPlanVersionEntity).save(working);
    await this.audit.record(ctx, { action: 'plan.update', subjectType: 'ActionPlan', subjectId: id, changes: { fields: changed } });
    return plan;
  }

  /** Throws away a plan that was never published, with all that was drafted in it. */
  async discard(ctx: RequestContext, id: string, reasonText: string): Promise<ActionPlanEntity> {
    const reason = parseReason(reasonText);
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, 'edit', 'ActionPlan', plan);
    if (plan.publishedAt) throw new Refused(PlanRefused.of('published_stays'));
    await this.db.repo(ctx, PlanPinEntity).delete({ planVersionId: plan.workingVersionId! });
    await this.db.repo(ctx, CommitmentEntity).delete({ planId: id });
    await this.db.repo(ctx, ActionPlanEntity).delete({ id });
    await this.audit.record(ctx, { action: 'plan.discard', subjectType: 'ActionPlan', subjectId: id, reason });
    return plan;
  }

  /** Takes one of the plain steps of the life cycle; `reason` where the step asks for one. */
  async take(ctx: RequestContext, id: string, step: PlainPlanStep, reasonText?: string | null): Promise<ActionPlanEntity> {
    const transition = planMachine.transitions[step];
    const opensCocreation = transition.to === 'co_creating';
    if (opensCocreation) await this.acceptances.hold(ctx);
    const plan = await this.store.lockWhole(ctx, id);
    allow(ctx, transition.action, 'ActionPlan', plan);
    const reason = transition.reason === 'required' || reasonText ? parseReason(reasonText) : null;
    const version = await this.store.version(ctx, plan.workingVersionId ?? plan.currentVersionId!);
    const pinned = await this.store.pinned(ctx, version.id);
    const from = plan.state;
    // A finished plan takes no amendment any more: it would never be published.
    if (plan.publishedAt && plan.workingVersionId) throw new Refused(PlanRefused.of('amendment_open'));
    plan.state = planMachine.step(step, from, await this.store.facts(ctx, plan, version, pinned), reason);
    await this.db.repo(ctx, ActionPlanEntity).update({ id }, { state: plan.state });
    if (step === 'reopen' && version.endorsement) await this.db.repo(ctx, ActionPlanVersionEntity).update({ id: version.id }, { endorsement: null });
    if (opensCocreation) {
      await this.progress.record(ctx, 'cocreationOpenedAt');
      // The plan has no page before it is published: the words lead to the municipality's own.
      await this.movements.add(ctx, { kind: plansDictionary.key('movement.cocreation_opened'), voice: governmentOf(ctx) });
    }
    if (step === 'close') {
      for (const { commitment } of pinned)
        if (commitmentMachine.transitions.not_complete.from.includes(commitment.state))
          await this.db.repo(ctx, CommitmentEntity).update({ id: commitment.id }, { state: commitmentMachine.step('not_complete', commitment.state, commitment, reason), stateReason: reason, closedWithPlan: true });
      await this.timeline.record(ctx, { kind: 'plan_closed', page: pageOf({ plan }), planId: id, reason });
      await this.dueDates.keepPlan(ctx, id);
      await this.outbox.publish(ctx, planClosed, { tenantId: plan.tenantId, planId: id });
    }
    if (step === 'resume') await this.resume(ctx, plan, from, pinned, reason!);
    if (step === 'evaluate') {
      await this.timeline.record(ctx, { kind: 'plan_evaluated', page: pageOf({ plan }), planId: id, reason });
      await this.progress.record(ctx, 'evaluatedAt');
      await this.db.repo(ctx, ActionPlanEntity).update({ id }, { evaluatedAt: ctx.now });
    }
    if (step === 'archive' || step === 'unarchive') {
      await this.timeline.record(ctx, { kind: `plan_${step}d`, page: pageOf({ plan }), planId: id, reason });
      await this.progress.touch(ctx);
    }
    await this.audit.record(ctx, { action: `plan.${step}`, subjectType: 'ActionPlan', subjectId: id, reason, changes: { from, to: plan.state } });
    return plan;
  }

  /** What was closed with the plan is taken up again with it; what had ended before stays ended. */
  private async resume(ctx: RequestContext, plan: ActionPlanEntity, from: PlanState, pinned: readonly PinnedCommitment[], reason: string): Promise<void> {
    for (const { commitment } of pinned)
      if (commitment.closedWithPlan)
        await this.db
          .repo(ctx, CommitmentEntity)
          .update({ id: commitment.id }, { state: commitmentMachine.step('resume', commitment.state, commitment, reason), stateReason: reason, closedWithPlan: false });
    await this.db.repo(ctx, ActionPlanEntity).update({ id: plan.id }, { evaluatedAt: null });
    if (from === 'evaluated' && !(await this.db.sql(ctx, OTHER_EVALUATED, [plan.tenantId, plan.id])).length) await this.progress.withdraw(ctx, 'evaluatedAt');
    await this.timeline.record(ctx, { kind: 'plan_resumed', page: pageOf({ plan }), planId: plan.id, reason });
    await this.progress.touch(ctx);
    await this.dueDates.keepPlan(ctx, plan.id);
    await this.outbox.publish(ctx, planResumed, { tenantId: plan.tenantId, planId: plan.id });
  }

  /** Records who endorsed the plan; from here on its text stands still until it is published or reopened. */
  async endorse(ctx: RequestContext, id: string, input: unknown): Promise<ActionPlanEntity> {
    const endorsement = parseInput(endorsementInput, input);
    const plan = await this.store.lockPlan(ctx, id);
    allow(ctx, 'endorse', 'ActionPlan', plan);
    if (plan.publishedAt) throw new Refused(PlanRefused.of('frozen'));
    const working = await this.store.version(ctx, plan.workingVersionId!);
    working.endorsement = endorsement;
    const facts = await this.store.facts(ctx, plan, working, await this.store.pinned(ctx, working.id));
    plan.state = planMachine.step('endorse', plan.state, facts);
    await this.db.repo(ctx, ActionPlanVersionEntity).save(working);
    await this.db.repo(ctx, ActionPlanEntity).update({ id }, { state: plan.state });
    const { how, on, governmentMembers, otherMembers } = endorsement;
    await this.audit.record(ctx, { action: 'plan.endorse', subjectType: 'ActionPlan', subjectId: id, changes: { how, on, governmentMembers, otherMembers } });
    return plan;
  }
}
