import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { OperatingRules } from './operating-rules.schema.js';

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
  @Column('text', { nullable: true }) adoptedByOffice!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
