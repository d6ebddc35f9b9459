import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InputIssue, InvalidInput, outcome, PageArgs, type Locale } from '@tequio/platform';
import { MembershipRefused } from '../memberships/membership.errors.js';
import { MembershipPlace, roleName, toPlace } from '../memberships/place.types.js';
import { InvitationRefused } from './invitation.errors.js';
import type { InvitationRow } from './invitation-rows.js';

export enum InvitationStatus {
  PENDING = 'pending',
  ACCEPTED = 'accepted',
  REVOKED = 'revoked',
  DECLINED = 'declined',
  EXPIRED = 'expired',
}
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'Where an invitation stands.',
  valuesMap: {
    PENDING: { description: 'Sent, and waiting to be accepted.' },
    ACCEPTED: { description: 'Accepted: a membership came of it.' },
    REVOKED: { description: 'Withdrawn before it was accepted.' },
    DECLINED: { description: 'Who opened its link said that it is not them, or that they do not want to.' },
    EXPIRED: { description: 'Its time has passed; it can be sent again.' },
  },
});

@ObjectType({ description: 'An invitation to a role in a network or municipality.' })
export class Invitation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Address that it was sent to.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name, as the inviter wrote it.' })
  name!: string | null;
  @Field({ description: 'Key of the role, as `liaison`.' })
  role!: string;
  @Field({ description: 'Name of the role, in the language of the request.' })
  roleName!: string;
  @Field({ description: 'Post as shown to others.' })
  office!: string;
  @Field(() => String, { nullable: true, description: 'The inviter’s own key for this person.' })
  externalId!: string | null;
  @Field(() => InvitationStatus, { description: 'Where it stands.' })
  status!: InvitationStatus;
  @Field({ description: 'When the link ends.' })
  expiresAt!: Date;
  @Field({ description: 'When it was last sent.' })
  sentAt!: Date;
  @Field(() => Int, { description: 'How many times it was sent.' })
  sentCount!: number;
  @Field(() => String, { nullable: true, description: 'First day of the membership; null: the day it is accepted.' })
  startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of the membership; null: open.' })
  endsOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'Membership that is covered during a leave.' })
  deputyOf!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'Membership that came of it.' })
  membershipId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  revokeReason!: string | null;
  @Field(() => MembershipPlace, { description: 'Where the role is.' })
  place!: MembershipPlace;
}

@ObjectType({ description: 'A page of invitations, newest first.' })
export class InvitationConnection extends connectionOf(Invitation, 'Invitation') {}

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this network or municipality; absent: all that are seen.' })
  tenantId?: string | null;
  @Field(() => InvitationStatus, { nullable: true, description: 'Only those that stand so.' })
  status?: InvitationStatus | null;
}

@InputType({ description: 'A new invitation.' })
export class InviteInput {
  @Field(() => ID, { nullable: true, description: 'Network or municipality; absent: the one that is acted for.' })
  tenantId?: string | null;
  @Field({ description: 'Address of the person.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name; the person may correct it.' })
  name?: string | null;
  @Field({ description: 'Key of the role, as `liaison`.' })
  role!: string;
  @Field({ description: 'Post as shown to others.' })
  office!: string;
  @Field(() => String, { nullable: true, description: 'Own key for this person, unique in the municipality.' })
  externalId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Days that the link works, from 1 to 60; absent: 14.' })
  expiresInDays?: number | null;
}

@InputType({ description: 'One row of a list of people to invite. Every column is text, as it came.' })
export class InvitationRowInput {
  @Field(() => String, {
    nullable: true,
    description: 'Own key for this person: the same key later changes this row instead of adding one.',
  })
  externalId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'INEGI key of five digits or name in addresses; empty: the network, or the municipality acted for.',
  })
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the role; empty: `liaison`.' })
  role?: string | null;
  @Field(() => String, { nullable: true, description: 'Post as shown to others.' })
  office?: string | null;
}

@InputType({ description: 'A list of people to invite at once.' })
export class InviteManyInput {
  @Field(() => [InvitationRowInput], { description: 'From 1 to 2,000 rows.' })
  rows!: InvitationRowInput[];
  @Field({ defaultValue: false, description: 'Only look: say what would happen and change nothing.' })
  dryRun: boolean = false;
  @Field(() => Int, { nullable: true, description: 'Days that the links work, from 1 to 60; absent: 14.' })
  expiresInDays?: number | null;
  @Field(() => String, { nullable: true, description: 'Own words to who is invited, up to 1,000 characters; they stand in each mail that goes out.' })
  message?: string | null;
}

export enum InvitationRowOutcome {
  CREATE = 'create',
  UPDATE = 'update',
  UNCHANGED = 'unchanged',
  ACCEPTED = 'accepted',
  REVOKED = 'revoked',
}
registerEnumType(InvitationRowOutcome, {
  name: 'InvitationRowOutcome',
  description: 'What becomes of one row of a list of people to invite.',
  valuesMap: {
    CREATE: { description: 'A new invitation is sent.' },
    UPDATE: { description: 'An open invitation says something else, or had expired: it is sent again with a new link.' },
    UNCHANGED: { description: 'It is so already; nothing is sent.' },
    ACCEPTED: { description: 'The person has entered already; nothing is changed, and nothing is sent.' },
    REVOKED: { description: 'It was withdrawn; nothing is sent.' },
  },
});

