import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { TermEndKind } from './seat.types.js';
import type { EndKind } from './seat-term.entity.js';

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

@InputType({ description: 'The end of a term; the seat becomes vacant.' })
export class EndTermInput {
  @Field(() => ID, { description: 'The term.' })
  termId!: string;
  @Field(() => Int, { description: 'Version of the term that was read.' })
  version!: number;
  @Field(() => TermEndKind, { description: 'Why it ends.' })
  kind!: EndKind;
  @Field({ description: 'What happened, 5 to 2,000 characters; kept on record.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Last day; today where absent.' })
  endedOn?: string | null;
}
