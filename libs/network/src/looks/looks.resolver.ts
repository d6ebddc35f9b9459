import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Public, RequestContext } from '@tequio/platform';
import { Directory } from '../networks/directory.js';
import { Municipality, Network } from '../networks/network.types.js';
import { isColour } from './colour.js';
import { LooksPreview, LooksPreviewInput, Palette, toColourCheck, toPalette } from './looks.types.js';

@Resolver(() => Network)
export class NetworkLooksResolver {
  @ResolveField(() => Palette, { nullable: true, description: 'Colours of its pages; null where they are the product’s.' })
  palette(@Parent() { looks }: Network): Palette | null {
    return toPalette(looks);
  }

  @Query(() => LooksPreview, { description: 'Whether colours read wherever pages use them, and what would be made of them. Nothing is kept.' })
  @Public()
  looksPreview(@Args('input', { description: 'The colours.' }) { primary, secondary }: LooksPreviewInput): LooksPreview {
    const given = { primary: known(primary), secondary: known(secondary) };
    return Object.assign(new LooksPreview(), {
      primary: given.primary && toColourCheck('primary', given.primary),
      secondary: given.secondary && toColourCheck('secondary', given.secondary),
      palette: toPalette(given),
    });
  }
}

@Resolver(() => Municipality)
export class MunicipalityLooksResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField(() => Palette, { nullable: true, description: 'Colours of its pages: its own, else its network’s; null where they are the product’s.' })
  async palette(@Ctx() ctx: RequestContext, @Parent() { looks, networkId }: Municipality): Promise<Palette | null> {
    // Its own colours are not mixed with the network's: the second is then made from its first.
    return toPalette(looks.primary || looks.secondary ? looks : (await this.directory.network(ctx, networkId)).colours);
  }
}

const known = (typed: string | null | undefined): string | null => (typed && isColour(typed.trim()) ? typed.trim().toLowerCase() : null);
