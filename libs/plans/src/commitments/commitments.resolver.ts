import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Network, todayIn } from '@tequio/network';
import { Can, CanInOwn, Ctx, Database, InvalidInput, notFound, OpenStep, outcome, Public, RequestContext, selectedFields } from '@tequio/platform';
import { ActionPlan, ActionPlanResult, toActionPlan } from '../action-plans/action-plan.types.js';
import { ownerOf, PlanOwner } from '../owners/plan-owner.types.js';
import { PlanSteps } from '../action-plans/plan-steps.js';
import { PlanRefused } from '../plans.errors.js';
import { isDisputed } from '../progress/voice-progress.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads, type CommitmentDepth } from '../reads/plan-reads.js';
import type { CommitmentRow, MilestoneRow } from '../reads/plan-rows.js';
import { disputedThreshold } from '../rules/plan-rules.js';
import { CommitmentStep } from './commitment.enums.js';
import { CommitmentDrafts } from './commitment-drafts.service.js';
import {
  Commitment,
  CommitmentConnection,
  CommitmentInput,
  CommitmentProgress,
  CommitmentResult,
  CommitmentsArgs,
  DateChange,
  LeadChange,
  Milestone,
  MilestoneInput,
  MoveDateInput,
  toCommitment,
} from './commitment.types.js';
import { CommitmentsService } from './commitments.service.js';

const commitmentId = { type: () => ID, description: 'The commitment.' };
const milestoneId = { type: () => ID, description: 'The milestone.' };
const planId = { type: () => ID, description: 'The plan.' };
const ofMunicipality = { type: () => String, nullable: true, description: 'The municipality’s name in addresses; absent for a commitment of the network itself.' };
const why = { description: 'Why, 5 to 2,000 characters; everyone reads it.' };

export const RemoveResult = outcome('RemoveFromPlanResult', 'The plan without it, or why it was not removed.', [ActionPlan, InvalidInput, PlanRefused] as const);

