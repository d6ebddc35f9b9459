import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileRefused } from '@tequio/documents';
import { InvitationRefused, MembershipRefused } from '@tequio/identity';
import { InvalidInput, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';
import { OperatingRulesDocument } from '../operating-rules/operating-rules.scalar.js';
import { BodyRefused } from './body.errors.js';
import { TermEndKind } from './body.inputs.js';

export enum BodyStateEnum {
  CONVENED = 'convened',
  DESIGNATED = 'designated',
  INSTALLED = 'installed',
  RULES_APPROVED = 'rules_approved',
  OPERATING = 'operating',
  INACTIVE = 'inactive',
  RENEWING = 'renewing',
  DISSOLVED = 'dissolved',
}
registerEnumType(BodyStateEnum, {
  name: 'BodyState',
  description: 'Where a collegiate body is in its life.',
  valuesMap: {
    CONVENED: { description: 'It was called; its members are being named.' },
    DESIGNATED: { description: 'All its members are named.' },
    INSTALLED: { description: 'Its members have taken their oath; the act of installation stands.' },
    RULES_APPROVED: { description: 'It has approved its operating rules.' },
    OPERATING: { description: 'It sits.' },
    INACTIVE: { description: 'It has not sat within the time that its rules say.' },
    RENEWING: { description: 'Its members are being renewed.' },
    DISSOLVED: { description: 'It no longer exists.' },
  },
});

export enum SectorShape {
  CIRCLE = 'circle',
  SQUARE = 'square',
  DIAMOND = 'diamond',
}
registerEnumType(SectorShape, {
  name: 'SectorShape',
  description: 'Shape that tells sectors apart without colour.',
  valuesMap: { CIRCLE: { description: 'A circle.' }, SQUARE: { description: 'A square.' }, DIAMOND: { description: 'A diamond.' } },
});

@ObjectType({ description: 'A sector that sits in a network’s bodies.' })
export class Sector {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Key, as `civil_society`.' })
  key!: string;
  @Field({ description: 'Name, in the language of the request where the network gave none of its own.' })
  name!: string;
  @Field(() => SectorShape, { description: 'Its shape.' })
  shape!: SectorShape;
}

@ObjectType({ isAbstract: true })
export abstract class PublicTerm {
  @Field(() => String, { nullable: true, description: 'Name; null where only the office is known.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Office.' })
  office!: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation or department.' })
  organisation!: string | null;
  @Field({ description: 'First day of the term.' })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: 'Day on which the term is to end; null where it is open.' })
  endsOn!: string | null;
}

@ObjectType({ description: 'One thing that operating rules say, in plain words.' })
export class RuleInPlainWords {
  @Field({ description: 'What it is about, as `quorum`.' })
  topic!: string;
  @Field({ description: 'Name of the topic, in the language of the request.' })
  heading!: string;
  @Field({ description: 'What the rules say, in the language of the request.' })
  text!: string;
}

@ObjectType({ description: 'Operating rules as they are in force.' })
export class OperatingRulesInForce {
  @Field(() => ID, { description: 'Identifier of this version.' })
  id!: string;
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;
  @Field({ description: 'Whether they are the network’s, because the body has none of its own.' })
  ofNetwork!: boolean;
  @Field({ description: 'Since when.' })
  adoptedOn!: string;
  @Field(() => String, { nullable: true, description: 'Why they were changed.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered.' })
  registeredIn!: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn!: string | null;
  @Field(() => OperatingRulesDocument, { description: 'All that they say, for programs.' })
  rules!: unknown;
  @Field(() => [RuleInPlainWords], { description: 'What they say, in plain words; empty topics are left out.' })
  inWords!: RuleInPlainWords[];
}

export enum TermRoleEnum {
  HOLDER = 'holder',
  ALTERNATE = 'alternate',
  FACILITATOR = 'facilitator',
}
registerEnumType(TermRoleEnum, {
  name: 'TermRole',
  description: 'What somebody is in a body.',
  valuesMap: {
    HOLDER: { description: 'Holds a seat.' },
    ALTERNATE: { description: 'Stands in for the holder of a seat.' },
    FACILITATOR: { description: 'Moderates the sittings, without vote.' },
  },
});

export enum AccountState {
  NONE = 'none',
  INVITED = 'invited',
  JOINED = 'joined',
}
registerEnumType(AccountState, {
  name: 'MemberAccountState',
  description: 'Whether a member of a body works with an account.',
  valuesMap: { NONE: { description: 'Without one.' }, INVITED: { description: 'An invitation was sent.' }, JOINED: { description: 'With one.' } },
});

