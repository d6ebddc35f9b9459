import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MailChoices, MailFrequency } from '@tequio/notifications';
import { connectionOf, InvalidInput, outcome } from '@tequio/platform';
import { FollowRefused } from '../follows/follow.errors.js';

export enum SentMailState {
  QUEUED = 'queued',
  SENT = 'sent',
  FAILED = 'failed',
  SUPPRESSED = 'suppressed',
}
registerEnumType(SentMailState, {
  name: 'SentMailState',
  description: 'How a mail stands.',
  valuesMap: {
    QUEUED: { description: 'On its way.' },
    SENT: { description: 'Taken by the mail server of the address.' },
    FAILED: { description: 'Refused, or given up after two days.' },
    SUPPRESSED: { description: 'Not sent: it was not wanted, or there was nothing to tell any more.' },
  },
});

@ObjectType({ description: 'A mail that went to a reader, or was to go.' })
export class SentMail {
  @Field(() => ID, { description: 'Identifier of the sending.' })
  id!: string;
  @Field({ description: 'Its subject; where it did not go, what it was to tell of.' })
  subject!: string;
  @Field({ description: 'Why it comes, in the language of the request.' })
  why!: string;
  @Field(() => SentMailState, { description: 'How it stands.' })
  state!: SentMailState;
  @Field({ description: 'When it went; where it did not, when it was made.' })
  at!: Date;
}

@ObjectType({ description: 'Something that a reader of mail follows.' })
export class MailFollow {
  @Field(() => ID, { description: 'Identifier of the follow.' })
  id!: string;
  @Field({ description: 'Title of the followed thing.' })
  title!: string;
  @Field({ description: 'Public page of the followed thing, beginning with `/`, without a language.' })
  path!: string;
  @Field(() => MailFrequency, { description: 'How often mail comes of it.' })
  frequency!: MailFrequency;
  @Field({ description: 'Page that ends the follow, in the language of the follow.' })
  leavePath!: string;
}

@ObjectType({ description: 'What the reader of a mail may see and choose by its link, without signing in.' })
export class MailReader {
  @Field(() => String, { nullable: true, description: 'Where the mail goes; null where nothing goes any more, and of an account.' })
  email!: string | null;
  @Field({ description: 'Whether the address has an account, in which there is more to choose.' })
  account!: boolean;
  @Field(() => MailChoices, { description: 'How mail of what can wait is wanted.' })
  choices!: MailChoices;
  @Field(() => Int, { description: 'How many news wait for the next summary.' })
  waiting!: number;
  @Field(() => [MailFollow], { description: 'What is followed without an account, the latest first; at most 200.' })
  follows!: MailFollow[];
  @Field(() => [SentMail], { description: 'The latest 30 mails, the latest first; of an account none: they are in it.' })
  sent!: SentMail[];
}

@InputType({ description: 'How often mail of one followed thing is wanted.' })
export class FollowFrequencyInput {
  @Field(() => ID, { description: 'The follow.' })
  id!: string;
  @Field(() => MailFrequency, { description: 'How often.' })
  frequency!: MailFrequency;
}

export const SentMailConnection = connectionOf(SentMail, 'SentMail');
export const ChooseMailResult = outcome('ChooseMailResult', 'The choice as it stands now, or what has to be corrected.', [MailReader, InvalidInput, FollowRefused] as const);
export const PauseMailResult = outcome('PauseMailResult', 'The choice as it stands now, or why the link does not work.', [MailReader, FollowRefused] as const);
export const ChooseMyMailResult = outcome('ChooseMyMailResult', 'The choice as it stands now, or what has to be corrected.', [MailChoices, InvalidInput] as const);
