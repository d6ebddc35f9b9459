import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Municipality, Network } from '@tequio/network';
import { Can, CanInOwn, Ctx, Database, notFound, OpenStep, Public, RequestContext, selectedFields } from '@tequio/platform';
import { Commitment } from '../commitments/commitment.types.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads, type PlanDepth } from '../reads/plan-reads.js';
import type { PlanRow } from '../reads/plan-rows.js';
import {
  ActionPlan,
  ActionPlanChangesInput,
  ActionPlanResult,
  ActionPlanStep,
  ActionPlanSummary,
  ActionPlanVersion,
  DiscardedPlan,
  DiscardPlanResult,
  NewActionPlanInput,
  PlanEndorsementInput,
  toActionPlan,
} from './action-plan.types.js';
import { ActionPlansService } from './action-plans.service.js';
import { ownerOf, PlanOwner } from '../owners/plan-owner.types.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { PlanPublication } from '../publication/plan-publication.service.js';
import { PlanSteps } from './plan-steps.js';

const planId = { type: () => ID, description: 'The plan.' };
const why = { description: 'Why; it is kept and shown.' };

@Resolver(() => ActionPlan)
export class ActionPlansResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
    private readonly service: ActionPlansService,
    private readonly publication: PlanPublication,
    private readonly steps: PlanSteps,
    private readonly rules: PlanRulesReader,
  ) {}

  @Query(() => ActionPlan, { nullable: true, description: 'A published plan by its address; null where there is none.' })
  @Public()
  plan(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('network', { description: 'The network’s name in addresses.' }) network: string,
    @Args('slug', { description: 'The plan’s name in addresses.' }) slug: string,
    @Args('municipality', { type: () => String, nullable: true, description: 'The municipality’s name in addresses; absent for a plan of the network itself.' }) municipality?: string | null,
  ) {
    return this.reads.planByAddress(ctx, { network, municipality, slug }, depthOf(info));
  }

  @Query(() => [ActionPlan], { description: 'The plans of the municipality or network acted for, newest first, each in the text that is being worked on.' })
  @Can('read', 'ActionPlan')
  workspacePlans(@Ctx() ctx: RequestContext) {
    return this.reads.workspacePlans(ctx, ctx.requireTenant().tenantId);
  }

  @Query(() => ActionPlan, { nullable: true, description: 'One plan of the municipality or network acted for; null where there is none.' })
  @Can('read', 'ActionPlan')
  workspacePlan(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', planId) id: string,
    @Args('published', { defaultValue: false, description: 'Read the published text also where an amendment is being written.' }) published: boolean,
  ) {
    return this.reads.plan(ctx, id, { ...depthOf(info), published });
  }

  @ResolveField(() => PlanOwner, { description: 'Whose plan it is.' })
  owner(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return ownerOf(ctx, this.db, plan);
  }

  @ResolveField(() => [Commitment], { description: 'Its commitments, in their order.' })
  commitments(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return planLoaders(ctx, this.db).commitments.load(plan.versionId);
  }

  @ResolveField(() => [ActionPlanVersion], { description: 'Its versions, oldest first; the first is the baseline.' })
  async versions(
    @Ctx() ctx: RequestContext,
    @Parent() plan: PlanRow,
    @Args('number', { type: () => Int, nullable: true, description: 'Only the one of this number.' }) number?: number | null,
  ) {
    const versions = await planLoaders(ctx, this.db).versions.load(plan.id);
    return typeof number === 'number' ? versions.filter((version) => version.number === number) : versions;
  }

  @ResolveField(() => ActionPlanSummary, { description: 'What it counts.' })
  async summary(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow): Promise<ActionPlanSummary> {
    const found = await planLoaders(ctx, this.db).summaries.load(plan.id);
    return found ?? { commitments: 0, completed: 0, withReports: 0, milestones: 0, milestonesVerified: 0, late: 0, nextDueOn: null };
  }

  @ResolveField(() => String, { nullable: true, description: 'Folio of the official document of this version; null while it is a draft.' })
  async folio(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return plan.documentId ? ((await planLoaders(ctx, this.db).folios.load(plan.documentId))?.folio ?? null) : null;
  }

  @ResolveField(() => [OpenStep], { description: 'Steps that its state allows, each with what is missing; empty for the public.' })
  openSteps(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return this.steps.ofPlan(ctx, plan);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may change the working text now; false for the public.' })
  mayEdit(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return this.steps.mayEdit(ctx, plan);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may open an amendment now or, where one is open, publish it or throw it away; false for the public.' })
  mayAmend(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return this.steps.mayAmend(ctx, plan);
  }

  @ResolveField(() => Boolean, { description: 'Whether the amendment that is being written has to be endorsed before it is published; false where none is.' })
  amendmentNeedsEndorsement(@Ctx() ctx: RequestContext, @Parent() plan: PlanRow) {
    return plan.amendmentOpen && ctx.scope !== 'public' ? this.rules.amendmentsEndorsed(ctx) : false;
  }

  @Mutation(() => ActionPlanResult, { description: 'Begins a plan.' })
  @CanInOwn('edit', 'ActionPlan')
  async createPlan(@Ctx() ctx: RequestContext, @Args('input', { description: 'Its title and period.' }) input: NewActionPlanInput) {
    return this.show(ctx, await this.service.create(ctx, input));
  }

  @Mutation(() => ActionPlanResult, { description: 'Changes fields of a plan’s working text. Two people may change different fields at once.' })
  @CanInOwn('edit', 'ActionPlan')
  async updatePlan(
    @Ctx() ctx: RequestContext,
    @Args('id', planId) id: string,
    @Args('lock', { type: () => Int, description: '`lock` that was read.' }) lock: number,
    @Args('input', { description: 'What changes.' }) input: ActionPlanChangesInput,
  ) {
    return this.show(ctx, await this.service.update(ctx, id, lock, input));
  }

  @Mutation(() => ActionPlanResult, { description: 'Takes a step that changes only the state of the plan.' })
  @CanInOwn('edit', 'ActionPlan')
  async takePlanStep(
    @Ctx() ctx: RequestContext,
    @Args('id', planId) id: string,
    @Args('step', { type: () => ActionPlanStep, description: 'Which.' }) step: ActionPlanStep,
    @Args('reason', { type: () => String, nullable: true, description: 'Why, where the step asks for it.' }) reason?: string | null,
  ) {
    if (step === ActionPlanStep.CAPTURE) return this.show(ctx, await this.publication.capture(ctx, id, reason ?? ''));
    if (step === ActionPlanStep.WITHDRAW) return this.show(ctx, await this.publication.withdraw(ctx, id, reason ?? ''));
    return this.show(ctx, await this.service.take(ctx, id, step, reason));
  }

  @Mutation(() => DiscardPlanResult, { description: 'Throws away a plan that was never published.' })
  @CanInOwn('edit', 'ActionPlan')
  async discardPlan(@Ctx() ctx: RequestContext, @Args('id', planId) id: string, @Args('reason', why) reason: string) {
    await this.service.discard(ctx, id, reason);
    return Object.assign(new DiscardedPlan(), { id });
  }

  @Mutation(() => ActionPlanResult, { description: 'Records who endorsed the plan; its text stands still from then on.' })
  @CanInOwn('endorse', 'ActionPlan')
  async endorsePlan(@Ctx() ctx: RequestContext, @Args('id', planId) id: string, @Args('input', { description: 'Who, how and when.' }) input: PlanEndorsementInput) {
    return this.show(ctx, await this.service.endorse(ctx, id, input));
  }

  @Mutation(() => ActionPlanResult, { description: 'Publishes an endorsed plan as its baseline and issues its official document. It cannot be undone.' })
  @CanInOwn('publish', 'ActionPlan')
  async publishPlan(@Ctx() ctx: RequestContext, @Args('id', planId) id: string) {
    return this.show(ctx, await this.publication.publish(ctx, id));
  }

  @Mutation(() => ActionPlanResult, { description: 'Opens a new version of a published plan, with its reason. What is published stays until the amendment is.' })
  @CanInOwn('amend', 'ActionPlan')
  async startAmendment(@Ctx() ctx: RequestContext, @Args('planId', planId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.publication.startAmendment(ctx, id, reason));
  }

  @Mutation(() => ActionPlanResult, { description: 'Publishes the amendment as a new version and issues its official document. It cannot be undone.' })
  @CanInOwn('amend', 'ActionPlan')
  async publishAmendment(
    @Ctx() ctx: RequestContext,
    @Args('planId', planId) id: string,
    @Args('endorsement', { type: () => PlanEndorsementInput, nullable: true, description: 'Who endorsed it; the network’s rules say whether somebody has to.' }) endorsement?: PlanEndorsementInput | null,
  ) {
    return this.show(ctx, await this.publication.publishAmendment(ctx, id, endorsement));
  }

  @Mutation(() => ActionPlanResult, { description: 'Throws the text of an amendment away; what is published was never touched.' })
  @CanInOwn('amend', 'ActionPlan')
  async discardAmendment(@Ctx() ctx: RequestContext, @Args('planId', planId) id: string) {
    return this.show(ctx, await this.publication.discardAmendment(ctx, id));
  }

  private async show(ctx: RequestContext, { id }: { id: string }): Promise<ActionPlan> {
    const row = await this.reads.plan(ctx, id);
    if (!row) throw notFound();
    return toActionPlan(row);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPlansResolver {
  constructor(
    private readonly reads: PlanReads,
    private readonly db: Database,
  ) {}

  @ResolveField(() => ActionPlan, { nullable: true, description: 'Its published plan in force, else the newest that it published; null where there is none.' })
  currentPlan(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return planLoaders(ctx, this.db).currentPlans.load(municipality.id);
  }

  @ResolveField(() => [ActionPlan], { description: 'Its published plans, newest period first.' })
  plans(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return this.reads.plansOf(ctx, municipality.id);
  }
}

@Resolver(() => Network)
export class NetworkPlansResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => [ActionPlan], { description: 'Published plans of the network itself, newest period first; those of its municipalities are theirs.' })
  plans(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return this.reads.plansOf(ctx, network.id);
  }
}

const depthOf = (info: GraphQLResolveInfo): PlanDepth => ({ commitments: selectedFields(info, 'commitments'), milestones: selectedFields(info, 'commitments', 'milestones') });