@ObjectType({ description: 'Somebody in a body, as its own municipality sees them.' })
export class Term extends PublicTerm {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => TermRoleEnum, { description: 'What they are.' })
  role!: TermRoleEnum;
  @Field(() => ID, { nullable: true, description: 'Their seat; null for the facilitator.' })
  seatId!: string | null;
  @Field(() => AccountState, { description: 'Whether they work with an account.' })
  account!: AccountState;
  @Field(() => String, { nullable: true, description: 'Act of the appointment.' })
  appointmentAct!: string | null;
  @Field(() => String, { nullable: true, description: 'Day of the oath.' })
  oathOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day, where it has ended.' })
  endedOn!: string | null;
  @Field(() => TermEndKind, { nullable: true, description: 'Why it ended.' })
  endKind!: TermEndKind | null;
  @Field(() => String, { nullable: true, description: 'What happened.' })
  endReason!: string | null;
  @Field(() => Int, { description: 'Version of the term; hand it back when ending it.' })
  version!: number;
}

@ObjectType({ description: 'A seat of a body, as its own municipality sees it.' })
export class Seat {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Name, as «Sociedad civil, asiento 2».' })
  name!: string;
  @Field(() => Sector, { description: 'Its sector.' })
  sector!: Sector;
  @Field(() => Int, { description: 'Number within the sector.' })
  number!: number;
  @Field(() => String, { nullable: true, description: 'Its own name, where it has one.' })
  label!: string | null;
  @Field({ description: 'Whether it has voice.' })
  voice!: boolean;
  @Field({ description: 'Whether it has a vote.' })
  vote!: boolean;
  @Field({ description: 'Whether it is unpaid by rule.' })
  honorary!: boolean;
  @Field(() => Term, { nullable: true, description: 'Who holds it; null while it is vacant.' })
  holder!: Term | null;
  @Field(() => Term, { nullable: true, description: 'Who stands in for the holder.' })
  alternate!: Term | null;
  @Field(() => Int, { description: 'Version of the seat; hand it back when changing it.' })
  version!: number;
}

@ObjectType({ description: 'How many seats with vote a sector has and needs.' })
export class SectorComposition {
  @Field(() => Sector, { nullable: true, description: 'The sector; null where the rules name one that the network has no longer.' })
  sector!: Sector | null;
  @Field({ description: 'Its name, in the language of the request.' })
  name!: string;
  @Field(() => Int, { description: 'Seats there are.' })
  have!: number;
  @Field(() => Int, { description: 'Of them, those that somebody holds.' })
  held!: number;
  @Field(() => Int, { nullable: true, description: 'Seats that the rules ask for at the present size; null where they do not say.' })
  minimum!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats that the rules allow at the present size; null where they do not say.' })
  maximum!: number | null;
  @Field(() => Int, { description: 'Seats that are missing.' })
  missing!: number;
  @Field(() => Int, { description: 'Seats that are too many.' })
  excess!: number;
}

@ObjectType({ description: 'What the rules in force ask of the composition, and what there is. Counts seats with vote.' })
export class CompositionReport {
  @Field(() => [SectorComposition], { description: 'By sector.' })
  sectors!: SectorComposition[];
  @Field(() => Int, { description: 'Seats there are.' })
  total!: number;
  @Field(() => Int, { description: 'Of them, those that somebody holds.' })
  held!: number;
  @Field(() => Int, { description: 'Seats missing for the whole.' })
  missing!: number;
  @Field({ description: 'Whether the composition is as the rules ask; seats may still be vacant.' })
  satisfied!: boolean;
}

