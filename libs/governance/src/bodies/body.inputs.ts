import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { OperatingRulesDocument } from '../operating-rules/operating-rules.scalar.js';
import type { EndKind } from './body.entities.js';

@InputType({ description: 'How a municipal technical secretariat begins.' })
export class ConveneSecretariatInput {
  @Field(() => String, { nullable: true, description: 'Its name, 3 to 200 characters; the usual one with the municipality’s name where absent.' })
  name?: string | null;
  @Field(() => [String], { nullable: true, description: 'Instruments that found it, one each.' })
  legalBasis?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Day of the public call, as `2026-01-31`; today where absent.' })
  convenedOn?: string | null;
}

@InputType({ description: 'A seat to be added to a body.' })
export class AddSeatInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field({ description: 'Key of the network’s sector, as `civil_society`.' })
  sector!: string;
  @Field(() => Int, { nullable: true, description: 'Number within its sector; the next one where absent.' })
  number?: number | null;
  @Field(() => String, { nullable: true, description: 'Name of the seat where it has one, as «Presidencia».' })
  label?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has voice; yes where absent.' })
  voice?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has a vote; yes where absent.' })
  vote?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is unpaid by rule; no where absent.' })
  honorary?: boolean | null;
}

@InputType({ description: 'Who takes a seat, stands in for its holder, or facilitates.' })
export class TermInput {
  @Field(() => String, { nullable: true, description: 'Name, public from the installation on; may be absent where the seat goes with an office.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Office held, public.' })
  office?: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation or department, public.' })
  organisation?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail to invite to an account; never shown to others.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'First day of the term; today where absent.' })
  startsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of the term; as the rules say where absent, or open.' })
  endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Act of the appointment, as «Oficio PM/123/2026».' })
  appointmentAct?: string | null;
  @Field(() => String, { nullable: true, description: 'Why somebody is replaced before the installation; needed where that person has an invitation or account.' })
  reason?: string | null;
}

@InputType({ description: 'Who takes a seat or stands in for its holder.' })
export class AssignSeatInput extends TermInput {
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;
  @Field(() => Int, { description: 'Version of the seat that was read.' })
  version!: number;
}

@InputType({ description: 'Who moderates the sittings, without vote.' })
export class NameFacilitatorInput extends TermInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => Int, { description: 'Version of the body that was read.' })
  version!: number;
}

export enum TermEndKind {
  RESIGNATION = 'resignation',
  REMOVAL = 'removal',
  END_OF_TERM = 'end_of_term',
  DEATH = 'death',
  REPLACEMENT = 'replacement',
  DISSOLUTION = 'dissolution',
}
registerEnumType(TermEndKind, {
  name: 'TermEndKind',
  description: 'Why a term ended.',
  valuesMap: {
    RESIGNATION: { description: 'The person resigned.' },
    REMOVAL: { description: 'The person was removed.' },
    END_OF_TERM: { description: 'Its time was over.' },
    DEATH: { description: 'The person died.' },
    REPLACEMENT: { description: 'Somebody else was named before the installation.' },
    DISSOLUTION: { description: 'The body was dissolved.' },
  },
});

@InputType({ description: 'The end of a term; the seat becomes vacant.' })
export class EndTermInput {
  @Field(() => ID, { description: 'The term.' })
  termId!: string;
  @Field(() => Int, { description: 'Version of the term that was read.' })
  version!: number;
  @Field(() => TermEndKind, { description: 'Why it ends.' })
  kind!: EndKind;
  @Field({ description: 'What happened, 3 to 1,000 characters; kept on record.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Last day; today where absent.' })
  endedOn?: string | null;
}

@InputType({ description: 'Somebody named in an act: the post always, the name where it is known.' })
export class OfficeHolderInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string;
  @Field({ description: 'Post.' })
  post!: string;
}

@InputType({ description: 'The oath that members take.' })
export class OathInput {
  @Field({ description: 'Who takes it.' })
  takenBy!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field({ description: 'What the members answer.' })
  answer!: string;
}

