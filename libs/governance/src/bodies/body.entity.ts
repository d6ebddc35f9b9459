import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { BodyState } from './body.state.js';

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
