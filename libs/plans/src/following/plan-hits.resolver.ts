import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Database, RequestContext } from '@tequio/platform';
import { SearchHit } from '@tequio/search';
import { planLoaders } from '../reads/plan-loaders.js';

@Resolver(() => SearchHit)
export class PlanHitsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => String, { nullable: true, description: 'What a past plan, or the plan of a commitment, was taken from, and by what it is to be known; null for all else.' })
  async capturedFrom(@Ctx() ctx: RequestContext, @Parent() { id, kind }: SearchHit) {
    return kind === 'plan' || kind === 'commitment' ? ((await planLoaders(ctx, this.db).sources.load(id))?.source ?? null) : null;
  }
}
