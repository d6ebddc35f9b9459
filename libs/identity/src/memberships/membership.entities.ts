import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

/** What a person is in a tenant, from a day to a day. One row, one role; a person may have several. */
@Entity('memberships')
export class MembershipEntity extends TenantRow {
  @Column('uuid') personId!: string;
  @Column('text') role!: string;
  /** The post as shown to others («Unidad de Transparencia»). */
  @Column('text') office!: string;
  @Column('date') startsOn!: string;
  /** Last day on which it gives rights; null while it is open. */
  @Column('date', { nullable: true }) endsOn!: string | null;
  /** Where it was ended at once: when. It was held until that day, though its rights end with the one before. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('uuid', { nullable: true }) deputyOf!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;
}
