import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Network } from '@tequio/network';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { SaveSectorInput } from './sector.inputs.js';
import { SaveSectorResult, Sector, toSector } from './sector.types.js';
import { SectorsService } from './sectors.service.js';

@Resolver(() => Network)
export class SectorsResolver {
  constructor(private readonly sectors: SectorsService) {}

  @ResolveField(() => [Sector], { name: 'sectors', description: 'Sectors that sit in its bodies.' })
  async sectorsOf(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return (await this.sectors.of(ctx, network.id)).map((sector) => toSector(sector, ctx.locale));
  }

  @Mutation(() => SaveSectorResult, { description: 'Adds or changes a sector of the network’s bodies.' })
  @Can('save_sector', 'BodyTemplate')
  async saveSector(@Ctx() ctx: RequestContext, @Args('input', { description: 'What changes.' }) values: SaveSectorInput) {
    return toSector(await this.sectors.save(ctx, values), ctx.locale);
  }
}
