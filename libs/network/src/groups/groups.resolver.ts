import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { Directory } from '../networks/directory.js';
import { Municipality, Network, toMunicipality } from '../networks/network.types.js';
import { DeletedMunicipalityGroup, DeleteGroupResult, GroupMembersArgs, MOST_MEMBERS, MunicipalityGroup, SaveGroupInput, SaveGroupResult, toGroup } from './group.types.js';
import { GroupLoaders } from './group-loaders.js';
import { GroupsService } from './groups.service.js';

@Resolver(() => MunicipalityGroup)
export class GroupsResolver {
  constructor(
    private readonly service: GroupsService,
    private readonly loaders: GroupLoaders,
  ) {}

  @ResolveField(() => [Municipality], { description: 'Municipalities that belong to it, by name.' })
  async municipalities(@Ctx() ctx: RequestContext, @Parent() { id }: MunicipalityGroup, @Args() { first }: GroupMembersArgs) {
    return (await this.loaders.members(ctx, id, Math.max(1, Math.min(first, MOST_MEMBERS)))).map(toMunicipality);
  }

  @ResolveField(() => Int, { description: 'How many municipalities belong to it.' })
  municipalityCount(@Ctx() ctx: RequestContext, @Parent() { id }: MunicipalityGroup) {
    return this.loaders.count(ctx, id);
  }

  @Mutation(() => SaveGroupResult, { description: 'Draws or changes a region or group of municipalities.' })
  @Can('group_municipalities', 'Network')
  async saveMunicipalityGroup(@Ctx() ctx: RequestContext, @Args('input', { description: 'The group and its municipalities.' }) input: SaveGroupInput) {
    return toGroup(await this.service.save(ctx, input));
  }

  @Mutation(() => DeleteGroupResult, { description: 'Takes a region or group away. Its municipalities stay as they are.' })
  @Can('group_municipalities', 'Network')
  async deleteMunicipalityGroup(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The group.' }) id: string,
    @Args('version', { type: () => Int, description: 'Version that was read.' }) version: number,
  ) {
    return Object.assign(new DeletedMunicipalityGroup(), { id: await this.service.delete(ctx, id, version) });
  }
}

@Resolver(() => Network)
export class NetworkGroupsResolver {
  constructor(private readonly directory: Directory) {}

  @ResolveField(() => [MunicipalityGroup], { description: 'Regions and other groups it has drawn, by name.' })
  async groups(
    @Ctx() ctx: RequestContext,
    @Parent() network: Network,
    @Args('slug', { type: () => String, nullable: true, description: 'Only the one with this name in addresses.' }) slug?: string | null,
  ) {
    return (await this.directory.groups(ctx, network.id, slug ?? undefined)).map(toGroup);
  }
}

@Resolver(() => Municipality)
export class MunicipalityGroupsResolver {
  constructor(private readonly loaders: GroupLoaders) {}

  @ResolveField(() => [MunicipalityGroup], { description: 'Regions and other groups it belongs to, by name.' })
  async groups(@Ctx() ctx: RequestContext, @Parent() { id }: Municipality) {
    return (await this.loaders.groupsOf(ctx, id)).map(toGroup);
  }
}
