import { Field, ID, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { distinctName, paths } from '@tequio/network';
import { notFound, type Database, type RequestContext } from '@tequio/platform';
import { planLoaders } from '../reads/plan-loaders.js';

export enum PlanOwnerKind {
  MUNICIPALITY = 'municipality',
  NETWORK = 'network',
}
registerEnumType(PlanOwnerKind, {
  name: 'PlanOwnerKind',
  description: 'What a plan may belong to.',
  valuesMap: { MUNICIPALITY: { description: 'A municipality.' }, NETWORK: { description: 'The network itself: a plan of the state, by its host authority.' } },
});

@ObjectType({ description: 'Whose a plan or a commitment is: a municipality’s, or the network’s own.' })
export class PlanOwner {
  @Field(() => ID, { description: 'Identifier of the municipality or of the network.' })
  id!: string;
  @Field(() => PlanOwnerKind, { description: 'Which of the two.' })
  kind!: PlanOwnerKind;
  @Field({ description: 'Its name; of a municipality with its key where another has the same name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The municipality’s name in addresses; null where it is the network.' })
  municipalitySlug!: string | null;
  @Field({ description: 'The network’s name in addresses.' })
  networkSlug!: string;
}

@Resolver(() => PlanOwner)
export class PlanOwnerResolver {
  @ResolveField(() => String, { description: 'Its public page, as a path.' })
  path(@Parent() owner: PlanOwner): string {
    return paths.place(owner);
  }
}

/** The owner of a row; every tenant is a municipality or a network. */
export async function ownerOf(ctx: RequestContext, db: Database, { tenantId }: { tenantId: string }) {
  const owner = await planLoaders(ctx, db).owners.load(tenantId);
  if (!owner) throw notFound();
  return { ...owner, name: distinctName({ name: owner.name, slug: owner.municipalitySlug, inegiKey: owner.inegiKey }) };
}
