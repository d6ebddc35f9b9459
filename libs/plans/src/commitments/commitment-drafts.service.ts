import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, Edits, notFound, ownedBy, parseInput, Refused, refuseInput, statement, type RequestContext } from '@tequio/platform';
import type { ActionPlanEntity } from '../action-plans/action-plan.entities.js';
import { PlanPinEntity } from '../action-plans/action-plan.entities.js';
import { changeText } from '../action-plans/working-text.js';
import { freeSlug } from '../action-plans/plan-slugs.js';
import { PlanStore } from '../action-plans/plan-store.js';
import { plansDictionary } from '../plans.dictionary.js';
import { PlanRefused } from '../plans.errors.js';
import {
  commitmentPatch,
  emptyCommitment,
  emptyMilestone,
  MAX_COMMITMENTS,
  MAX_MILESTONES,
  milestonePatch,
  newCommitment,
  newMilestone,
} from './commitment.content.js';
import { CommitmentEntity, CommitmentVersionEntity, MilestoneEntity, MilestoneVersionEntity } from './commitment.entities.js';
import { commitmentMachine, milestoneMachine } from './commitment.state.js';

const k = plansDictionary.key;

// Two who name a commitment alike at the same moment wait for each other here.
const LOCK_SLUGS = statement<object>('plans.lock-commitment-slugs', `select pg_advisory_xact_lock(hashtextextended('commitments' || $1::text, 0))`);
const SLUGS = statement<{ slug: string }>('plans.commitment-slugs', 'select slug from commitments where tenant_id = $1 and id is distinct from $2::uuid');

