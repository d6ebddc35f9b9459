import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

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
