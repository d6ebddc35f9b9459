import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Municipality } from '@tequio/network';
import { Ctx, RequestContext } from '@tequio/platform';
import { PublicSecretariat } from './public-secretariat.types.js';
import { PublicSecretariats } from './public-secretariats.js';

@Resolver(() => Municipality)
export class PublicSecretariatsResolver {
  constructor(private readonly secretariats: PublicSecretariats) {}

  @ResolveField(() => PublicSecretariat, { nullable: true, description: 'Its municipal technical secretariat, from the installation on.' })
  secretariat(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return this.secretariats.of(ctx, municipality.id);
  }
}