@Resolver(() => Commitment)
export class CommitmentsResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
    private readonly drafts: CommitmentDrafts,
    private readonly service: CommitmentsService,
    private readonly steps: PlanSteps,
  ) {}

  @Query(() => Commitment, { nullable: true, description: 'A published commitment by its address; null where there is none.' })
  @Public()
  commitment(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('network', { description: 'The network’s name in addresses.' }) network: string,
    @Args('plan', { description: 'The plan’s name in addresses.' }) plan: string,
    @Args('number', { type: () => Int, description: 'Its number within the plan.' }) number: number,
    @Args('municipality', ofMunicipality) municipality?: string | null,
  ) {
    return this.reads.commitmentByAddress(ctx, { network, municipality, plan, number }, depthOf(info));
  }

  @Query(() => Commitment, { nullable: true, description: 'A published commitment by its own name in addresses; null where there is none.' })
  @Public()
  commitmentBySlug(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('network', { description: 'The network’s name in addresses.' }) network: string,
    @Args('slug', { description: 'The commitment’s name in addresses.' }) slug: string,
    @Args('municipality', ofMunicipality) municipality?: string | null,
  ) {
    return this.reads.commitmentBySlug(ctx, { network, municipality, slug }, depthOf(info));
  }

  @Query(() => Commitment, { nullable: true, description: 'A published commitment by its identifier; null where there is none.' })
  @Public()
  commitmentById(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args('id', commitmentId) id: string) {
    return this.reads.commitment(ctx, id, { ...depthOf(info), published: true });
  }

  @Query(() => Commitment, { nullable: true, description: 'One commitment of the municipality or network acted for, in the text that is being worked on; null where there is none.' })
  @Can('read', 'Commitment')
  workspaceCommitment(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', commitmentId) id: string,
    @Args('published', { defaultValue: false, description: 'Read the published text also where an amendment is being written.' }) published: boolean,
  ) {
    return this.reads.commitment(ctx, id, { ...depthOf(info), published });
  }

  @Query(() => [String], {
    description: 'Names of the units of the place acted for, to choose from: those that lead a commitment, and those of its implementing units, who report on what carries their name.',
  })
  @Can('read', 'Commitment')
  workspaceUnits(@Ctx() ctx: RequestContext) {
    return this.reads.units(ctx);
  }

  @ResolveField(() => [Milestone], { description: 'Its milestones, in their order.' })
  milestones(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return planLoaders(ctx, this.db).milestones.load(commitment.versionId);
  }

  @ResolveField(() => CommitmentProgress, { description: 'How far it is, as each voice tells it.' })
  async progress(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow): Promise<CommitmentProgress> {
    const { voicesGap: gap } = commitment;
    const threshold = gap === null ? 0 : ((await planLoaders(ctx, this.db).thresholds.load(commitment.networkId))?.threshold ?? disputedThreshold.initial);
    return {
      government: commitment.governmentProgress,
      governmentMilestones: commitment.governmentMilestones,
      society: commitment.societyProgress,
      societyMilestones: commitment.societyMilestones,
      gap,
      disputed: isDisputed(gap, threshold),
      milestones: commitment.milestonesTotal,
      verified: commitment.milestonesVerified,
    };
  }

  @ResolveField(() => ActionPlan, { description: 'The plan that it belongs to.' })
  async plan(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    const plan = await planLoaders(ctx, this.db).plans.load(commitment.planId);
    if (!plan) throw notFound();
    return plan;
  }

  @ResolveField(() => PlanOwner, { description: 'Who promised it.' })
  owner(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return ownerOf(ctx, this.db, commitment);
  }

  @ResolveField(() => [DateChange], { description: 'Dates that were moved after publication, oldest first.' })
  dateChanges(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return planLoaders(ctx, this.db).dateChanges.load(commitment.id);
  }

  @ResolveField(() => [LeadChange], { description: 'Units that it passed to after publication, oldest first.' })
  leadChanges(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return planLoaders(ctx, this.db).leadChanges.load(commitment.id);
  }

  @ResolveField(() => [OpenStep], { description: 'Steps that its state allows; empty for the public.' })
  openSteps(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return this.steps.ofCommitment(ctx, commitment);
  }

  @Mutation(() => CommitmentResult, { description: 'Adds a commitment to the working text of a plan.' })
  @CanInOwn('edit', 'Commitment')
  async addCommitment(@Ctx() ctx: RequestContext, @Args('planId', planId) id: string, @Args('input', { description: 'Its fields; the title at least.' }) input: CommitmentInput) {
    return this.show(ctx, await this.drafts.add(ctx, id, input));
  }

  @Mutation(() => CommitmentResult, { description: 'Changes fields of a commitment’s working text. Two people may change different fields at once.' })
  @CanInOwn('edit', 'Commitment')
  async updateCommitment(
    @Ctx() ctx: RequestContext,
    @Args('id', commitmentId) id: string,
    @Args('lock', { type: () => Int, description: '`lock` that was read.' }) lock: number,
    @Args('input', { description: 'What changes.' }) input: CommitmentInput,
  ) {
    return this.show(ctx, await this.drafts.update(ctx, id, lock, input));
  }

  @Mutation(() => ActionPlanResult, { description: 'Puts the commitments of a plan’s working text in order.' })
  @CanInOwn('edit', 'Commitment')
  async reorderCommitments(
    @Ctx() ctx: RequestContext,
    @Args('planId', planId) id: string,
    @Args('commitmentIds', { type: () => [ID], description: 'All of them, each once.' }) commitmentIds: string[],
  ) {
    return this.showPlan(ctx, (await this.drafts.reorder(ctx, id, commitmentIds)).id);
  }

  @Mutation(() => RemoveResult, { description: 'Takes a commitment out that was never published.' })
  @CanInOwn('edit', 'Commitment')
  async removeDraftCommitment(@Ctx() ctx: RequestContext, @Args('id', commitmentId) id: string) {
    return this.showPlan(ctx, (await this.drafts.remove(ctx, id)).id);
  }

  @Mutation(() => CommitmentResult, { description: 'Adds a milestone to a commitment’s working text, or changes one.' })
  @CanInOwn('edit', 'Milestone')
  async saveMilestone(
    @Ctx() ctx: RequestContext,
    @Args('commitmentId', commitmentId) id: string,
    @Args('input', { description: 'Its fields.' }) input: MilestoneInput,
    @Args('id', { type: () => ID, nullable: true, description: 'Milestone to change; absent: a new one.' }) milestone?: string | null,
    @Args('lock', { type: () => Int, nullable: true, description: '`lock` of the milestone that was read.' }) lock?: number | null,
  ) {
    const { commitment } = await this.drafts.saveMilestone(ctx, id, input, milestone ? { id: milestone, lock: lock ?? 0 } : null);
    return this.show(ctx, commitment);
  }

  @Mutation(() => CommitmentResult, { description: 'Takes a milestone out that was never published.' })
  @CanInOwn('edit', 'Milestone')
  async removeDraftMilestone(@Ctx() ctx: RequestContext, @Args('id', milestoneId) id: string) {
    return this.show(ctx, await this.drafts.removeMilestone(ctx, id));
  }

  @Mutation(() => CommitmentResult, { description: 'Moves a published date, with its reason. The first date stays beside it.' })
  @CanInOwn('move_date', 'Milestone')
  async moveMilestoneDate(@Ctx() ctx: RequestContext, @Args('id', milestoneId) id: string, @Args('input', { description: 'The new date and why.' }) input: MoveDateInput) {
    return this.show(ctx, { id: (await this.service.moveDate(ctx, id, input)).commitmentId });
  }

  @Mutation(() => CommitmentResult, { description: 'Passes a published commitment to another unit, with its reason.' })
  @CanInOwn('reassign', 'Commitment')
  async reassignCommitment(
    @Ctx() ctx: RequestContext,
    @Args('id', commitmentId) id: string,
    @Args('leadUnit', { description: 'The unit in charge from now on.' }) leadUnit: string,
    @Args('reason', why) reason: string,
  ) {
    return this.show(ctx, await this.service.reassign(ctx, id, { leadUnit, reason }));
  }

  @Mutation(() => CommitmentResult, { description: 'Cancels a published commitment, with its reason.' })
  @CanInOwn('settle', 'Commitment')
  async cancelCommitment(@Ctx() ctx: RequestContext, @Args('id', commitmentId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.service.cancel(ctx, id, reason));
  }

  @Mutation(() => CommitmentResult, { description: 'Takes another step that changes only the state of a commitment.' })
  @CanInOwn('check_feasibility', 'Commitment')
  async takeCommitmentStep(
    @Ctx() ctx: RequestContext,
    @Args('id', commitmentId) id: string,
    @Args('step', { type: () => CommitmentStep, description: 'Which.' }) step: CommitmentStep,
    @Args('reason', { type: () => String, nullable: true, description: 'Why, where the step asks for it.' }) reason?: string | null,
  ) {
    const taken = step === CommitmentStep.CHECK_FEASIBILITY ? this.service.checkFeasibility(ctx, id) : this.service.settle(ctx, id, step, reason ?? '');
    return this.show(ctx, await taken);
  }

  @Mutation(() => CommitmentResult, { description: 'Cancels a published milestone, with its reason.' })
  @CanInOwn('settle', 'Milestone')
  async cancelMilestone(@Ctx() ctx: RequestContext, @Args('id', milestoneId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.service.cancelMilestone(ctx, id, reason));
  }

  @Mutation(() => CommitmentResult, { description: 'Restores a milestone that was cancelled by mistake, with the reason; it stands where the last report had left it.' })
  @CanInOwn('settle', 'Milestone')
  async restoreMilestone(@Ctx() ctx: RequestContext, @Args('id', milestoneId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.service.restoreMilestone(ctx, id, reason));
  }

  private async show(ctx: RequestContext, { id }: { id: string }): Promise<Commitment> {
    const row = await this.reads.commitment(ctx, id);
    if (!row) throw notFound();
    return toCommitment(row);
  }

  private async showPlan(ctx: RequestContext, id: string): Promise<ActionPlan> {
    const row = await this.reads.plan(ctx, id);
    if (!row) throw notFound();
    return toActionPlan(row);
  }
}

