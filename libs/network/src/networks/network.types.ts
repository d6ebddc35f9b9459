import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome, PageArgs, StaleVersion } from '@tequio/platform';
import { LooksType, toLooks } from '../looks/looks.types.js';
import { termsOf } from '../terminology/terms.js';
import { TermInput, TermType } from '../terminology/terms.types.js';
import type { HostAuthorityEntity, MunicipalityEntity, NetworkEntity } from './network.entities.js';

export enum MunicipalityStage {
  NO_LETTER = 'no_letter',
  LETTER_ACCEPTED = 'letter_accepted',
  SECRETARIAT_INSTALLED = 'secretariat_installed',
  COCREATION_OPEN = 'cocreation_open',
  PLAN_PUBLISHED = 'plan_published',
  IMPLEMENTATION = 'implementation',
  EVALUATED = 'evaluated',
}
registerEnumType(MunicipalityStage, {
  name: 'MunicipalityStage',
  description: 'How far a municipality has come. Derived from what it has done; the same everywhere it is shown.',
  valuesMap: {
    NO_LETTER: { description: 'No letter of intent has been accepted.' },
    LETTER_ACCEPTED: { description: 'The letter of intent was accepted.' },
    SECRETARIAT_INSTALLED: { description: 'Government and civil society sit together in the municipal technical secretariat.' },
    COCREATION_OPEN: { description: 'Commitments are being co-created.' },
    PLAN_PUBLISHED: { description: 'The local action plan is published.' },
    IMPLEMENTATION: { description: 'Progress on the commitments is being reported.' },
    EVALUATED: { description: 'The plan has been evaluated.' },
  },
});

@ObjectType({ description: 'The authority that hosts a network, from a day to a day.' })
export class HostAuthority {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Official name.' })
  name!: string;
  @Field({ description: 'Short name or acronym.' })
  shortName!: string;
  @Field({ description: 'First day, as `2026-01-31`.' })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: 'Last day; null while it is in office.' })
  endsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Official contact.' })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Official site.' })
  website!: string | null;
}

@ObjectType({ description: 'How many municipalities are at one stage.' })
export class StageCount {
  @Field(() => MunicipalityStage, { description: 'The stage.' })
  stage!: MunicipalityStage;
  @Field(() => Int, { description: 'Municipalities at this stage.' })
  count!: number;
}

@ObjectType({ description: 'A stretch of days on which the authority is closed.' })
export class NonWorkingDaysType {
  @Field({ description: 'First day.' })
  from!: string;
  @Field({ description: 'Last day.' })
  to!: string;
  @Field({ description: 'Why, as people read it.' })
  reason!: string;
}

@ObjectType({ description: 'When the authority works: terms in business days are counted by it.' })
export class BusinessCalendarType {
  @Field(() => [Int], { description: 'Days of the week that are worked, 1 (Monday) to 7 (Sunday).' })
  workWeek!: readonly number[];
  @Field({ description: 'Whether the official holidays of the Federal Labour Law (article 74) are not worked.' })
  officialHolidays!: boolean;
  @Field(() => [NonWorkingDaysType], { description: 'Days on which it is closed beyond these, in their order.' })
  nonWorkingDays!: readonly NonWorkingDaysType[];
}

@ObjectType({ description: 'A state’s exercise of open government, hosted by its transparency authority.' })
export class Network {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Name in addresses.' })
  slug!: string;
  @Field({ description: 'Name shown, as «Estado de México».' })
  name!: string;
  @Field({ description: 'Two-digit INEGI key of the state; `99` for the fictional one.' })
  stateKey!: string;
  @Field({ description: 'Whether the network and its municipalities are invented, to try the product.' })
  fictional!: boolean;
  @Field({ description: 'IANA time zone in which its dates are meant.' })
  timeZone!: string;
  @Field(() => [String], { description: 'Languages it publishes in.' })
  locales!: string[];
  @Field(() => BusinessCalendarType, { description: 'Its business calendar.' })
  calendar!: BusinessCalendarType;
  @Field(() => [TermType], { description: 'What it calls the things of the field, in every language.' })
  terminology!: TermType[];
  @Field(() => LooksType, { description: 'Own colours and logo.' })
  looks!: LooksType;
  @Field(() => Int, { description: 'Grows with each change; hand it back when changing the network.' })
  version!: number;
}