@InputType({ description: 'A sitting agreed on at the installation.' })
export class AgreedSittingInput {
  @Field({ description: 'Day.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Hour, as `10:00`.' })
  at?: string;
  @Field({ description: 'Which sitting or activity.' })
  what!: string;
  @Field(() => String, { nullable: true, description: 'Place.' })
  venue?: string;
}

@InputType({ description: 'When and where a body is installed, and what its act says.' })
export class InstallationInput {
  @Field({ description: 'Day, as `2026-01-31`.' })
  heldOn!: string;
  @Field({ description: 'Hour at which it begins, as `10:00`.' })
  startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Hour at which it ends.' })
  endsAt?: string;
  @Field({ description: 'Place.' })
  venue!: string;
  @Field(() => [String], { nullable: true, description: 'Instruments that found the body; those it was convened with where absent.' })
  legalBasis?: string[];
  @Field(() => OfficeHolderInput, { nullable: true, description: 'Who presides over the act.' })
  presidedBy?: OfficeHolderInput;
  @Field(() => [String], { nullable: true, description: 'What went before, a paragraph each.' })
  background?: string[];
  @Field(() => OathInput, { nullable: true, description: 'The oath.' })
  oath?: OathInput;
  @Field(() => String, { nullable: true, description: 'What the members state about the operating rules; the usual words where absent.' })
  rulesStatement?: string;
  @Field(() => [AgreedSittingInput], { nullable: true, description: 'Calendar agreed on.' })
  calendar?: AgreedSittingInput[];
  @Field(() => [String], { nullable: true, description: 'Agreements, one each.' })
  agreements?: string[];
}

@InputType({ description: 'A name or office to be corrected in an act.' })
export class MemberCorrectionInput {
  @Field(() => ID, { description: 'Term of the member as it is on record.' })
  termId!: string;
  @Field(() => String, { nullable: true, description: 'Corrected name; unchanged where absent.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'Corrected office; unchanged where absent.' })
  office?: string;
  @Field(() => String, { nullable: true, description: 'Corrected organisation; unchanged where absent.' })
  organisation?: string;
}

@InputType({ description: 'A step of a body’s life.' })
export class MoveBodyInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => Int, { description: 'Version of the body that was read.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, 3 to 1,000 characters; needed to renew and to dissolve.' })
  reason?: string | null;
}

@InputType({ description: 'Operating rules that a body adopts: its own, or its network’s as they are now.' })
export class AdoptOperatingRulesInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => Int, { description: 'Version of the body that was read.' })
  version!: number;
  @Field(() => Boolean, { nullable: true, description: 'Adopts the network’s rules as they are now.' })
  ofNetwork?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Title, 3 to 300 characters; needed unless the network’s are adopted.' })
  title?: string | null;
  @Field(() => OperatingRulesDocument, { nullable: true, description: 'The rules; needed unless the network’s are adopted.' })
  rules?: unknown;
  @Field(() => String, { nullable: true, description: 'Why they change; needed from the second version on.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered, as a gazette.' })
  registeredIn?: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn?: string | null;
}

@InputType({ description: 'Operating rules that a network gives to its bodies of one kind until they adopt their own.' })
export class SetNetworkRulesInput {
  @Field({ description: 'Kind of body, as `municipal_secretariat`.' })
  bodyKind!: string;
  @Field({ description: 'Title, 3 to 300 characters.' })
  title!: string;
  @Field(() => OperatingRulesDocument, { description: 'The rules.' })
  rules!: unknown;
  @Field(() => String, { nullable: true, description: 'Why they change; needed from the second version on.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered.' })
  registeredIn?: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn?: string | null;
}

@InputType({ description: 'A sector of a network’s bodies.' })
export class SaveSectorInput {
  @Field({ description: 'Key, as `private_sector`; an existing one is changed.' })
  key!: string;
  @Field(() => String, { nullable: true, description: 'Name shown, 2 to 80 characters; the usual one of the first three sectors where absent.' })
  name?: string | null;
  @Field({ description: 'Shape that marks it beside its colour: `circle`, `square` or `diamond`.' })
  shape!: string;
  @Field(() => Int, { nullable: true, description: 'Place in lists, from 1.' })
  position?: number | null;
}
