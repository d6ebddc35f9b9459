import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome, StaleVersion } from '@tequio/platform';
import type { MunicipalityGroupEntity } from '../networks/network.entities.js';

/** Most municipalities of a group: as many as the largest state has, and some. */
export const MOST_MEMBERS = 600;

@ObjectType({ description: 'A region or another group of municipalities that a network has drawn.' })
export class MunicipalityGroup {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: '`region` or `group`.' })
  kind!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'Name in addresses and filters.' })
  slug!: string;
  @Field(() => Int, { description: 'Grows with each change; hand it back when changing the group.' })
  version!: number;
}

@ObjectType({ description: 'A region or group that was taken away. Its municipalities stay as they are.' })
export class DeletedMunicipalityGroup {
  @Field(() => ID, { description: 'Identifier that it had.' })
  id!: string;
}

@ArgsType()
export class GroupMembersArgs {
  @Field(() => Int, { defaultValue: 100, description: `How many at most, up to ${MOST_MEMBERS}.` })
  first!: number;
}

@InputType({ description: 'A region or another group, with its municipalities.' })
export class SaveGroupInput {
  @Field(() => ID, { nullable: true, description: 'Group to change; absent: a new one.' })
  id?: string;
  @Field(() => Int, { nullable: true, description: 'Version that was read; only of a group to change.' })
  version?: number;
  @Field({ description: '`region` or `group`.' })
  kind!: string;
  @Field({ description: 'Name, 2 to 80 characters.' })
  name!: string;
  @Field(() => [ID], { description: 'Municipalities that belong to it; the others are taken out.' })
  municipalityIds!: string[];
}

export const SaveGroupResult = outcome('SaveGroupResult', 'The group, or why it was not saved.', [MunicipalityGroup, InvalidInput, StaleVersion] as const);
export const DeleteGroupResult = outcome('DeleteGroupResult', 'Which group was taken away, or why it was not.', [DeletedMunicipalityGroup, StaleVersion] as const);

export const toGroup = ({ id, kind, name, slug, version }: MunicipalityGroupEntity): MunicipalityGroup =>
  Object.assign(new MunicipalityGroup(), { id, kind, name, slug, version });
