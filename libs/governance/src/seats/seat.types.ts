import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Sector } from '../sectors/sector.types.js';
import type { SeatTermEntity } from './seat-term.entity.js';

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

export enum AccountState {
  NONE = 'none',
  INVITED = 'invited',
  DECLINED = 'declined',
  JOINED = 'joined',
}

registerEnumType(AccountState, {
  name: 'MemberAccountState',
  description: 'Whether a member of a body works with an account.',
  valuesMap: { NONE: { description: 'Without one.' }, INVITED: { description: 'An invitation was sent.' }, DECLINED: { description: 'The invitation was declined: without an oath nobody is in that place.' }, JOINED: { description: 'With one.' } },
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
  @Field(() => Term, { nullable: true, description: 'Who holds it, or was named and declined the invitation, as `account` says; null while nobody is named.' })
  holder!: Term | null;
  @Field(() => Term, { nullable: true, description: 'Who stands in for the holder.' })
  alternate!: Term | null;
  @Field(() => Int, { description: 'Version of the seat; hand it back when changing it.' })
  version!: number;
}

export function toTerm(row: SeatTermEntity): Term {
  const { id, seatId, name, office, organisation, startsOn, endsOn, appointmentAct, oathOn, endedOn, endReason, version } = row;
  return Object.assign(new Term(), {
    ...{ id, seatId, name, office, organisation, startsOn, endsOn, appointmentAct, oathOn, endedOn, endReason, version },
    role: row.role as TermRoleEnum,
    endKind: row.endKind as TermEndKind | null,
    account: row.personId ? AccountState.JOINED : row.declinedAt ? AccountState.DECLINED : row.invitationId ? AccountState.INVITED : AccountState.NONE,
  });
}
