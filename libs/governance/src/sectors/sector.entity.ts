import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

export const SHAPES = ['circle', 'square', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

@Entity('sectors')
export class SectorEntity extends TenantRow {
  @Column('text') key!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') shape!: Shape;
  @Column('int') position!: number;
  @Column('int') version!: number;
  /** Not offered anew; where it is used it stays. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('text', { nullable: true }) retiredReason!: string | null;
}
