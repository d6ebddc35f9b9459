import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { FileKind, FileRefusal } from '../files/index.js';

export type FileState = 'quarantined' | 'accepted' | 'refused';
export type FileVisibility = 'private' | 'public';

/** What somebody sent. Its bytes live in the store, under the tenant and the hash; a refused file has none. */
@Entity('files')
export class FileEntity extends TenantRow {
  /** Null where the product itself brought it (the demonstration, an import). */
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  @Column('text') name!: string;
  @Column('text') kind!: FileKind;
  @Column('text') mime!: string;
  /** Bytes, of what is stored. */
  @Column('int') size!: number;
  @Column('text', { nullable: true }) sha256!: string | null;
  /** Of what was sent: a picture is stored re-encoded, so that its hash is another. */
  @Column('text') originalSha256!: string;
  @Column('text') state!: FileState;
  @Column('text', { nullable: true }) refusalCode!: FileRefusal['code'] | null;
  @Column('jsonb', { nullable: true }) refusalParams!: FileRefusal['params'] | null;
  @Column('text', { array: true }) warnings!: string[];
  @Column('text', { array: true }) notScanned!: string[];
  @Column('text') visibility!: FileVisibility;
  @Column('text', { nullable: true }) subjectType!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text', { nullable: true }) storageKey!: string | null;
  @Column('int', { nullable: true }) pages!: number | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}
