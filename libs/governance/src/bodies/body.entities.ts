import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { OperatingRules } from '../operating-rules/operating-rules.schema.js';
import type { InstallationContent } from './installation.input.js';
import type { BodyState } from './body.state.js';

export const SHAPES = ['circle', 'square', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

@Entity('sectors')
export class SectorEntity extends TenantRow {
  @Column('text') key!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') shape!: Shape;
  @Column('int') position!: number;
  @Column('int') version!: number;
}

/** A collegiate body of a municipality or of a network. The municipal secretariat is one kind; others add a kind, no table. */
@Entity('bodies')
export class BodyEntity extends TenantRow {
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) legalBasis!: string[];
  @Column('text') state!: BodyState;
  @Column('boolean') published!: boolean;
  @Column('date') convenedOn!: string;
  @Column('date', { nullable: true }) installedOn!: string | null;
  @Column('date', { nullable: true }) rulesApprovedOn!: string | null;
  @Column('date', { nullable: true }) dissolvedOn!: string | null;
  @Column('date', { nullable: true }) lastSittingOn!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('operating_rules')
export class OperatingRulesEntity extends TenantRow {
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  @Column('text', { nullable: true }) bodyKind!: string | null;
  @Column('int') version!: number;
  @Column('text') title!: string;
  @Column('jsonb') rules!: OperatingRules;
  @Column('uuid', { nullable: true }) adoptedFrom!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) registeredIn!: string | null;
  @Column('date', { nullable: true }) registeredOn!: string | null;
  @Column('date') adoptedOn!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('seats')
export class SeatEntity extends TenantRow {
  @Column('uuid') bodyId!: string;
  @Column('uuid') sectorId!: string;
  @Column('int') number!: number;
  @Column('text', { nullable: true }) label!: string | null;
  @Column('boolean') voice!: boolean;
  @Column('boolean') vote!: boolean;
  @Column('boolean') honorary!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('int') version!: number;
}

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

/** The sitting in which a body is installed. A held one is never edited: a correction is the next version. */
@Entity('installations')
export class InstallationEntity extends TenantRow {
  @Column('uuid') bodyId!: string;
  @Column('int') version!: number;
  @Column('text') state!: 'scheduled' | 'held' | 'annulled';
  @Column('date') heldOn!: string;
  @Column('text') startsAt!: string;
  @Column('text', { nullable: true }) endsAt!: string | null;
  @Column('text') venue!: string;
  @Column('jsonb') content!: InstallationContent;
  @Column('uuid', { nullable: true }) operatingRulesId!: string | null;
  /** The body's own tenant, or its network where the rules are the network's. */
  @Column('uuid', { nullable: true }) operatingRulesTenantId!: string | null;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('text', { nullable: true }) folio!: string | null;
  @Column('uuid', { nullable: true }) signedFileId!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) annulledAt!: Date | null;
}
