import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

/** A signed copy of an act that was the wrong one: kept, as private as the one that took its place. */
@Entity('struck_copies')
export class StruckCopyEntity extends TenantRow {
  @Column('uuid') bodyId!: string;
  @Column('uuid') installationId!: string;
  @Column('uuid') fileId!: string;
  @Column('timestamptz') attachedAt!: Date;
  @Column('timestamptz') struckAt!: Date;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) office!: string | null;
}
