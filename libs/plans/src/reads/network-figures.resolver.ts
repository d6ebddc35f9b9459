import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Network, todayIn } from '@tequio/network';
import { Ctx, Database, pageSize, RequestContext, statement } from '@tequio/platform';
import { Commitment } from '../commitments/commitment.types.js';
import { sdgGoal } from '../sdg/index.js';
import { planLoaders } from './plan-loaders.js';
import { PlanReads } from './plan-reads.js';

@ObjectType({ description: 'How many commitments a network and its municipalities have published.' })
export class CommitmentCounts {
  @Field(() => Int, { description: 'All that were published.' })
  published!: number;
  @Field(() => Int, { description: 'Those on which the voices contradict each other by the network’s threshold or more.' })
  disputed!: number;
  @Field(() => Int, { description: 'Completed ones: all their milestones are verified.' })
  completed!: number;
}

@ObjectType({ description: 'An open milestone that falls due.' })
export class ComingMilestone {
  @Field(() => ID, { description: 'The milestone.' })
  id!: string;
  @Field({ description: 'Day on which it falls due.' })
  dueOn!: string;
  @Field({ description: 'Its title.' })
  title!: string;
}

@ObjectType({ description: 'A goal of the 2030 Agenda.' })
export class SustainableGoal {
  @Field({ description: '`1` to `17`.' })
  key!: string;
  @Field({ description: 'Its name, in the language of the request.' })
  name!: string;
}

const COUNTS = statement<CommitmentCounts>(
  'plans.network-counts',
  `select count(*)::int as published, (count(*) filter (where c.voices_gap >= $2))::int as disputed,
     (count(*) filter (where c.state = 'completed'))::int as completed
   from commitments c where c.network_id = $1 and c.published_at is not null and c.state <> 'withdrawn'`,
);
interface Coming extends ComingMilestone {
  commitmentId: string;
}

const COMING = statement<Coming>(
  'plans.network-coming',
  `select m.id, m.due_on as "dueOn", v.title, m.commitment_id as "commitmentId"
   from milestones m join commitments c on c.id = m.commitment_id
     join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
   where m.network_id = $1 and m.published_at is not null and m.due_on >= $2::date and m.state not in ('verified', 'cancelled')
     and c.state in ('approved', 'in_progress')
   order by m.due_on, m.id limit $3`,
);

@Resolver(() => Network)
export class NetworkFiguresResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
  ) {}

  @ResolveField(() => CommitmentCounts, { description: 'How many commitments it and its municipalities have published.' })
  async commitmentCounts(@Ctx() ctx: RequestContext, @Parent() { id }: Network): Promise<CommitmentCounts> {
    const [counts] = await this.db.sql(ctx, COUNTS, [id, await this.reads.threshold(ctx, id)]);
    return counts!;
  }

  @ResolveField(() => [ComingMilestone], { description: 'Open milestones of its municipalities and its own that fall due next, from today on.' })
  comingMilestones(
    @Ctx() ctx: RequestContext,
    @Parent() { id, timeZone }: Network,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many, from 1 to 200.' }) first: number,
  ) {
    return this.db.sql(ctx, COMING, [id, todayIn(timeZone, ctx.now), pageSize(first)]);
  }
}

@Resolver(() => ComingMilestone)
export class ComingMilestonesResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Commitment, { nullable: true, description: 'The commitment that it is of.' })
  commitment(@Ctx() ctx: RequestContext, @Parent() { commitmentId }: Coming) {
    return planLoaders(ctx, this.db).published.load(commitmentId);
  }
}

@Resolver(() => Commitment)
export class CommitmentGoalsResolver {
  @ResolveField(() => [SustainableGoal], { description: 'Goals of the 2030 Agenda that it serves, with their names.' })
  goals(@Ctx() ctx: RequestContext, @Parent() { sdgGoals }: Commitment): SustainableGoal[] {
    return sdgGoals.flatMap((key) => {
      const goal = sdgGoal(key);
      return goal ? [{ key, name: goal.name[ctx.locale] }] : [];
    });
  }
}
