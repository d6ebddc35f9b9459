import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '@tequio/platform';
import { sdgGoals } from './sdg.js';

@ObjectType({ description: 'A target of a sustainable development goal.' })
export class AgendaTarget {
  @Field(() => ID, { description: 'Its number, as `16.7`.' })
  key!: string;
  @Field({ description: 'Its wording in Spanish, of A/RES/70/1.' })
  text!: string;
}

@ObjectType({ description: 'A goal of the 2030 Agenda.' })
export class AgendaGoal {
  @Field(() => ID, { description: 'Its number, `1` to `17`.' })
  key!: string;
  @Field({ description: 'The short name that it is known by, in the language of the request.' })
  name!: string;
  @Field({ description: 'Its full title in Spanish.' })
  title!: string;
  @Field({ description: 'Its colour, as `#E5243B`; never all that tells goals apart.' })
  color!: string;
  @Field(() => [AgendaTarget], { description: 'Its targets.' })
  targets!: readonly AgendaTarget[];
}

@Resolver(() => AgendaGoal)
export class SdgResolver {
  @Query(() => [AgendaGoal], { description: 'The 17 goals of the 2030 Agenda with their targets, for who writes a commitment.' })
  @Public()
  agendaGoals(@Ctx() ctx: RequestContext): AgendaGoal[] {
    return sdgGoals().map(({ key, name, title, color, targets }) => ({ key, name: name[ctx.locale], title, color, targets }));
  }
}
