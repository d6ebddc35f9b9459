import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome, StaleVersion } from '@tequio/platform';

@ObjectType({ description: 'The privacy notice in force at a network or municipality.' })
export class PrivacyNotice {
  @Field(() => ID, {
    nullable: true,
    description: 'Identifier; null for the product’s own, where none has been published.',
  })
  id!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Whose notice it is: a municipality without one of its own uses its network’s.',
  })
  tenantId!: string | null;
  @Field(() => Int, { description: 'Version, from 1; 0 is the product’s own.' })
  version!: number;
  @Field({ description: 'Text.' })
  body!: string;
  @Field(() => Date, { nullable: true, description: 'Since when it is in force.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'One version of the own privacy notice, as it was published.' })
export class PrivacyNoticeVersion {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;
  @Field({ description: 'Text.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Why it was published.' })
  reason!: string | null;
  @Field(() => Date, { description: 'When it was published.' })
  publishedAt!: Date;
}

@InputType({ description: 'The next version of a privacy notice.' })
export class PublishPrivacyNoticeInput {
  @Field({ description: 'Text, from 100 to 20,000 characters.' })
  body!: string;
  @Field(() => Int, { description: 'Own version that this one follows; 0 for the first.' })
  follows!: number;
  @Field({ description: 'Why it changes; it is kept.' })
  reason!: string;
}

export const PublishPrivacyNoticeResult = outcome('PublishPrivacyNoticeResult', 'The notice in force, or why not.', [
  PrivacyNotice,
  InvalidInput,
  StaleVersion,
]);
