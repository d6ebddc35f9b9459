import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, Ctx, Public, RequestContext, selectedFields } from '@tequio/platform';
import { distinctName } from '../slugs.js';
import { Directory } from './directory.js';
import { NetworksService } from './networks.service.js';
import {
  HostAuthority,
  MunicipalitiesArgs,
  Municipality,
  MunicipalityConnection,
  Network,
  OpenNetworkInput,
  OpenNetworkResult,
  StageCount,
  SucceedAuthorityInput,
  SucceedAuthorityResult,
  toHostAuthority,
  toMunicipality,
  toNetwork,
  UpdateMunicipalityInput,
  UpdateMunicipalityResult,
  UpdateNetworkInput,
  UpdateNetworkResult,
} from './network.types.js';

/** Fields of a network that hang on its id, which a membership names: for them its row need not be read. */
const BY_ID_ALONE: ReadonlySet<string> = new Set(['__typename', 'id', 'municipalities', 'stageCounts']);

@Resolver(() => Network)
export class NetworksResolver {
  constructor(
    private readonly directory: Directory,
    private readonly service: NetworksService,
  ) {}

  @Query(() => [Network], { description: 'The networks of this deployment, by name.' })
  @Public()
  async networks(@Ctx() ctx: RequestContext) {
    return (await this.directory.networks(ctx)).map(toNetwork);
  }

  @Query(() => Network, { nullable: true, description: 'One network by its name in addresses; null where there is none.' })
  @Public()
  async network(@Ctx() ctx: RequestContext, @Args('slug', { description: 'Name in addresses, as `edomex`.' }) slug: string) {
    const row = await this.directory.networkBySlug(ctx, slug);
    return row && toNetwork(row);
  }

  @Query(() => Municipality, { nullable: true, description: 'One municipality by its names in addresses; null where there is none.' })
  @Public()
  async municipality(
    @Ctx() ctx: RequestContext,
    @Args('network', { description: 'The network’s name in addresses.' }) networkSlug: string,
    @Args('slug', { description: 'The municipality’s name in addresses.' }) slug: string,
  ) {
    const network = await this.directory.networkBySlug(ctx, networkSlug);
    const row = network && (await this.directory.municipalityBySlug(ctx, network.id, slug));
    return row && toMunicipality(row);
  }

  @Query(() => Network, { description: 'The network of the membership that is acted for.' })
  @Can('read', 'Network')
  async actingNetwork(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    const id = ctx.requireNetwork();
    const asked = selectedFields(info) ?? BY_ID_ALONE;
    return [...asked].every((field) => BY_ID_ALONE.has(field)) ? { id } : toNetwork(await this.directory.network(ctx, id));
  }

  @Query(() => Municipality, { description: 'The municipality of the membership that is acted for.' })
  @Can('read', 'Municipality')
  async actingMunicipality(@Ctx() ctx: RequestContext) {
    return toMunicipality(await this.directory.municipality(ctx, ctx.requireTenant().tenantId));
  }

  @ResolveField(() => MunicipalityConnection, { description: 'Its municipalities, by name.' })
  municipalities(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Parent() network: Network, @Args() args: MunicipalitiesArgs) {
    return this.directory.municipalities(ctx, network.id, args, selectedFields(info, 'nodes') ?? 'all');
  }

  @ResolveField(() => [StageCount], { description: 'How many municipalities are at each stage, in the order of the stages.' })
  stageCounts(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return this.directory.stageCounts(ctx, network.id);
  }

  @ResolveField(() => [HostAuthority], { description: 'The authorities that have hosted it, newest first.' })
  async authorities(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return (await this.directory.authorities(ctx, network.id)).map(toHostAuthority);
  }

  @ResolveField(() => HostAuthority, { nullable: true, description: 'The authority in office on a day; today’s where absent.' })
  async authority(
    @Ctx() ctx: RequestContext,
    @Parent() network: Network,
    @Args('on', { type: () => String, nullable: true, description: 'Day, as `2026-01-31`.' }) on?: string | null,
  ) {
    const row = await this.directory.authorityOn(ctx, network.id, on ?? undefined);
    return row && toHostAuthority(row);
  }

  @Mutation(() => OpenNetworkResult, { description: 'Opens a state’s network with all its municipalities, ready to be invited.' })
  @Can('open', 'Network')
  async openNetwork(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which state, and who hosts it.' }) input: OpenNetworkInput) {
    return toNetwork(await this.service.open(ctx, input));
  }

  @Mutation(() => UpdateNetworkResult, { description: 'Changes what the network says of itself.' })
  @Can('update', 'Network')
  async updateNetwork(@Ctx() ctx: RequestContext, @Args('input', { description: 'What changes.' }) input: UpdateNetworkInput) {
    return toNetwork(await this.service.update(ctx, input));
  }

  @Mutation(() => SucceedAuthorityResult, { description: 'Records the authority that takes over from a day on.' })
  @Can('succeed_authority', 'Network')
  async succeedAuthority(@Ctx() ctx: RequestContext, @Args('input', { description: 'The new authority.' }) input: SucceedAuthorityInput) {
    return toHostAuthority(await this.service.succeedAuthority(ctx, input));
  }

  @Mutation(() => UpdateMunicipalityResult, { description: 'Changes what a municipality says on its page.' })
  @Can('update', 'Municipality')
  async updateMunicipality(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The municipality.' }) id: string,
    @Args('input', { description: 'What changes.' }) input: UpdateMunicipalityInput,
  ) {
    return toMunicipality(await this.service.updateMunicipality(ctx, id, input));
  }
}

@Resolver(() => Municipality)
export class MunicipalityNamesResolver {
  @ResolveField(() => String, { description: 'Name as it is told from others of the network, as «San Juan Mixtepec (20208)»: with its key where another has the same name.' })
  distinctName(@Parent() municipality: Municipality) {
    return distinctName(municipality);
  }
}
