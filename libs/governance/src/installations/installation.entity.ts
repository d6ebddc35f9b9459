import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { InstallationContent } from './installation.content.js';

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
  /** How often those who are in the body were called to it or told of a change; 0 while nobody was. */
  @Column('int') calls!: number;
  @Column('jsonb') content!: InstallationContent;
  @Column('uuid', { nullable: true }) operatingRulesId!: string | null;
  /** The body's own tenant, or its network where the rules are the network's. */
  @Column('uuid', { nullable: true }) operatingRulesTenantId!: string | null;
  /** Whether the members approved the body's own rules in the same sitting. */
  @Column('boolean') rulesApproved!: boolean;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('text', { nullable: true }) folio!: string | null;
  @Column('uuid', { nullable: true }) signedFileId!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) annulledAt!: Date | null;
}
