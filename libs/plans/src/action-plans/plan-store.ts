import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { todayIn } from '@tequio/network';
import { Audit, Database, notFound, ownedBy, Refused, statement, type RequestContext } from '@tequio/platform';
import type { CommitmentContent, MilestoneContent } from '../commitments/commitment.content.js';
import { CommitmentEntity, CommitmentVersionEntity, MilestoneEntity, MilestoneVersionEntity } from '../commitments/commitment.entities.js';
import { PlanRefused } from '../plans.errors.js';
import { SecretariatSeats } from '../report-rights/secretariat-seats.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { ActionPlanEntity, ActionPlanVersionEntity, PlanPinEntity } from './action-plan.entities.js';
import { EDITABLE, planMachine, RUNNING, type PlanFacts, type PlanState } from './action-plan.state.js';
import { PlanOwners } from '../owners/plan-owners.js';

/** One commitment as a plan version holds it. */
export interface PinnedCommitment {
  pin: PlanPinEntity;
  commitment: CommitmentEntity;
  version: CommitmentVersionEntity;
  milestones: { milestone: MilestoneEntity; version: MilestoneVersionEntity }[];
}

const SETTLED = new Set(['completed', 'not_completed', 'modified', 'cancelled']);

// Who adds a commitment and who holds all of them wait for each other here: none is added while they are being held.
const GATE = statement<object>('plans.lock-set', `select pg_advisory_xact_lock(hashtextextended('plan' || $1::text, 0))`);

/**
 * Rows of plans for those who change them, locked in one order: commitments by their ids, then their plan. A report holds
 * its commitment and then touches the plan; whoever held the plan first would wait for it in a circle.
 */
@Injectable()
export class PlanStore {
  constructor(
    private readonly db: Database,
    private readonly owners: PlanOwners,
    private readonly rules: PlanRulesReader,
    private readonly audit: Audit,
    private readonly seats: SecretariatSeats,
  ) {}

