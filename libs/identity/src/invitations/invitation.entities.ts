import { Column, Entity } from 'typeorm';
import { TenantRow, type Locale } from '@tequio/platform';

export type InvitationState = 'pending' | 'accepted' | 'revoked' | 'declined';

/** Ended without a member: its key passes on to who is invited next. */
export const isClosed = (state: InvitationState): boolean => state === 'revoked' || state === 'declined';

/** An open door to a role, for who holds the secret of the mail; only its hash is kept. Expired is derived, never stored. */
@Entity('invitations')
export class InvitationEntity extends TenantRow {
  @Column('citext') email!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') role!: string;
  @Column('text') office!: string;
  /** The inviter's own key for this person (a row of its spreadsheet), unique in the tenant. */
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') state!: InvitationState;
  @Column('text') locale!: Locale;
  @Column('text') tokenHash!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz') sentAt!: Date;
  @Column('int') sentCount!: number;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('uuid', { nullable: true }) deputyOf!: string | null;
  @Column('uuid', { nullable: true }) replaces!: string | null;
  /** Words of the inviter, for the mail. */
  @Column('text', { nullable: true }) message!: string | null;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  /** Office that sent it last, and of which body, as they were called then; null where the system did. */
  @Column('text', { nullable: true }) invitingOffice!: string | null;
  @Column('text', { nullable: true }) invitingBody!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('text', { nullable: true }) revokeReason!: string | null;
  @Column('timestamptz', { nullable: true }) declinedAt!: Date | null;
  @Column('int') version!: number;
}