@Resolver(() => Milestone)
export class MilestonesResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Boolean, { description: 'Whether its date has passed and it is neither verified nor cancelled.' })
  async late(@Ctx() ctx: RequestContext, @Parent() milestone: MilestoneRow) {
    if (!milestone.dueOn || milestone.state === 'verified' || milestone.state === 'cancelled') return false;
    return milestone.dueOn < todayIn((await ownerOf(ctx, this.db, milestone)).timeZone, ctx.now);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Days between the first published date and the present one; negative where it comes earlier.' })
  slippageDays(@Parent() { baselineDueOn, dueOn }: MilestoneRow) {
    return baselineDueOn && dueOn ? (Date.parse(dueOn) - Date.parse(baselineDueOn)) / 86_400_000 : null;
  }
}

@Resolver(() => Network)
export class NetworkCommitmentsResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => CommitmentConnection, { description: 'Published commitments of its municipalities and its own, newest first.' })
  commitments(@Ctx() ctx: RequestContext, @Parent() network: Network, @Args() args: CommitmentsArgs) {
    return this.reads.commitmentsOf(ctx, network.id, args);
  }
}

const depthOf = (info: GraphQLResolveInfo): CommitmentDepth => ({ fields: selectedFields(info) ?? 'all', milestones: selectedFields(info, 'milestones') });
