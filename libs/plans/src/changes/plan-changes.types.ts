import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PlanPart {
  PLAN = 'plan',
  COMMITMENT = 'commitment',
  MILESTONE = 'milestone',
}
registerEnumType(PlanPart, {
  name: 'PlanPart',
  description: 'What a version of a plan changed.',
  valuesMap: { PLAN: { description: 'The plan’s own text.' }, COMMITMENT: { description: 'A commitment.' }, MILESTONE: { description: 'A milestone of a commitment.' } },
});

@ObjectType({ description: 'A field before and after a version of a plan. Both lists are empty where it said nothing.' })
export class FieldChange {
  @Field({ description: 'Name of the field, as in `ActionPlan`, `Commitment` or `Milestone`.' })
  field!: string;
  @Field(() => [String], { description: 'What it said before; one text, or as many as the field has values.' })
  was!: string[];
  @Field(() => [String], { description: 'What it says from this version on.' })
  is!: string[];
}

@ObjectType({ description: 'What a version of a plan changed in one thing, against the version before.' })
export class PlanChange {
  @Field(() => PlanPart, { description: 'Which kind of thing.' })
  part!: PlanPart;
  @Field({ description: 'Whether this version added it; its fields then said nothing before.' })
  added!: boolean;
  @Field(() => Int, { nullable: true, description: 'Number of the commitment; null for the plan’s own text.' })
  commitment!: number | null;
  @Field(() => String, { nullable: true, description: 'Name of the commitment in addresses.' })
  commitmentSlug!: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the commitment from this version on.' })
  commitmentTitle!: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of the milestone.' })
  milestone!: number | null;
  @Field(() => String, { nullable: true, description: 'Title of the milestone from this version on.' })
  milestoneTitle!: string | null;
  @Field(() => [FieldChange], { description: 'The fields that differ, in the order of the form.' })
  fields!: FieldChange[];
}
