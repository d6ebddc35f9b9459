import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
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

@InputType({ description: 'The first operator of a deployment.' })
export class SetUpDeploymentInput {
  @Field({ description: 'Address.' })
  email!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'Password, from 12 to 128 characters.' })
  password!: string;
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
