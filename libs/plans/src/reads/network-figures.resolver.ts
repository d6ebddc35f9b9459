import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Network, todayIn } from '@tequio/network';
import { Ctx, Database, pageSize, RequestContext, statement } from '@tequio/platform';
import { Commitment } from '../commitments/commitment.types.js';
import { sdgGoal } from '../sdg/index.js';
import { PlanReads } from './plan-reads.js';
import { COMMITMENT_COLUMNS, type CommitmentRow } from './plan-rows.js';

@ObjectType({ description: 'How many commitments a network’s municipalities have published.' })
export class CommitmentCounts {
  @Field(() => Int, { description: 'All that were published.' })
  published!: number;
  @Field(() => Int, { description: 'Those on which the voices contradict each other by the network’s threshold or more.' })
  disputed!: number;
  @Field(() => Int, { description: 'Completed ones: all their milestones are verified.' })
  completed!: number;
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
   from commitments c where c.network_id = $1 and c.published_at is not null`,
);
const NEXT_DUE = statement<CommitmentRow>(
  'plans.network-next-due',
  `select ${COMMITMENT_COLUMNS} from commitments c join commitment_versions v on v.id = c.current_version_id
   where c.network_id = $1 and c.published_at is not null and c.state in ('approved', 'in_progress') and c.next_due_on >= $2::date
   order by c.next_due_on, c.id limit $3`,
);

@Resolver(() => Network)
export class NetworkFiguresResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
  ) {}

  @ResolveField(() => CommitmentCounts, { description: 'How many commitments its municipalities have published.' })
  async commitmentCounts(@Ctx() ctx: RequestContext, @Parent() { id }: Network): Promise<CommitmentCounts> {
    const [counts] = await this.db.sql(ctx, COUNTS, [id, await this.reads.threshold(ctx, id)]);
    return counts!;
  }

  @ResolveField(() => [Commitment], { description: 'Open commitments whose next milestone falls due first, from today on.' })
  nextDue(
    @Ctx() ctx: RequestContext,
    @Parent() { id, timeZone }: Network,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many, from 1 to 100.' }) first: number,
  ) {
    return this.db.sql(ctx, NEXT_DUE, [id, todayIn(timeZone, ctx.now), pageSize(first)]);
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
