import { Injectable } from '@nestjs/common';
import { FileReaders } from '@tequio/documents';
import { may } from '@tequio/platform';
import { PlanReads } from '../reads/plan-reads.js';

/** Evidence is read by who may read the report that it supports: a unit that of what it leads. */
@Injectable()
export class EvidenceFiles {
  constructor(reads: PlanReads, readers: FileReaders) {
    readers.add({
      subjectType: 'ProgressReport',
      mayRead: async (ctx, { subjectId }) => may(ctx, 'read', 'Commitment') && (await reads.report(ctx, subjectId!)) !== null,
    });
  }
}
