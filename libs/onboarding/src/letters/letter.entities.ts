import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { LetterContent, LetterField, TemplateContent } from './letter.content.js';
import type { LetterState } from './letter.state.js';

/** A network's template of the letter; a change is a new number with its reason. */
@Entity('letter_templates')
export class LetterTemplateEntity extends TenantRow {
  @Column('int') number!: number;
  @Column('jsonb') content!: TemplateContent;
  @Column('text') reason!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { nullable: true }) createdByOffice!: string | null;
}

@Entity('letters_of_intent')
export class LetterEntity extends TenantRow {
  @Column('text') state!: LetterState;
  /**
   * `captured`: entered by the institute from its archive, with whatever gaps the past act has. `paper`: signed on paper
   * before it came here, and registered by its municipality with the scan.
   */
  @Column('text') origin!: 'written' | 'captured' | 'paper';
  @Column('int', { nullable: true }) templateNumber!: number | null;
  @Column('jsonb') content!: LetterContent;
  /** Version at which each field last changed: two people may change different fields at once. */
  @Column('jsonb') fieldVersions!: Partial<Record<LetterField, number>>;
  @Column('int') version!: number;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('uuid', { nullable: true }) acknowledgementId!: string | null;
  @Column('uuid', { nullable: true }) signedFileId!: string | null;
  @Column('uuid', { nullable: true }) scanFileId!: string | null;
  @Column('int') observationRound!: number;
  @Column('date', { nullable: true }) replyDueOn!: string | null;
  @Column('date', { nullable: true }) correctBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) frozenAt!: Date | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) supersededAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnByOffice!: string | null;
}

/** What a letter said each time it was frozen. That never changes; what became of it is written beside it. */
@Entity('letter_versions')
export class LetterVersionEntity extends TenantRow {
  @Column('uuid') letterId!: string;
  @Column('int') number!: number;
  @Column('jsonb') content!: LetterContent;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('timestamptz') frozenAt!: Date;
  @Column('text', { nullable: true }) frozenByOffice!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) reopenedAt!: Date | null;
  /** Why it went back to a draft. */
  @Column('text', { nullable: true }) reopenedBecause!: string | null;
  @Column('text', { nullable: true }) reopenedByOffice!: string | null;
}

/** An answer to a letter that was a mistake, of the institute or, to a captured one, of its municipality: what it was, and why it was taken back. Never changed. */
@Entity('letter_undone_decisions')
export class LetterUndoneDecisionEntity extends TenantRow {
  @Column('uuid') letterId!: string;
  @Column('text') decision!: 'accepted' | 'rejected' | 'confirmed';
  @Column('timestamptz') decidedAt!: Date;
  /** Why it had been rejected. */
  @Column('text', { nullable: true }) decidedBecause!: string | null;
  @Column('timestamptz') undoneAt!: Date;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) undoneByOffice!: string | null;
}

/** What the institute asks to be corrected, of one field or of the letter as a whole. */
@Entity('letter_observations')
export class LetterObservationEntity extends TenantRow {
  @Column('uuid') letterId!: string;
  @Column('int') round!: number;
  @Column('text', { nullable: true }) field!: LetterField | null;
  /** Paragraph or acknowledgement, from 1, where the field has several. */
  @Column('int', { nullable: true }) part!: number | null;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) suggestion!: string | null;
  @Column('timestamptz') madeAt!: Date;
  @Column('text', { nullable: true }) madeByOffice!: string | null;
  @Column('timestamptz', { nullable: true }) attendedAt!: Date | null;
}
