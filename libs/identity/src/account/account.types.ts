import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, outcome, StaleVersion } from '@tequio/platform';
import { Membership } from '../memberships/membership.types.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';

export enum Language {
  ES = 'es',
  EN = 'en',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the interface and of mails.',
  valuesMap: { ES: { description: 'Spanish of Mexico.' }, EN: { description: 'English.' } },
});

@ObjectType({ description: 'Who is signed in.' })
export class Me {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Name, as colleagues see it.' })
  name!: string;
  @Field({ description: 'Address that signs in.' })
  email!: string;
  @Field(() => Language, { description: 'Language of mails.' })
  language!: Language;
  @Field({ description: 'Whether the person operates the deployment.' })
  operator!: boolean;
  @Field({ description: 'Whether a password was set.' })
  hasPassword!: boolean;
  @Field({ description: 'Whether a code of an app is asked when signing in.' })
  totp!: boolean;
  @Field(() => [Membership], { description: 'Own memberships, of today and to come.' })
  memberships!: Membership[];
}

@InputType({ description: 'Changes of the own profile.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => Language, { nullable: true, description: 'Language of mails.' })
  language?: Language | null;
}

@ObjectType({ description: 'One place where the account is signed in.' })
export class SignInSession {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'When it was signed in.' })
  signedInAt!: Date;
  @Field({ description: 'When it was last used, to a quarter of an hour.' })
  lastUsedAt!: Date;
  @Field({ description: 'When it ends by itself: 90 days after signing in, or 30 without use.' })
  expiresAt!: Date;
  @Field(() => String, { nullable: true, description: 'Address on the net it was opened from.' })
  ip!: string | null;
  @Field(() => String, { nullable: true, description: 'Browser and system in words, as «Firefox on Windows».' })
  device!: string | null;
  @Field(() => String, { nullable: true, description: 'Browser, as it names itself.' })
  browser!: string | null;
  @Field({ description: 'Whether it is the one of this call.' })
  current!: boolean;
}

@ObjectType({ description: 'Sessions that are left.' })
export class SignInSessions {
  @Field(() => [SignInSession], { description: 'The sessions, newest first.' })
  sessions!: SignInSession[];
}

@InputType({ description: 'A new password.' })
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'The one until now; absent where none was set.' })
  currentPassword?: string | null;
  @Field({ description: 'The new one, from 12 to 128 characters.' })
  newPassword!: string;
}

@ObjectType({ description: 'The account as it is secured now.' })
export class AccountSecured {
  @Field({ description: 'Whether a password was set.' })
  hasPassword!: boolean;
  @Field({ description: 'Whether a code of an app is asked when signing in.' })
  totp!: boolean;
}

@ObjectType({ description: 'What an authenticator app needs. It counts once a code of it has been confirmed.' })
export class TotpOffer {
  /** Sealed: a result may be kept for a repeated call. */
  sealed!: string;
}

@ObjectType({ description: 'New codes for the day the app is lost. Those from before work no more.' })
export class RenewedBackupCodes {
  /** Sealed: a result may be kept for a repeated call. */
  sealed!: string;
}

export const UpdateProfileResult = outcome('UpdateProfileResult', 'The profile, or what to correct.', [
  Me,
  InvalidInput,
  StaleVersion,
]);
export const RevokeSessionResult = outcome('RevokeSessionResult', 'Sessions that are left, or why not.', [
  SignInSessions,
  SignInRefused,
]);
export const ChangePasswordResult = outcome('ChangePasswordResult', 'The account, or why not.', [
  AccountSecured,
  InvalidInput,
  SignInRefused,
]);
export const EnableTotpResult = outcome('EnableTotpResult', 'What the app needs, or why not.', [
  TotpOffer,
  SignInRefused,
]);
export const ConfirmTotpResult = outcome('ConfirmTotpResult', 'The account, or why not.', [
  AccountSecured,
  SignInRefused,
]);
export const RenewBackupCodesResult = outcome('RenewBackupCodesResult', 'The codes, or why not.', [
  RenewedBackupCodes,
  SignInRefused,
]);
export const DisableTotpResult = outcome('DisableTotpResult', 'The account, or why not.', [
  AccountSecured,
  SignInRefused,
]);