@ObjectType({ description: 'A municipality of a network. It has a page from the day the network opens.' })
export class Municipality {
  @Field(() => ID, { description: 'Identifier; also of the tenant.' })
  id!: string;
  @Field(() => ID, { description: 'Network it belongs to.' })
  networkId!: string;
  @Field({ description: 'Five-digit INEGI key; `99xxx` where invented.' })
  inegiKey!: string;
  @Field({ description: 'Name, as its documents bear it.' })
  name!: string;
  @Field({ description: 'Name in addresses.' })
  slug!: string;
  @Field({ description: 'Seat of the municipality.' })
  seat!: string;
  @Field(() => Int, { nullable: true, description: 'Inhabitants; null where the census does not say.' })
  population!: number | null;
  @Field(() => String, { nullable: true, description: 'Where the population figure comes from.' })
  populationSource!: string | null;
  @Field({ description: 'IANA time zone.' })
  timeZone!: string;
  @Field(() => String, { nullable: true, description: 'Official site.' })
  website!: string | null;
  @Field(() => String, { nullable: true, description: 'Official contact.' })
  contactEmail!: string | null;
  @Field(() => MunicipalityStage, { description: 'How far it has come.' })
  stage!: MunicipalityStage;
  @Field(() => Date, { nullable: true, description: 'When it was invited; null where it never was.' })
  invitedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its letter of intent was accepted.' })
  letterAcceptedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its secretariat was installed.' })
  secretariatInstalledAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its co-creation opened, the last time where it was opened more than once.' })
  cocreationOpenedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its action plan was published.' })
  planPublishedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it first reported progress on the plan.' })
  implementationStartedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its plan was evaluated.' })
  evaluatedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Last public movement; null where there has been none.' })
  lastMovementAt!: Date | null;
  @Field(() => LooksType, { description: 'Own colours and logo; null ones fall back to the network’s.' })
  looks!: LooksType;
  @Field(() => Int, { description: 'Grows with each change of what the municipality may edit.' })
  version!: number;
}

@ObjectType({ description: 'A page of the municipalities of a network, by name.' })
export class MunicipalityConnection extends connectionOf(Municipality, 'Municipality') {}

@ArgsType()
export class MunicipalitiesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, seat or key; accents are optional.' })
  search?: string | null;
  @Field(() => MunicipalityStage, { nullable: true, description: 'Only those at this stage.' })
  stage?: MunicipalityStage | null;
  @Field(() => MunicipalityStage, { nullable: true, description: 'Only those that have come to this stage or beyond.' })
  reached?: MunicipalityStage | null;
  @Field(() => String, { nullable: true, description: 'Only those of the group with this slug.' })
  group?: string | null;
  @Field(() => [String], { nullable: true, description: 'Only those with these INEGI keys.' })
  keys?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that began and have not moved for as long as the network allows.' })
  idle?: boolean | null;
}

@InputType({ description: 'A stretch of days on which the authority is closed.' })
export class NonWorkingDaysInput {
  @Field({ description: 'First day.' })
  from!: string;
  @Field({ description: 'Last day.' })
  to!: string;
  @Field({ description: 'Why, as people read it.' })
  reason!: string;
}

