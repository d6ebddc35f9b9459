import { Column, Entity } from 'typeorm';
import type { LinkFault } from '@tequio/documents';
import { TenantRow } from '@tequio/platform';
import type { ReportState } from './report.state.js';

export const VOICES = ['government', 'society'] as const;
export type Voice = (typeof VOICES)[number];

/** What a voice said of a milestone for a period. Only its state changes afterwards. */
@Entity('progress_reports')
export class ProgressReportEntity extends TenantRow {
  @Column('uuid') planId!: string;
  @Column('uuid') commitmentId!: string;
  @Column('uuid') milestoneId!: string;
  @Column('text') voice!: Voice;
  @Column('int') percent!: number;
  @Column('text') body!: string;
  @Column('date', { nullable: true }) periodStartsOn!: string | null;
  @Column('date') periodEndsOn!: string;
  @Column('text') state!: ReportState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  /** Of civil society's: who answers for it since its author has left. */
  @Column('uuid', { nullable: true }) keeperMembershipId!: string | null;
  @Column('text', { nullable: true }) keeperOffice!: string | null;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decidedByOffice!: string | null;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
}

/** What supports a report: a stored file with its hash, or an address that is visited: then the hash is of what stood there last. */
@Entity('evidence')
export class EvidenceEntity extends TenantRow {
  @Column('uuid') reportId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: 'file' | 'link';
  @Column('text') description!: string;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) checkState!: 'unchecked' | 'reachable' | 'unreachable' | 'refused' | null;
  @Column('text', { nullable: true }) checkFault!: LinkFault | null;
  @Column('int', { nullable: true }) httpStatus!: number | null;
  @Column('text', { nullable: true }) contentType!: string | null;
  /** What the page at the address calls itself. */
  @Column('text', { nullable: true }) pageTitle!: string | null;
  /** Bytes, of what stands at the address. */
  @Column('int', { nullable: true }) size!: number | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) contentChangedAt!: Date | null;
  /** Visits in a row that found nothing. */
  @Column('int') failures!: number;
  @Column('timestamptz', { nullable: true }) nextCheckAt!: Date | null;
  /** Shown to members only: it holds data of persons. */
  @Column('boolean') restricted!: boolean;
  @Column('timestamptz') createdAt!: Date;
}
