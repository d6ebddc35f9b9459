import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Municipality, Network } from '@tequio/network';
import { Ctx, Database, RequestContext } from '@tequio/platform';
import { ActionPlan } from '../action-plans/action-plan.types.js';
import { Commitment } from '../commitments/commitment.types.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import type { TimelineRow } from '../reads/plan-rows.js';
import { ownerOf, PlanOwner } from '../owners/plan-owner.types.js';
import { sentenceOf } from './timeline-sentence.js';
import { TimelineArgs, TimelineConnection, TimelineEntry } from './timeline.types.js';

const timeline = { description: 'What happened, newest first.' };

@Resolver(() => TimelineEntry)
export class TimelineResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => String, { description: 'What happened, as a sentence in the language of the request.' })
  summary(@Ctx() ctx: RequestContext, @Parent() entry: TimelineRow) {
    return sentenceOf(entry, ctx.locale);
  }

  @ResolveField(() => PlanOwner, { description: 'Whose plan it happened to.' })
  owner(@Ctx() ctx: RequestContext, @Parent() entry: TimelineRow) {
    return ownerOf(ctx, this.db, entry);
  }

  @ResolveField(() => ActionPlan, { nullable: true, description: 'The plan.' })
  plan(@Ctx() ctx: RequestContext, @Parent() entry: TimelineRow) {
    return planLoaders(ctx, this.db).plans.load(entry.planId);
  }

  @ResolveField(() => Commitment, { nullable: true, description: 'The commitment, where it concerns one.' })
  commitment(@Ctx() ctx: RequestContext, @Parent() entry: TimelineRow) {
    return entry.commitmentId ? planLoaders(ctx, this.db).published.load(entry.commitmentId) : null;
  }
}

@Resolver(() => Commitment)
export class CommitmentTimelineResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => TimelineConnection, timeline)
  timeline(@Ctx() ctx: RequestContext, @Parent() { id }: Commitment, @Args() page: TimelineArgs) {
    return this.reads.timelineOf(ctx, 'commitment', id, page);
  }
}

@Resolver(() => ActionPlan)
export class PlanTimelineResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => TimelineConnection, timeline)
  timeline(@Ctx() ctx: RequestContext, @Parent() { id }: ActionPlan, @Args() page: TimelineArgs) {
    return this.reads.timelineOf(ctx, 'plan', id, page);
  }
}

@Resolver(() => Municipality)
export class MunicipalityTimelineResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => TimelineConnection, timeline)
  timeline(@Ctx() ctx: RequestContext, @Parent() { id }: Municipality, @Args() page: TimelineArgs) {
    return this.reads.timelineOf(ctx, 'municipality', id, page);
  }
}

@Resolver(() => Network)
export class NetworkTimelineResolver {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => TimelineConnection, timeline)
  timeline(@Ctx() ctx: RequestContext, @Parent() { id }: Network, @Args() page: TimelineArgs) {
    return this.reads.timelineOf(ctx, 'network', id, page);
  }
}
