import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@tequio/platform';
import { VoiceEnum } from '../progress/progress.types.js';

@ObjectType({ description: 'Something that happened to a plan or a commitment, as anyone may know it.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'Plan.' })
  planId!: string;
  @Field(() => ID, { nullable: true, description: 'Commitment; null where it concerns the whole plan.' })
  commitmentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Milestone.' })
  milestoneId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Progress report.' })
  reportId!: string | null;
  @Field({ description: 'What happened, as `progress_reported`; for programs.' })
  kind!: string;
  @Field(() => VoiceEnum, { nullable: true, description: 'Whose voice it was.' })
  voice!: VoiceEnum | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that did it.' })
  office!: string | null;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A page of a timeline, newest first.' })
export class TimelineConnection extends connectionOf(TimelineEntry, 'TimelineEntry') {}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => [String], { nullable: true, description: 'Only these kinds, as `date_moved`.' })
  kinds?: string[] | null;
}