  /** The plan, held until the transaction ends. */
  async lockPlan(ctx: RequestContext, id: string): Promise<ActionPlanEntity> {
    const plan = await this.db.repo(ctx, ActionPlanEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw notFound();
    return plan;
  }

  /** The plan with all its commitments, held until the transaction ends: for what changes more than one of them. */
  async lockWhole(ctx: RequestContext, id: string): Promise<ActionPlanEntity> {
    await this.lockSet(ctx, id);
    await this.db.repo(ctx, CommitmentEntity).find({ where: { planId: id }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    return this.lockPlan(ctx, id);
  }

  /** Before the plan: which commitments it has does not change until the transaction ends. */
  async lockSet(ctx: RequestContext, id: string): Promise<void> {
    await this.db.sql(ctx, GATE, [id]);
  }

  async lockCommitment(ctx: RequestContext, id: string): Promise<CommitmentEntity> {
    const commitment = await this.db.repo(ctx, CommitmentEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!commitment) throw notFound();
    return commitment;
  }

  /** The first report begins the implementation of a published plan; of two at once, one records it. */
  async implement(ctx: RequestContext, planId: string, from: PlanState): Promise<void> {
    if (!planMachine.transitions.implement.from.includes(from)) return;
    const plan = await this.db.repo(ctx, ActionPlanEntity).findOneByOrFail({ id: planId });
    const version = await this.version(ctx, plan.currentVersionId!);
    const to = planMachine.step('implement', from, await this.facts(ctx, plan, version, await this.pinned(ctx, version.id)));
    const { affected } = await this.db.repo(ctx, ActionPlanEntity).update({ id: planId, state: from }, { state: to });
    if (affected) await this.audit.record(ctx, { action: 'plan.implement', subjectType: 'ActionPlan', subjectId: planId, changes: { from, to } });
  }

  /** The text of the plan that takes changes now. Throws `frozen` or `no_amendment` where there is none. */
  async working(ctx: RequestContext, plan: ActionPlanEntity): Promise<ActionPlanVersionEntity> {
    const open = plan.publishedAt ? RUNNING.includes(plan.state) : EDITABLE.includes(plan.state);
    if (!open) throw new Refused(PlanRefused.of('frozen'));
    if (!plan.workingVersionId) throw new Refused(PlanRefused.of('no_amendment'));
    return this.version(ctx, plan.workingVersionId);
  }

  async version(ctx: RequestContext, id: string): Promise<ActionPlanVersionEntity> {
    return this.db.repo(ctx, ActionPlanVersionEntity).findOneByOrFail({ id });
  }

  /**
   * The text of a commitment that takes changes now. In an amendment the published text is copied first, so that what
   * was promised stays readable for ever.
   */
  async editable(
    ctx: RequestContext,
    commitmentId: string,
  ): Promise<{ plan: ActionPlanEntity; working: ActionPlanVersionEntity; commitment: CommitmentEntity; version: CommitmentVersionEntity }> {
    const commitment = await this.lockCommitment(ctx, commitmentId);
    const plan = await this.lockPlan(ctx, commitment.planId);
    const working = await this.working(ctx, plan);
    const versions = this.db.repo(ctx, CommitmentVersionEntity);
    if (commitment.workingVersionId) return { plan, working, commitment, version: await versions.findOneByOrFail({ id: commitment.workingVersionId }) };
    const published = await versions.findOneByOrFail({ id: commitment.currentVersionId! });
    const version = await versions.save(
      versions.create({
        ...published,
        ...ownedBy(ctx),
        number: published.number + 1,
        leadUnit: commitment.leadUnit,
        createdAt: ctx.now,
        createdByOffice: ctx.actor.office,
        publishedAt: null,
      }),
    );
    const parts = this.db.repo(ctx, MilestoneVersionEntity);
    const now = new Map((await this.db.repo(ctx, MilestoneEntity).findBy({ commitmentId })).map((milestone) => [milestone.id, milestone]));
    const copied = await parts.findBy({ commitmentVersionId: published.id });
    await parts.insert(
      copied.map((part) => ({
        ...part,
        ...ownedBy(ctx),
        commitmentVersionId: version.id,
        startsOn: now.get(part.milestoneId)!.startsOn,
        dueOn: now.get(part.milestoneId)!.dueOn,
        publishedAt: null,
      })),
    );
    commitment.workingVersionId = version.id;
    await this.db.repo(ctx, CommitmentEntity).update({ id: commitmentId }, { workingVersionId: version.id });
    await this.db.repo(ctx, PlanPinEntity).update({ planVersionId: working.id, commitmentId }, { commitmentVersionId: version.id });
    return { plan, working, commitment, version };
  }

  /** What a plan version holds, in its order; four statements whatever its size. */
  async pinned(ctx: RequestContext, planVersionId: string): Promise<PinnedCommitment[]> {
    const pins = await this.db.repo(ctx, PlanPinEntity).find({ where: { planVersionId }, order: { position: 'ASC' } });
    if (!pins.length) return [];
    const commitmentIds = pins.map((pin) => pin.commitmentId);
    const versionIds = pins.map((pin) => pin.commitmentVersionId);
    const [commitments, versions, milestones, parts] = [
      await this.db.repo(ctx, CommitmentEntity).findBy({ id: In(commitmentIds) }),
      await this.db.repo(ctx, CommitmentVersionEntity).findBy({ id: In(versionIds) }),
      await this.db.repo(ctx, MilestoneEntity).findBy({ commitmentId: In(commitmentIds) }),
      await this.db.repo(ctx, MilestoneVersionEntity).find({ where: { commitmentVersionId: In(versionIds) }, order: { position: 'ASC' } }),
    ];
    const commitmentOf = new Map(commitments.map((row) => [row.id, row]));
    const versionOf = new Map(versions.map((row) => [row.id, row]));
    const milestoneOf = new Map(milestones.map((row) => [row.id, row]));
    return pins.map((pin) => ({
      pin,
      commitment: commitmentOf.get(pin.commitmentId)!,
      version: versionOf.get(pin.commitmentVersionId)!,
      milestones: parts
        .filter((part) => part.commitmentVersionId === pin.commitmentVersionId)
        .map((version) => ({ milestone: milestoneOf.get(version.milestoneId)!, version })),
    }));
  }

  async today(ctx: RequestContext): Promise<string> {
    return todayIn((await this.owners.here(ctx)).timeZone, ctx.now);
  }

  async facts(ctx: RequestContext, { evaluatedAt }: { evaluatedAt: Date | null }, version: ActionPlanVersionEntity, pinned: readonly PinnedCommitment[]): Promise<PlanFacts> {
    const [{ awaitsSecretariat, timeZone }, rules, votes] = await Promise.all([this.owners.here(ctx), this.rules.of(ctx), this.seats.votes(ctx)]);
    return {
      content: version,
      endorsement: version.endorsement,
      evaluated: evaluatedAt !== null,
      awaitsSecretariat,
      votes,
      rules,
      today: todayIn(timeZone, ctx.now),
      commitments: pinned.map(({ commitment, version: content, milestones }) => ({
        id: commitment.id,
        number: commitment.number,
        settled: SETTLED.has(commitment.state),
        content: content as CommitmentContent,
        milestones: milestones.map((one) => ({ content: one.version as MilestoneContent, cancelled: one.milestone.state === 'cancelled', reported: one.milestone.state === 'reported' })),
      })),
    };
  }
}
