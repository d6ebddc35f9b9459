import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';

/** One published version of a tenant's privacy notice; never changed, only followed by the next. */
@Entity('privacy_notices')
export class PrivacyNoticeEntity extends TenantRow {
  @Column('int') version!: number;
  @Column('text') body!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
