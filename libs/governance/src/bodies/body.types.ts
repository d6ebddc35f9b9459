import type { Type } from '@nestjs/common';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, OpenStep, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';
import { Installation } from '../installations/installation.types.js';
import { OperatingRulesInForce } from '../operating-rules/operating-rules.types.js';
import { Seat, Term } from '../seats/seat.types.js';
import { Sector } from '../sectors/sector.types.js';
import { BodyRefused } from './body.errors.js';

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
  @Field(() => [OpenStep], { description: 'Steps that its state allows, with what is missing for each.' })
  steps!: OpenStep[];
  @Field(() => [Sector], { description: 'Sectors that its seats can be of.' })
  sectors!: Sector[];
  @Field(() => Int, { description: 'Grows with each change; hand it back when changing the body.' })
  version!: number;
}

/** Result of a mutation that answers the body, with what it may be refused for beside the usual. */
export const bodyOutcome = (name: string, what: string, ...more: Type<unknown>[]) =>
  outcome(name, `The body ${what}, or why not.`, [Body, InvalidInput, StaleVersion, TransitionRefused, BodyRefused, ...more]);

export const ConveneSecretariatResult = bodyOutcome('ConveneSecretariatResult', 'that was convened');
export const MoveBodyResult = bodyOutcome('MoveBodyResult', 'after the step');
