import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Database, RequestContext } from '@tequio/platform';
import { ActionPlanVersion } from '../action-plans/action-plan.types.js';
import { planLoaders, type VersionRow } from '../reads/plan-loaders.js';
import { changeOf } from './plan-changes.js';
import { PlanChange } from './plan-changes.types.js';

@Resolver(() => ActionPlanVersion)
export class PlanChangesResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [PlanChange], {
    description: 'What it changed against the version before, field by field: the plan’s own text first, then each commitment with its milestones. Empty for the first and for one that is being written.',
  })
  async changes(@Ctx() ctx: RequestContext, @Parent() { id }: VersionRow): Promise<PlanChange[]> {
    const rows = await planLoaders(ctx, this.db).changes.load(id);
    return rows.flatMap((row) => changeOf(row) ?? []);
  }
}
