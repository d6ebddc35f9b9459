import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, outcome } from '@tequio/platform';
import { SignInRefused } from '../sign-in/sign-in.errors.js';

@InputType({ description: 'Another address to sign in with.' })
export class ChangeEmailInput {
  @Field({ description: 'The new address; it gets a link that confirms it.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Own password, where one was set.' })
  password?: string | null;
}

@ObjectType({ description: 'A change of address that waits for its confirmation.' })
export class EmailChange {
  @Field({ description: 'The new address.' })
  email!: string;
  @Field({ description: 'Until when its link confirms it.' })
  confirmUntil!: Date;
}

export enum EmailChangeState {
  WAITING = 'waiting',
  CONFIRMED = 'confirmed',
  CANCELLED = 'cancelled',
  EXPIRED = 'expired',
}
registerEnumType(EmailChangeState, {
  name: 'EmailChangeState',
  description: 'What became of a change of address.',
  valuesMap: {
    WAITING: { description: 'Nobody has confirmed it yet.' },
    CONFIRMED: { description: 'The new address signs in.' },
    CANCELLED: { description: 'The address before signs in, as ever or again.' },
    EXPIRED: { description: 'Nobody confirmed it in time.' },
  },
});

@ObjectType({ description: 'What the link of a mail about a change of address opens.' })
export class EmailChangeLink {
  @Field({ description: 'The new address.' })
  email!: string;
  @Field({ description: 'Whether the link cancels the change; otherwise it confirms it.' })
  cancels!: boolean;
  @Field(() => EmailChangeState, { description: 'How it stands.' })
  status!: EmailChangeState;
}

export const ChangeEmailResult = outcome('ChangeEmailResult', 'The change that waits, or what to correct.', [
  EmailChange,
  InvalidInput,
  SignInRefused,
]);
export const EmailChangeStepResult = outcome('EmailChangeStepResult', 'How the change stands now, or why not.', [
  EmailChangeLink,
  SignInRefused,
]);
