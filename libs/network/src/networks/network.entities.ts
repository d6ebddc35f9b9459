import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { BusinessCalendar } from '../calendar/index.js';
import type { Terminology } from '../terminology/terms.js';

/** Own colours of a network or municipality, as `#rrggbb`; absent: the product's. */
export interface Looks {
  primary?: string;
  secondary?: string;
}

/** A picture of the product's own making: a PNG of at most 512 pixels a side. */
export interface Logo {
  fileId: string;
  /** Of the stored bytes: official documents name the picture by it. */
  sha256: string;
  width: number;
  height: number;
}

/** A state's exercise of open government. It is itself a tenant: `id`, `networkId` and `tenantId` are the same. */
@Entity('networks')
export class NetworkEntity extends TenantRow {
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') stateKey!: string;
  @Column('boolean') fictional!: boolean;
  @Column('jsonb', { nullable: true }) logo!: Logo | null;
  @Column('jsonb') colours!: Looks;
  @Column('jsonb') terminology!: Terminology;
  @Column('text') timeZone!: string;
  @Column('text', { array: true }) locales!: string[];
  @Column('jsonb') calendar!: BusinessCalendar;
  @Column('timestamptz') openedAt!: Date;
  @Column('int') version!: number;
}

/** The transparency institute, or who succeeded it, from a day to a day; documents keep the name of theirs. */
@Entity('host_authorities')
export class HostAuthorityEntity extends TenantRow {
  @Column('text') name!: string;
  @Column('text') shortName!: string;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('citext', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
}

export const STAGES = [
  'no_letter',
  'letter_accepted',
  'secretariat_installed',
  'cocreation_open',
  'plan_published',
  'implementation',
  'evaluated',
] as const;
export type Stage = (typeof STAGES)[number];

@Entity('municipalities')
export class MunicipalityEntity extends TenantRow {
  @Column('text') inegiKey!: string;
  @Column('text') name!: string;
  @Column('text') slug!: string;
  @Column('text') seat!: string;
  @Column('int', { nullable: true }) population!: number | null;
  @Column('text', { nullable: true }) populationSource!: string | null;
  @Column('text') timeZone!: string;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('citext', { nullable: true }) contactEmail!: string | null;
  @Column('jsonb', { nullable: true }) logo!: Logo | null;
  @Column('jsonb') colours!: Looks;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) letterAcceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) secretariatInstalledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) cocreationOpenedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) planPublishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) implementationStartedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) evaluatedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastMovementAt!: Date | null;
  @Column('int') version!: number;
  @Column({ type: 'text', insert: false, update: false }) stage!: Stage;
}

@Entity('municipality_groups')
export class MunicipalityGroupEntity extends TenantRow {
  @Column('text') kind!: 'region' | 'group';
  @Column('text') name!: string;
  @Column('text') slug!: string;
  @Column('int') version!: number;
}
