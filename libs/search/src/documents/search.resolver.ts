import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, type Connection } from '@tequio/platform';
import { Network } from '@tequio/network';
import { SearchService } from './search.service.js';
import { SearchArgs, SearchHitConnection, type SearchHit } from './search.types.js';

@Resolver(() => Network)
export class NetworkSearchResolver {
  constructor(private readonly service: SearchService) {}

  @ResolveField(() => SearchHitConnection, { description: 'What is found in the network, the closest first.' })
  search(@Ctx() ctx: RequestContext, @Parent() network: Network, @Args() args: SearchArgs): Promise<Connection<SearchHit>> {
    return this.service.find(ctx, network.id, args);
  }
}
