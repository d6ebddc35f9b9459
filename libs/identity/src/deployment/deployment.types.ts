import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OpenNetworkInput } from '@tequio/network';
import { InvalidInput, outcome } from '@tequio/platform';
import { Invitation } from '../invitations/invitation.types.js';
import { InvitationRefused } from '../invitations/invitation.errors.js';
import { MembershipRefused } from '../memberships/membership.errors.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';

@ObjectType({ description: 'Whether this deployment is ready for use.' })
export class DeploymentState {
  @Field({ description: 'Whether nobody operates it yet: the first page asks who will.' })
  needsSetup!: boolean;
}

@InputType({ description: 'Who will administer the first network.' })
export class FirstAdministratorInput {
  @Field({ description: 'Address.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
}

@InputType({ description: 'The first operator of a deployment and, with them or later, its first network.' })
export class SetUpDeploymentInput {
  @Field({ description: 'Address.' })
  email!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'Password, from 12 to 128 characters.' })
  password!: string;
  @Field(() => OpenNetworkInput, { nullable: true, description: 'The network that is opened with it: all is made, or nothing.' })
  network?: OpenNetworkInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the operator is the one invited to administer that network.' })
  administratorIsOperator?: boolean | null;
  @Field(() => FirstAdministratorInput, { nullable: true, description: 'Who else is invited to administer that network; nobody where the operator is.' })
  administrator?: FirstAdministratorInput | null;
}

@ObjectType({ description: 'The deployment has its operator.' })
export class DeploymentSetUp {
  @Field(() => ID, { description: 'The operator’s membership; send it, or `operator`, as `Tequio-Acting-As`.' })
  operatorId!: string;
  /** Sealed: a result may be kept for a repeated call. */
  sealedUrl!: string;
}

@InputType({ description: 'An administrator that the operator names for a network.' })
export class InviteAdministratorInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;
  @Field({ description: 'Address.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
}

export const SetUpDeploymentResult = outcome('SetUpDeploymentResult', 'The operator, or why not.', [
  DeploymentSetUp,
  InvalidInput,
  SignInRefused,
]);
export const InviteAdministratorResult = outcome('InviteAdministratorResult', 'The invitation, or why not.', [
  Invitation,
  InvalidInput,
  InvitationRefused,
  MembershipRefused,
]);
