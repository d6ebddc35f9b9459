import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { TermRole } from '../seats/seat-term.entity.js';

/** Somebody who took part in an installation, whatever becomes of their term or of its dates. */
@Entity('installation_members')
export class InstallationMemberEntity extends TenantRow {
  @Column('uuid') installationId!: string;
  @Column('uuid') termId!: string;
  @Column('text') role!: TermRole;
  @Column('boolean') tookOath!: boolean;
}
