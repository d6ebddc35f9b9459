import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyStateEnum } from '../bodies/body.types.js';
import { OperatingRulesInForce } from '../operating-rules/operating-rules.types.js';
import { PublicTerm } from '../seats/seat.types.js';
import { Sector } from '../sectors/sector.types.js';

@ObjectType({ description: 'A member of a body, as everyone may know them; never with an e-mail.' })
export class BodyMember extends PublicTerm {}

@ObjectType({ description: 'A seat of a body, as everyone may see it.' })
export class PublicSeat {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Sector, { description: 'Its sector.' })
  sector!: Sector;
  @Field(() => Int, { description: 'Number within the sector.' })
  number!: number;
  @Field(() => String, { nullable: true, description: 'Its own name, where it has one.' })
  label!: string | null;
  @Field({ description: 'Whether it has a vote.' })
  vote!: boolean;
  @Field({ description: 'Whether it is unpaid by rule.' })
  honorary!: boolean;
  @Field(() => BodyMember, { nullable: true, description: 'Who holds it; null while it is vacant.' })
  holder!: BodyMember | null;
  @Field(() => BodyMember, { nullable: true, description: 'Who stands in for the holder.' })
  alternate!: BodyMember | null;
}

@ObjectType({ description: 'Act of installation as everyone may see it.' })
export class PublicInstallation {
  @Field({ description: 'Folio; verify it at `/verificar`.' })
  folio!: string;
  @Field({ description: 'Day of the installation.' })
  heldOn!: string;
  @Field({ description: 'Place.' })
  venue!: string;
  @Field(() => Int, { description: 'Version of the act; more than 1 where it was corrected.' })
  version!: number;
}

@ObjectType({ description: 'A municipal technical secretariat as everyone may see it, from its installation on.' })
export class PublicSecretariat {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => BodyStateEnum, { description: 'Where it is in its life.' })
  state!: BodyStateEnum;
  @Field(() => [String], { description: 'Instruments that found it.' })
  legalBasis!: string[];
  @Field({ description: 'Day of its installation.' })
  installedOn!: string;
  @Field(() => [PublicSeat], { description: 'Seats, by sector and number.' })
  seats!: PublicSeat[];
  @Field(() => BodyMember, { nullable: true, description: 'Who moderates the sittings, without vote.' })
  facilitator!: BodyMember | null;
  @Field(() => OperatingRulesInForce, { nullable: true, description: 'Rules in force; null where neither it nor its network has any.' })
  rules!: OperatingRulesInForce | null;
  @Field(() => PublicInstallation, { description: 'Its act of installation.' })
  installation!: PublicInstallation;
}
