import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Directory, Network, toNetwork } from '@tequio/network';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { SaveSectorInput } from './sector.inputs.js';
import { SaveSectorResult, Sector, SectorsResult, toSector } from './sector.types.js';
import { SectorsService } from './sectors.service.js';

const sectorKey = { description: 'Key of the sector.' };
const why = { description: 'Why, 5 to 2,000 characters; it is kept.' };

@Resolver(() => Network)
export class SectorsResolver {
  constructor(
    private readonly sectors: SectorsService,
    private readonly directory: Directory,
  ) {}

  @ResolveField(() => [Sector], { name: 'sectors', description: 'Sectors that sit in its bodies.' })
  async sectorsOf(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return (await this.sectors.of(ctx, network.id)).map((sector) => toSector(sector, ctx.locale));
  }

  @Mutation(() => SaveSectorResult, { description: 'Adds or changes a sector of the network’s bodies.' })
  @Can('save_sector', 'BodyTemplate')
  async saveSector(@Ctx() ctx: RequestContext, @Args('input', { description: 'What changes.' }) values: SaveSectorInput) {
    return toSector(await this.sectors.save(ctx, values), ctx.locale);
  }

  @Mutation(() => SectorsResult, { description: 'Puts the network’s sectors into an order.' })
  @Can('save_sector', 'BodyTemplate')
  async orderSectors(@Ctx() ctx: RequestContext, @Args('keys', { type: () => [String], description: 'Keys of all its sectors, in their new order.' }) keys: string[]) {
    await this.sectors.order(ctx, keys);
    return this.network(ctx);
  }

  @Mutation(() => SectorsResult, { description: 'Removes a sector that neither a seat nor rules have ever named, with the reason.' })
  @Can('save_sector', 'BodyTemplate')
  async removeSector(@Ctx() ctx: RequestContext, @Args('key', sectorKey) key: string, @Args('reason', why) reason: string) {
    await this.sectors.remove(ctx, key, reason);
    return this.network(ctx);
  }

  @Mutation(() => SectorsResult, { description: 'Retires a sector, with the reason: it stays where it is used and is not offered anew.' })
  @Can('save_sector', 'BodyTemplate')
  async retireSector(@Ctx() ctx: RequestContext, @Args('key', sectorKey) key: string, @Args('reason', why) reason: string) {
    await this.sectors.retire(ctx, key, reason);
    return this.network(ctx);
  }

  @Mutation(() => SectorsResult, { description: 'Offers a retired sector again, with the reason.' })
  @Can('save_sector', 'BodyTemplate')
  async restoreSector(@Ctx() ctx: RequestContext, @Args('key', sectorKey) key: string, @Args('reason', why) reason: string) {
    await this.sectors.restore(ctx, key, reason);
    return this.network(ctx);
  }

  private async network(ctx: RequestContext): Promise<Network> {
    return toNetwork(await this.directory.network(ctx, ctx.requireNetwork()));
  }
}
