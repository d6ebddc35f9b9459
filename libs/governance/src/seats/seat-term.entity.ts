import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

export const END_KINDS = ['resignation', 'removal', 'end_of_term', 'death', 'replacement', 'dissolution'] as const;
export type EndKind = (typeof END_KINDS)[number];
export type TermRole = 'holder' | 'alternate' | 'facilitator';

/** Somebody in a seat, from a day to a day. `endsOn` is when it is to end, `endedOn` when it did. */
@Entity('seat_terms')
export class SeatTermEntity extends TenantRow {
  @Column('uuid') bodyId!: string;
  @Column('uuid', { nullable: true }) seatId!: string | null;
  @Column('text') role!: TermRole;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  @Column('uuid', { nullable: true }) invitationId!: string | null;
  /** When the invitation was declined by who opened it. */
  @Column('timestamptz', { nullable: true }) declinedAt!: Date | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('text', { nullable: true }) organisation!: string | null;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { nullable: true }) appointmentAct!: string | null;
  @Column('date', { nullable: true }) oathOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) endKind!: EndKind | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;
}

/** Whether who was named declined before they took their oath: nobody is in that place then. */
export const isDeclined = ({ declinedAt, oathOn }: Pick<SeatTermEntity, 'declinedAt' | 'oathOn'>): boolean => declinedAt !== null && oathOn === null;
