import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { DocumentSnapshot } from '../sealing/seal.js';

/**
 * `pending`: numbered and sealed, its PDF is being made. `failed`: the PDF could not be made (see `failure`).
 * `annulled`: it no longer stands; its bytes and its folio stay.
 */
export type DocumentState = 'pending' | 'rendered' | 'failed' | 'annulled';

/** A numbered, sealed document. What it says never changes (a trigger refuses it); only its state does. */
@Entity('official_documents')
export class OfficialDocumentEntity extends TenantRow {
  /** What it is, as its folio says: CARTA, ACUSE, ACTA, PLAN. */
  @Column('text') kind!: string;
  @Column('text') folio!: string;
  @Column('text') template!: string;
  @Column('int') templateVersion!: number;
  @Column('jsonb') snapshot!: DocumentSnapshot<object>;
  @Column('text') dataSeal!: string;
  @Column('text') state!: DocumentState;
  /** Why there is no PDF yet: a key of the dictionary's `failure.*`. */
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('text', { nullable: true }) failureDetail!: string | null;
  @Column('text', { nullable: true }) fileSha256!: string | null;
  @Column('text', { nullable: true }) storageKey!: string | null;
  @Column('int', { nullable: true }) size!: number | null;
  @Column('int', { nullable: true }) pages!: number | null;
  @Column('text', { nullable: true }) engine!: string | null;
  @Column('timestamptz') issuedAt!: Date;
  /** Name of the municipality or authority on that day. */
  @Column('text') issuer!: string;
  @Column('text') subjectType!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') title!: string;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) annulledAt!: Date | null;
  @Column('text', { nullable: true }) annulReason!: string | null;
  @Column('uuid', { nullable: true }) replacedBy!: string | null;
}
