import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome } from '@tequio/platform';
import { MailFrequency } from '@tequio/notifications';
import { FollowRefused } from './follow.errors.js';

export enum FollowState {
  PENDING = 'pending',
  ACTIVE = 'active',
  LEFT = 'left',
  EXPIRED = 'expired',
}
registerEnumType(FollowState, {
  name: 'FollowState',
  description: 'How a follow stands.',
  valuesMap: {
    PENDING: { description: 'Waits for the click on the link that was mailed.' },
    ACTIVE: { description: 'Is told of what happens.' },
    LEFT: { description: 'Was left; the address has been erased.' },
    EXPIRED: { description: 'Was not confirmed in time.' },
  },
});

@ObjectType({ description: 'Something that can be followed, as everyone sees it.' })
export class Followable {
  @Field({ description: 'Type of the thing, as `Municipality`.' })
  subjectType!: string;
  @Field(() => ID, { description: 'Identifier of the thing.' })
  subjectId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field({ description: 'Its public page, beginning with `/`, without a language.' })
  path!: string;
  @Field(() => Int, { description: 'How many follow it.' })
  followersCount!: number;
  @Field(() => Int, { description: 'Version of the privacy notice in force there; hand it back when following.' })
  noticeVersion!: number;
}

@InputType({ description: 'What is to be followed, and where the notices go.' })
export class FollowInput {
  @Field({ description: 'Type of the thing, as `Municipality`, `ActionPlan` or `Commitment`.' })
  subjectType!: string;
  @Field(() => ID, { description: 'Identifier of the thing.' })
  subjectId!: string;
  @Field({ description: 'One plain address.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Language of the mails, `es` or `en`; that of the request where absent.' })
  locale?: string | null;
  @Field(() => Int, { description: 'Version of the privacy notice that was read and accepted.' })
  noticeVersion!: number;
}

@InputType({ description: 'What is to be followed from the own account.' })
export class FollowAsMeInput {
  @Field({ description: 'Type of the thing, as `Municipality`, `ActionPlan` or `Commitment`.' })
  subjectType!: string;
  @Field(() => ID, { description: 'Identifier of the thing.' })
  subjectId!: string;
  @Field(() => Int, { description: 'Version of the privacy notice that was read and accepted.' })
  noticeVersion!: number;
}

@ObjectType({ description: 'The request was taken. The answer is the same whether or not the address follows already.' })
export class FollowRequested {
  @Field(() => Int, { description: 'Hours for which the link works, where one was mailed.' })
  linkHours!: number;
}

@ObjectType({ description: 'A follow, as whoever holds one of its links sees it.' })
export class FollowStatus {
  @Field(() => FollowState, { description: 'How it stands.' })
  state!: FollowState;
  @Field({ description: 'Type of the followed thing.' })
  subjectType!: string;
  @Field({ description: 'Title of the followed thing.' })
  title!: string;
  @Field({ description: 'Public page of the followed thing, beginning with `/`, without a language.' })
  path!: string;
  @Field(() => String, { nullable: true, description: 'Where the notices go; null once left, and where an account follows.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Page on which its reader chooses how often mail comes, in the language of the request; null while nothing comes.' })
  choicesPath!: string | null;
}

@ObjectType({ description: 'Something that the own account follows.' })
export class Follow {
  @Field(() => ID, { description: 'Identifier of the follow.' })
  id!: string;
  @Field({ description: 'Type of the followed thing.' })
  subjectType!: string;
  @Field(() => ID, { description: 'Identifier of the followed thing.' })
  subjectId!: string;
  @Field({ description: 'Title of the followed thing.' })
  title!: string;
  @Field({ description: 'Public page of the followed thing, beginning with `/`, without a language.' })
  path!: string;
  @Field(() => MailFrequency, { description: 'How often mail comes of it.' })
  frequency!: MailFrequency;
  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'A follow that has ended.' })
export class Unfollowed {
  @Field(() => ID, { description: 'Identifier of the follow.' })
  id!: string;
}

export const FollowConnection = connectionOf(Follow, 'Follow');
export const FollowResult = outcome('FollowResult', 'The request was taken, or why not.', [FollowRequested, InvalidInput, FollowRefused] as const);
export const ConfirmFollowResult = outcome('ConfirmFollowResult', 'The follow as it stands now, or why the link does not work.', [FollowStatus, FollowRefused] as const);
export const LeaveFollowResult = outcome('LeaveFollowResult', 'The follow as it stands now, or why the link does not work.', [FollowStatus, FollowRefused] as const);
export const FollowAsMeResult = outcome('FollowAsMeResult', 'The follow, or what has to be corrected.', [Follow, InvalidInput] as const);
export const UnfollowResult = outcome('UnfollowResult', 'The follow has ended.', [Unfollowed] as const);
export const SetFollowFrequencyResult = outcome('SetFollowFrequencyResult', 'The follow as it stands now, or what has to be corrected.', [Follow, InvalidInput] as const);
