import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome, PageArgs, rightsOf, StaleVersion, type Locale } from '@tequio/platform';
import { InvitationRefused } from '../invitations/invitation.errors.js';
import { Invitation } from '../invitations/invitation.types.js';
import { MembershipRefused } from './membership.errors.js';
import type { MembershipRow } from './membership-rows.js';
import { MembershipPlace, roleName, toPlace } from './place.types.js';

@ObjectType({ description: 'A person as colleagues see them.' })
export class MemberPerson {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'E-mail; null where the account was erased.' })
  email!: string | null;
}

@ObjectType({ description: 'What a person is in a network or municipality, from a day to a day.' })
export class Membership {
  @Field(() => ID, { description: 'Identifier; send it as `Tequio-Acting-As` to act for it.' })
  id!: string;
  @Field({ description: 'Key of the role, as `liaison`.' })
  role!: string;
  @Field(() => [String], { description: 'What the role may do in its place, as `LetterOfIntent:read`; some only under a condition.' })
  rights!: string[];
  @Field({ description: 'Name of the role, in the language of the request.' })
  roleName!: string;
  @Field({ description: 'The post as shown to others.' })
  office!: string;
  @Field({ description: 'First day, as `2026-01-31`.' })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: 'Last day on which it was held; before the first where it was ended before it began; null while it is open.' })
  endsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason!: string | null;
  @Field({ description: 'Whether it holds today, in the network’s zone.' })
  current!: boolean;
  @Field(() => ID, { nullable: true, description: 'Membership that is covered during a leave.' })
  deputyOf!: string | null;
  @Field(() => Int, { description: 'Version of the row.' })
  version!: number;
  @Field(() => MemberPerson, { description: 'Who holds it.' })
  person!: MemberPerson;
  @Field(() => MembershipPlace, { description: 'Where it holds.' })
  place!: MembershipPlace;
}

@ObjectType({ description: 'A page of memberships, newest first.' })
export class MembershipConnection extends connectionOf(Membership, 'Membership') {}

@ArgsType()
export class MembershipsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this network or municipality; absent: all that are seen.' })
  tenantId?: string | null;
  @Field(() => String, { nullable: true, description: 'Only of this role.' })
  role?: string | null;
  @Field({ defaultValue: false, description: 'Also those that have ended or are to come.' })
  past: boolean = false;
}

@InputType({ description: 'Who takes over from a municipality’s liaison.' })
export class ReplaceLiaisonInput {
  @Field(() => ID, { description: 'Membership of the liaison who leaves.' })
  membershipId!: string;
  @Field({ description: 'E-mail of who takes over.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name of who takes over.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Post as shown to others; absent: the one before’s.' })
  office?: string | null;
  @Field(() => String, { nullable: true, description: 'First day of who takes over, as `2026-01-31`; absent: today.' })
  from?: string | null;
  @Field({ description: 'Why; it is kept.' })
  reason!: string;
}

@InputType({ description: 'Who covers a leave.' })
export class NameDeputyInput {
  @Field(() => ID, { description: 'Membership that is covered.' })
  membershipId!: string;
  @Field({ description: 'E-mail of the deputy.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Name of the deputy.' })
  name?: string | null;
  @Field({ description: 'First day, as `2026-01-31`.' })
  from!: string;
  @Field({ description: 'Last day, as `2026-02-28`.' })
  until!: string;
  @Field({ description: 'Why; it is kept.' })
  reason!: string;
}

@InputType({ description: 'The end of a membership.' })
export class EndMembershipInput {
  @Field(() => ID, { description: 'Membership that ends.' })
  membershipId!: string;
  @Field({ description: 'Why; it is kept.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Last day, as `2026-01-31`; absent: it ends at once.' })
  lastDay?: string | null;
}

@InputType({ description: 'A correction of the post that a membership shows.' })
export class CorrectMembershipInput {
  @Field(() => ID, { description: 'Membership.' })
  membershipId!: string;
  @Field({ description: 'Post as shown to others.' })
  office!: string;
  @Field({ description: 'Why; it is kept.' })
  reason!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
}

const CHANGE = [InvalidInput, MembershipRefused, InvitationRefused] as const;
export const ReplaceLiaisonResult = outcome('ReplaceLiaisonResult', 'The invitation of who takes over, or why not.', [
  Invitation,
  ...CHANGE,
]);
export const NameDeputyResult = outcome('NameDeputyResult', 'The invitation of the deputy, or why not.', [
  Invitation,
  ...CHANGE,
]);
export const EndMembershipResult = outcome('EndMembershipResult', 'The membership that ended, or why not.', [
  Membership,
  InvalidInput,
  MembershipRefused,
]);

export const CorrectMembershipResult = outcome('CorrectMembershipResult', 'The membership, or why not.', [
  Membership,
  InvalidInput,
  MembershipRefused,
  StaleVersion,
]);

export function toMembership(row: MembershipRow, locale: Locale): Membership {
  return Object.assign(new Membership(), {
    id: row.id,
    role: row.role,
    roleName: roleName(locale, row.role),
    rights: rightsOf(row.role),
    office: row.office,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    endReason: row.end_reason,
    current: row.current,
    deputyOf: row.deputy_of,
    version: row.version,
    person: Object.assign(new MemberPerson(), { id: row.person_id, name: row.person_name, email: row.person_email }),
    place: toPlace(row),
  });
}