@ObjectType({ description: 'What becomes of one row of a list of people to invite.' })
export class InvitationRowPlan {
  @Field(() => Int, { description: 'Row, from 1, without the header.' })
  row!: number;
  @Field(() => InvitationRowOutcome, { description: 'What becomes of it.' })
  outcome!: InvitationRowOutcome;
  @Field(() => String, { nullable: true, description: 'What the row asks for that is not done, and what to do instead; null where nothing is left out.' })
  note!: string | null;
}

@ObjectType({ description: 'What is wrong in one cell of a list.' })
export class RowProblem {
  @Field(() => Int, { description: 'Row, from 1, without the header.' })
  row!: number;
  @Field({ description: 'Column: a field of `InvitationRowInput`.' })
  column!: string;
  @Field(() => InputIssue, { description: 'What is wrong and how to write it.' })
  issue!: InputIssue;
}

@ObjectType({ description: 'What a list of people to invite did, or would do.' })
export class InviteManyReport {
  @Field({ description: 'Whether anything was changed: false for a dry run, and where a row has to be corrected.' })
  applied!: boolean;
  @Field(() => Int, { description: 'Rows that are new invitations.' })
  created!: number;
  @Field(() => Int, { description: 'Rows that change an open invitation; it is sent again.' })
  updated!: number;
  @Field(() => Int, { description: 'Rows that change nothing: so already, accepted or withdrawn.' })
  unchanged!: number;
  @Field(() => [InvitationRowPlan], { description: 'What becomes of each row, in their order; without those that have to be corrected.' })
  rows!: InvitationRowPlan[];
  @Field(() => [RowProblem], { description: 'Cells to correct, by row.' })
  problems!: RowProblem[];
}

@InputType({ description: 'The acceptance of an invitation.' })
export class AcceptInvitationInput {
  @Field({ description: 'Secret of the mailed link.' })
  token!: string;
  @Field({ description: 'Own name, as colleagues will see it.' })
  name!: string;
  @Field({ description: 'Whether the privacy notice is accepted.' })
  consent!: boolean;
}

@ObjectType({ description: 'The privacy notice that a form shows.' })
export class ShownNotice {
  @Field(() => Int, { description: 'Version; 0 is the product’s own, where the network has published none.' })
  version!: number;
  @Field({ description: 'Text.' })
  body!: string;
  @Field(() => Date, { nullable: true, description: 'Since when it is in force; null for the product’s own.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'What the holder of an invitation’s link sees before accepting.' })
export class InvitationPreview {
  @Field({ description: 'Address that it is for.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name, as the inviter wrote it.' })
  name!: string | null;
  @Field({ description: 'Key of the role.' })
  role!: string;
  @Field({ description: 'Name of the role, in the language of the request.' })
  roleName!: string;
  @Field({ description: 'Post as shown to others.' })
  office!: string;
  @Field(() => InvitationStatus, { description: 'Where it stands; only a pending one can be accepted.' })
  status!: InvitationStatus;
  @Field({ description: 'When the link ends.' })
  expiresAt!: Date;
  @Field(() => String, { nullable: true, description: 'Office that sent it, as it was called then; null where the system did.' })
  invitingOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Authority or municipality whose office it is.' })
  invitingBody!: string | null;
  @Field(() => MembershipPlace, { description: 'Where the role is.' })
  place!: MembershipPlace;
  @Field(() => ShownNotice, { description: 'Privacy notice to accept.' })
  notice!: ShownNotice;
}

@ObjectType({ description: 'The invitation was accepted.' })
export class InvitationAccepted {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation!: Invitation;
  /** The address of `continueUrl`, sealed: a result may be kept for a repeated call. */
  sealedUrl!: string | null;
}

@ObjectType({ description: 'The invitation was declined: its link opens nothing any more, and who invited is told.' })
export class InvitationDeclined {
  @Field({ description: 'When.' })
  declinedAt!: Date;
}

export const InviteResult = outcome('InviteResult', 'The invitation, or why not.', [
  Invitation,
  InvalidInput,
  InvitationRefused,
  MembershipRefused,
]);
export const InviteManyResult = outcome(
  'InviteManyResult',
  'What the list did or would do, or why it could not be read.',
  [InviteManyReport, InvalidInput],
);
export const ResendInvitationResult = outcome(
  'ResendInvitationResult',
  'The invitation with its new link, or why not.',
  [Invitation, InvitationRefused, MembershipRefused],
);
export const RevokeInvitationResult = outcome('RevokeInvitationResult', 'The withdrawn invitation, or why not.', [
  Invitation,
  InvalidInput,
  InvitationRefused,
  MembershipRefused,
]);
export const AcceptInvitationResult = outcome('AcceptInvitationResult', 'The acceptance, or why not.', [
  InvitationAccepted,
  InvalidInput,
  InvitationRefused,
]);

export const DeclineInvitationResult = outcome('DeclineInvitationResult', 'That it was declined, or why not.', [
  InvitationDeclined,
  InvitationRefused,
]);

export function toInvitation(row: InvitationRow, locale: Locale): Invitation {
  return Object.assign(new Invitation(), {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    roleName: roleName(locale, row.role),
    office: row.office,
    externalId: row.external_id,
    status: row.state as InvitationStatus,
    expiresAt: row.expires_at,
    sentAt: row.sent_at,
    sentCount: row.sent_count,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    deputyOf: row.deputy_of,
    acceptedAt: row.accepted_at,
    membershipId: row.membership_id,
    revokeReason: row.revoke_reason,
    place: toPlace(row),
  });
}