@ObjectType({ description: 'Something that is missing for a step of a body.' })
export class StepRequirement {
  @Field({ description: 'Stable code, for programs.' })
  code!: string;
  @Field({ description: 'What is missing, in the language of the request.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'Where it is completed, as `facilitator`.' })
  where!: string | null;
}

@ObjectType({ description: 'A step that the body can take, or could once something is completed.' })
export class BodyStepOpen {
  @Field({ description: 'Name of the step, as `install`.' })
  name!: string;
  @Field(() => BodyStateEnum, { description: 'State after it.' })
  to!: BodyStateEnum;
  @Field({ description: 'Whether who asks may take it.' })
  allowed!: boolean;
  @Field({ description: 'Whether it cannot be undone.' })
  irreversible!: boolean;
  @Field(() => [StepRequirement], { description: 'What is still missing.' })
  missing!: StepRequirement[];
}

@ObjectType({ description: 'Somebody named in an act.' })
export class ActHolder {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string | null;
  @Field({ description: 'Post.' })
  post!: string;
}

@ObjectType({ description: 'The oath that members take.' })
export class Oath {
  @Field({ description: 'Who takes it.' })
  takenBy!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field({ description: 'What the members answer.' })
  answer!: string;
}

@ObjectType({ description: 'A sitting agreed on at the installation.' })
export class AgreedSitting {
  @Field({ description: 'Day.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Hour.' })
  at!: string | null;
  @Field({ description: 'Which sitting or activity.' })
  what!: string;
  @Field(() => String, { nullable: true, description: 'Place.' })
  venue!: string | null;
}

export enum InstallationState {
  SCHEDULED = 'scheduled',
  HELD = 'held',
  ANNULLED = 'annulled',
}
registerEnumType(InstallationState, {
  name: 'InstallationState',
  description: 'Where an installation stands.',
  valuesMap: {
    SCHEDULED: { description: 'It is being prepared.' },
    HELD: { description: 'It was held; its act stands.' },
    ANNULLED: { description: 'Its act was replaced by a corrected one.' },
  },
});

@ObjectType({ description: 'An installation with its act, one version of it.' })
export class Installation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;
  @Field(() => InstallationState, { description: 'Where it stands.' })
  state!: InstallationState;
  @Field({ description: 'Day.' })
  heldOn!: string;
  @Field({ description: 'Hour at which it begins.' })
  startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Hour at which it ends.' })
  endsAt!: string | null;
  @Field({ description: 'Place.' })
  venue!: string;
  @Field(() => ActHolder, { nullable: true, description: 'Who presides.' })
  presidedBy!: ActHolder | null;
  @Field(() => [String], { description: 'What went before.' })
  background!: string[];
  @Field(() => Oath, { nullable: true, description: 'The oath.' })
  oath!: Oath | null;
  @Field(() => String, { nullable: true, description: 'What the members state about the rules; null for the usual words.' })
  rulesStatement!: string | null;
  @Field(() => [AgreedSitting], { description: 'Calendar agreed on.' })
  calendar!: AgreedSitting[];
  @Field(() => [String], { description: 'Agreements.' })
  agreements!: string[];
  @Field(() => String, { nullable: true, description: 'Folio of the act; null before the installation.' })
  folio!: string | null;
  @Field(() => ID, { nullable: true, description: 'The act as an official document.' })
  documentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The act as signed on paper, a private file.' })
  signedFileId!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the signed act was attached.' })
  signedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the version before was corrected.' })
  reason!: string | null;
}

@ObjectType({ description: 'A collegiate body as its own municipality and network see it.' })
export class Body {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Kind, as `municipal_secretariat`.' })
  kind!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => [String], { description: 'Instruments that found it.' })
  legalBasis!: string[];
  @Field(() => BodyStateEnum, { description: 'Where it is in its life.' })
  state!: BodyStateEnum;
  @Field({ description: 'Day on which it was called.' })
  convenedOn!: string;
  @Field(() => String, { nullable: true, description: 'Day of its installation.' })
  installedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Day on which it approved its rules.' })
  rulesApprovedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Day on which it was dissolved.' })
  dissolvedOn!: string | null;
  @Field(() => [Seat], { description: 'Seats, by sector and number.' })
  seats!: Seat[];
  @Field(() => Term, { nullable: true, description: 'Who moderates the sittings, without vote.' })
  facilitator!: Term | null;
  @Field(() => [Term], { description: 'Terms that have ended, newest first.' })
  formerTerms!: Term[];
  @Field(() => Installation, { nullable: true, description: 'Its installation, as planned or as held.' })
  installation!: Installation | null;
  @Field(() => [Installation], { description: 'All versions of its act, oldest first.' })
  installations!: Installation[];
  @Field(() => OperatingRulesInForce, { nullable: true, description: 'Rules in force; null where neither it nor its network has any.' })
  rules!: OperatingRulesInForce | null;
  @Field(() => [OperatingRulesInForce], { description: 'Its own rules, all versions, newest first.' })
  ownRules!: OperatingRulesInForce[];
  @Field(() => CompositionReport, { description: 'What the rules ask of its composition, and what there is.' })
  compositionCheck!: CompositionReport;
  @Field(() => [BodyStepOpen], { description: 'Steps that its state allows, with what is missing for each.' })
  steps!: BodyStepOpen[];
  @Field(() => [Sector], { description: 'Sectors that its seats can be of.' })
  sectors!: Sector[];
  @Field(() => Int, { description: 'Grows with each change; hand it back when changing the body.' })
  version!: number;
}

const CHANGE = [InvalidInput, StaleVersion, TransitionRefused, BodyRefused] as const;
const said = (name: string, what: string) => outcome(name, `The body ${what}, or why not.`, [Body, ...CHANGE] as const);
const withAccounts = (name: string, what: string) => outcome(name, `The body ${what}, or why not.`, [Body, ...CHANGE, InvitationRefused, MembershipRefused] as const);

export const ConveneSecretariatResult = said('ConveneSecretariatResult', 'that was convened');
export const ChangeSeatsResult = said('ChangeSeatsResult', 'with its seats changed');
export const NameMemberResult = withAccounts('NameMemberResult', 'with its member named');
export const EndTermResult = withAccounts('EndTermResult', 'with the seat vacant');
export const MoveBodyResult = said('MoveBodyResult', 'after the step');
export const InstallBodyResult = said('InstallBodyResult', 'with its installation');
export const AttachSignedActResult = outcome('AttachSignedActResult', 'The body with its signed act, or why not.', [Body, ...CHANGE, FileRefused] as const);
export const AdoptOperatingRulesResult = said('AdoptOperatingRulesResult', 'with the rules it adopted');
export const SetNetworkRulesResult = outcome('SetNetworkRulesResult', 'The rules, or why they were not set.', [OperatingRulesInForce, InvalidInput, StaleVersion] as const);
export const SaveSectorResult = outcome('SaveSectorResult', 'The sector, or what has to be corrected.', [Sector, InvalidInput] as const);
