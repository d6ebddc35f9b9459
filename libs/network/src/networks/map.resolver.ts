import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@tequio/platform';
import { mapAttribution } from '../catalogue/index.js';
import { municipalityLocator, stateMap } from '../geometry/index.js';
import { distinctName } from '../slugs.js';
import { Directory } from './directory.js';
import { Idleness, isIdle } from './idleness.js';
import { MapPlace, MunicipalityLocator, NetworkMap } from './map.types.js';
import { Municipality, Network } from './network.types.js';

@Resolver(() => Network)
export class NetworkMapResolver {
  constructor(
    private readonly directory: Directory,
    private readonly idleness: Idleness,
  ) {}

  @ResolveField(() => NetworkMap, { description: 'Map of its municipalities by stage.' })
  async map(@Ctx() ctx: RequestContext, @Parent() network: Network): Promise<NetworkMap> {
    const { width, height, outline, paths, labels } = stateMap(network.stateKey);
    const [rows, limit] = await Promise.all([this.directory.places(ctx, network.id), this.idleness.limit(ctx, network.id)]);
    const places = rows.map(({ lastMovementAt, invitedAt, ...row }) =>
      Object.assign(new MapPlace(), row, {
        name: distinctName(row),
        idle: isIdle({ lastMovementAt, invitedAt }, limit),
        path: paths.get(row.inegiKey) ?? null,
        center: labels.get(row.inegiKey) ?? null,
      }),
    );
    return { width, height, outline, places, attribution: mapAttribution(network.stateKey, ctx.locale).text };
  }

  @ResolveField(() => Int, { description: 'After how many months without a movement a municipality counts as idle.' })
  idleAfterMonths(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return this.idleness.months(ctx, network.id);
  }
}

@Resolver(() => Municipality)
export class MunicipalityMapResolver {
  constructor(private readonly idleness: Idleness) {}

  @ResolveField(() => MunicipalityLocator, { nullable: true, description: 'Where it lies in its state; null where its border is not known.' })
  locator(@Parent() municipality: Municipality): MunicipalityLocator | null {
    const found = municipalityLocator(municipality.inegiKey);
    if (!found) return null;
    const { width, height } = stateMap(municipality.inegiKey.slice(0, 2));
    return { width, height, outline: found.outline, path: found.path, center: found.label };
  }

  @ResolveField(() => Boolean, { description: 'Whether it has not moved for as long as its network allows.' })
  async idle(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return isIdle(municipality, await this.idleness.limit(ctx, municipality.networkId));
  }
}