@InputType({ description: 'What a network may change of itself. Absent fields stay as they are.' })
export class UpdateNetworkInput {
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name shown, 3 to 120 characters.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string;
  @Field(() => [String], { nullable: true, description: 'Languages, `es` first.' })
  locales?: string[];
  @Field(() => [TermInput], { nullable: true, description: 'All of its own words; a term that is left out is called as in the glossary.' })
  terminology?: TermInput[];
  @Field(() => String, { nullable: true, description: 'Main colour, `#rrggbb`, readable under white text and on the page; null for the product’s.' })
  primaryColour?: string | null;
  @Field(() => String, { nullable: true, description: 'Second colour, `#rrggbb`, readable under white text; null for one made from the main colour.' })
  secondaryColour?: string | null;
  @Field(() => [Int], { nullable: true, description: 'Days of the week on which the authority works, 1 (Monday) to 7 (Sunday).' })
  workWeek?: number[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the official holidays of the Federal Labour Law (article 74) are not worked.' })
  officialHolidays?: boolean;
  @Field(() => [NonWorkingDaysInput], { nullable: true, description: 'Days on which the authority is closed beyond the official ones.' })
  nonWorkingDays?: NonWorkingDaysInput[];
}

@InputType({ description: 'A network to be opened from the national catalogue.' })
export class OpenNetworkInput {
  @Field({ description: 'Two-digit INEGI key of the state; `99` for the fictional one.' })
  stateKey!: string;
  @Field({ description: 'Name in addresses, as `edomex`.' })
  slug!: string;
  @Field({ description: 'Official name of the authority that hosts it.' })
  authorityName!: string;
  @Field(() => String, { nullable: true, description: 'Its short name or acronym; the name where absent.' })
  authorityShortName?: string;
  @Field(() => String, { nullable: true, description: 'First day of the authority; today where absent.' })
  authoritySince?: string;
}

@InputType({ description: 'The authority that takes over from a day on.' })
export class SucceedAuthorityInput {
  @Field({ description: 'Official name.' })
  name!: string;
  @Field({ description: 'Short name or acronym.' })
  shortName!: string;
  @Field({ description: 'First day; the authority before ends on the day before.' })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: 'Official contact.' })
  contactEmail?: string;
  @Field(() => String, { nullable: true, description: 'Official site.' })
  website?: string;
}

@InputType({ description: 'What a municipality may change of its page. Absent fields stay as they are.' })
export class UpdateMunicipalityInput {
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Official site.' })
  website?: string;
  @Field(() => String, { nullable: true, description: 'Official contact.' })
  contactEmail?: string;
  @Field(() => String, { nullable: true, description: 'Main colour, `#rrggbb`, readable under white text and on the page; null for the product’s.' })
  primaryColour?: string | null;
  @Field(() => String, { nullable: true, description: 'Second colour, `#rrggbb`, readable under white text; null for one made from the main colour.' })
  secondaryColour?: string | null;
}

export const OpenNetworkResult = outcome('OpenNetworkResult', 'The opened network, or what has to be corrected.', [Network, InvalidInput] as const);
export const UpdateNetworkResult = outcome('UpdateNetworkResult', 'The changed network, or why it was not changed.', [Network, InvalidInput, StaleVersion] as const);
export const SucceedAuthorityResult = outcome('SucceedAuthorityResult', 'The new authority, or what has to be corrected.', [HostAuthority, InvalidInput] as const);
export const UpdateMunicipalityResult = outcome('UpdateMunicipalityResult', 'The changed municipality, or why it was not changed.', [
  Municipality,
  InvalidInput,
  StaleVersion,
] as const);

export const toNetwork = (row: NetworkEntity): Network =>
  Object.assign(new Network(), {
    id: row.id,
    slug: row.slug,
    name: row.name,
    stateKey: row.stateKey,
    fictional: row.fictional,
    timeZone: row.timeZone,
    locales: row.locales,
    calendar: toCalendar(row.calendar),
    terminology: termsOf(row.terminology),
    looks: toLooks(row),
    version: row.version,
  });

const toCalendar = ({ workWeek, officialHolidays, nonWorkingDays }: NetworkEntity['calendar']): BusinessCalendarType =>
  Object.assign(new BusinessCalendarType(), { workWeek, officialHolidays, nonWorkingDays: nonWorkingDays.toSorted((a, b) => a.from.localeCompare(b.from)) });

export const toHostAuthority = ({ id, name, shortName, startsOn, endsOn, contactEmail, website }: HostAuthorityEntity): HostAuthority =>
  Object.assign(new HostAuthority(), { id, name, shortName, startsOn, endsOn, contactEmail, website });

export const toMunicipality = ({ colours, logo, tenantId: _, ...row }: MunicipalityEntity): Municipality =>
  Object.assign(new Municipality(), row, { looks: toLooks({ colours, logo }), stage: row.stage as MunicipalityStage });