/** What is promised, while it is written: of a new plan, or of an amendment. */
@Injectable()
export class CommitmentDrafts {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly edits: Edits,
    private readonly store: PlanStore,
  ) {}

  /** Adds a commitment. A sheet may name the number, which has to be free, and its own identifier. */
  async add(ctx: RequestContext, planId: string, input: unknown, named: { number?: number | null; externalId?: string | null } = {}): Promise<CommitmentEntity> {
    const content = { ...emptyCommitment, ...parseInput(newCommitment, input) };
    await this.store.lockSet(ctx, planId);
    const plan = await this.store.lockPlan(ctx, planId);
    allow(ctx, 'edit', 'Commitment', plan);
    const working = await this.store.working(ctx, plan);
    const commitments = this.db.repo(ctx, CommitmentEntity);
    const pins = await this.db.repo(ctx, PlanPinEntity).findBy({ planVersionId: working.id });
    if (pins.length >= MAX_COMMITMENTS) refuseInput({ path: '', code: k('commitments.too_many'), params: { most: MAX_COMMITMENTS } });
    const versionId = ownedBy(ctx).id;
    const commitment = await commitments.save(
      commitments.create({
        ...ownedBy(ctx),
        planId,
        number: named.number ?? ((await commitments.maximum('number', { planId })) ?? 0) + 1,
        slug: await this.slugFor(ctx, content.title),
        externalId: named.externalId ?? null,
        state: commitmentMachine.initial,
        stateReason: null,
        currentVersionId: null,
        workingVersionId: versionId,
        leadUnit: null,
        governmentProgress: null,
        societyProgress: null,
        governmentMilestones: 0,
        societyMilestones: 0,
        voicesGap: null,
        milestonesTotal: 0,
        milestonesVerified: 0,
        nextDueOn: null,
        lastReportAt: null,
        createdAt: ctx.now,
        publishedAt: null,
        completedAt: null,
        closedWithPlan: false,
      }),
    );
    await this.db.repo(ctx, CommitmentVersionEntity).insert({
      ...content,
      ...ownedBy(ctx),
      id: versionId,
      commitmentId: commitment.id,
      number: 1,
      lock: 1,
      fieldVersions: {},
      createdAt: ctx.now,
      createdByOffice: ctx.actor.office,
      publishedAt: null,
    });
    await this.db.repo(ctx, PlanPinEntity).insert({
      ...ownedBy(ctx),
      planVersionId: working.id,
      commitmentId: commitment.id,
      commitmentVersionId: versionId,
      position: Math.max(0, ...pins.map((pin) => pin.position)) + 1,
    });
    await this.audit.record(ctx, { action: 'commitment.add', subjectType: 'Commitment', subjectId: commitment.id, changes: { number: commitment.number } });
    return commitment;
  }

  /** Changes fields of the working text. `lock` is the one that was read; throws `EditConflict` with both values. */
  async update(ctx: RequestContext, id: string, lock: number, input: unknown): Promise<CommitmentEntity> {
    const patch = parseInput(commitmentPatch, input);
    const { commitment, version } = await this.store.editable(ctx, id);
    allow(ctx, 'edit', 'Commitment', commitment);
    const dates = { ...version, ...patch };
    if (dates.startsOn && dates.endsOn && dates.endsOn <= dates.startsOn) refuseInput({ path: 'endsOn', code: 'date_order' });
    const changed = await changeText(ctx, this.edits, { type: 'Commitment', id }, version, patch, lock);
    await this.db.repo(ctx, CommitmentVersionEntity).save(version);
    if (changed.includes('title') && !commitment.publishedAt) {
      commitment.slug = await this.slugFor(ctx, version.title, id);
      await this.db.repo(ctx, CommitmentEntity).update({ id }, { slug: commitment.slug });
    }
    await this.audit.record(ctx, { action: 'commitment.update', subjectType: 'Commitment', subjectId: id, changes: { fields: changed } });
    return commitment;
  }

  /**
   * Puts the commitments of the working text into this order. Before the first publication their numbers follow it;
   * afterwards a number is an address and stays.
   */
  async reorder(ctx: RequestContext, planId: string, commitmentIds: readonly string[]): Promise<ActionPlanEntity> {
    const plan = await this.store.lockWhole(ctx, planId);
    allow(ctx, 'edit', 'Commitment', plan);
    const working = await this.store.working(ctx, plan);
    const pins = await this.db.repo(ctx, PlanPinEntity).findBy({ planVersionId: working.id });
    const held = new Set(pins.map((pin) => pin.commitmentId));
    if (new Set(commitmentIds).size !== held.size || commitmentIds.length !== held.size || commitmentIds.some((id) => !held.has(id)))
      refuseInput({ path: 'commitmentIds', code: k('commitments.order') });
    for (const [index, commitmentId] of commitmentIds.entries()) {
      await this.db.repo(ctx, PlanPinEntity).update({ planVersionId: working.id, commitmentId }, { position: index + 1 });
      if (!plan.publishedAt) await this.db.repo(ctx, CommitmentEntity).update({ id: commitmentId }, { number: index + 1 });
    }
    await this.audit.record(ctx, { action: 'plan.reorder', subjectType: 'ActionPlan', subjectId: planId, changes: { commitments: commitmentIds.length } });
    return plan;
  }

  /** Takes a commitment out that was never published; what was published can only be cancelled, with a reason. */
  async remove(ctx: RequestContext, id: string): Promise<ActionPlanEntity> {
    const seen = await this.db.repo(ctx, CommitmentEntity).findOneBy({ id });
    if (!seen) throw notFound();
    // The numbers of the others follow.
    await this.store.lockWhole(ctx, seen.planId);
    const { plan, working, commitment } = await this.store.editable(ctx, id);
    allow(ctx, 'edit', 'Commitment', commitment);
    if (commitment.publishedAt) throw new Refused(PlanRefused.of('published_stays'));
    await this.db.repo(ctx, PlanPinEntity).delete({ commitmentId: id });
    await this.db.repo(ctx, CommitmentEntity).delete({ id });
    const left = await this.db.repo(ctx, PlanPinEntity).find({ where: { planVersionId: working.id }, order: { position: 'ASC' } });
    if (!plan.publishedAt)
      for (const [index, pin] of left.entries()) await this.db.repo(ctx, CommitmentEntity).update({ id: pin.commitmentId }, { number: index + 1 });
    await this.audit.record(ctx, { action: 'commitment.remove', subjectType: 'Commitment', subjectId: id, changes: { number: commitment.number } });
    return plan;
  }

  /** Adds a milestone, or changes one of the working text where `id` is given; then `lock` is the milestone's that was read. */
  async saveMilestone(
    ctx: RequestContext,
    commitmentId: string,
    input: unknown,
    existing?: { id: string; lock: number } | null,
  ): Promise<{ commitment: CommitmentEntity; milestoneId: string }> {
    const { commitment, version } = await this.store.editable(ctx, commitmentId);
    allow(ctx, 'edit', 'Milestone', commitment);
    const parts = this.db.repo(ctx, MilestoneVersionEntity);
    if (existing) {
      const patch = parseInput(milestonePatch, input);
      const part = await parts.findOneBy({ commitmentVersionId: version.id, milestoneId: existing.id });
      if (!part) throw notFound();
      const dates = { ...part, ...patch };
      if (dates.startsOn && dates.dueOn && dates.dueOn < dates.startsOn) refuseInput({ path: 'dueOn', code: 'date_order' });
      const changed = await changeText(ctx, this.edits, { type: 'Milestone', id: existing.id }, part, patch, existing.lock);
      await parts.save(part);
      await this.audit.record(ctx, { action: 'milestone.update', subjectType: 'Milestone', subjectId: existing.id, changes: { fields: changed } });
      return { commitment, milestoneId: existing.id };
    }
    const content = { ...emptyMilestone, ...parseInput(newMilestone, input) };
    if (content.startsOn && content.dueOn && content.dueOn < content.startsOn) refuseInput({ path: 'dueOn', code: 'date_order' });
    const milestones = this.db.repo(ctx, MilestoneEntity);
    const count = await parts.countBy({ commitmentVersionId: version.id });
    if (count >= MAX_MILESTONES) refuseInput({ path: '', code: k('milestones.too_many'), params: { most: MAX_MILESTONES } });
    const milestone = await milestones.save(
      milestones.create({
        ...ownedBy(ctx),
        commitmentId,
        number: ((await milestones.maximum('number', { commitmentId })) ?? 0) + 1,
        state: milestoneMachine.initial,
        stateReason: null,
        baselineStartsOn: null,
        baselineDueOn: null,
        startsOn: null,
        dueOn: null,
        governmentPercent: null,
        societyPercent: null,
        governmentReportedAt: null,
        societyReportedAt: null,
        createdAt: ctx.now,
        publishedAt: null,
        verifiedAt: null,
      }),
    );
    const position = ((await parts.maximum('position', { commitmentVersionId: version.id })) ?? 0) + 1;
    await parts.insert({ ...content, ...ownedBy(ctx), commitmentVersionId: version.id, milestoneId: milestone.id, position, lock: 1, fieldVersions: {} });
    await this.audit.record(ctx, { action: 'milestone.add', subjectType: 'Milestone', subjectId: milestone.id, changes: { number: milestone.number } });
    return { commitment, milestoneId: milestone.id };
  }

  /** Takes a milestone out that was never published. */
  async removeMilestone(ctx: RequestContext, id: string): Promise<CommitmentEntity> {
    const seen = await this.db.repo(ctx, MilestoneEntity).findOneBy({ id });
    if (!seen) throw notFound();
    const { commitment } = await this.store.editable(ctx, seen.commitmentId);
    allow(ctx, 'edit', 'Milestone', commitment);
    if (seen.publishedAt) throw new Refused(PlanRefused.of('published_stays'));
    await this.db.repo(ctx, MilestoneEntity).delete({ id });
    await this.audit.record(ctx, { action: 'milestone.remove', subjectType: 'Milestone', subjectId: id, changes: { number: seen.number } });
    return commitment;
  }

  /** Address below the municipality's; fixed from the publication on. */
  private async slugFor(ctx: RequestContext, title: string, ownId?: string): Promise<string> {
    const { tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, LOCK_SLUGS, [tenantId]);
    const rows = await this.db.sql(ctx, SLUGS, [tenantId, ownId ?? null]);
    return freeSlug(title, new Set(rows.map((row) => row.slug)), 'compromiso');
  }
}
