import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { FileReaders, FileRefused, Files } from '@tequio/documents';
import { allow, boundUnit, Database, may, notFound, Refused, type RequestContext } from '@tequio/platform';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import { PlanImport, type ImportReport } from './plan-import.service.js';
import { writePlanSheet } from './plan-sheet.js';
import { SHEET_LIMITS, writeSheet, type SheetFormat } from './sheet-file.js';

export interface SheetFile {
  fileName: string;
  mediaType: string;
  content: Buffer;
}

const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** A plan as a sheet, out and in, in one format. */
@Injectable()
export class PlanSpreadsheet {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
    private readonly files: Files,
    private readonly planImport: PlanImport,
    readers: FileReaders,
  ) {
    // It holds the commitments of all units.
    readers.add({ subjectType: 'ActionPlan', mayRead: (ctx, file) => may(ctx, 'read', 'ActionPlan', file) && boundUnit(ctx, 'read', 'Commitment') === null });
  }

  /** The plan in the text that this scope sees: the public the published one. */
  async export(ctx: RequestContext, planId: string, format: SheetFormat): Promise<SheetFile> {
    const plan = await this.reads.plan(ctx, planId, { commitments: 'all', milestones: 'all' });
    if (!plan) throw notFound();
    if (ctx.scope !== 'public') allow(ctx, 'export', 'ActionPlan', plan);
    const loaders = planLoaders(ctx, this.db);
    const commitments = await loaders.commitments.load(plan.versionId);
    const milestones = await loaders.milestones.loadMany(commitments.map((one) => one.versionId));
    const { headings, rows } = writePlanSheet(commitments.map((one, index) => ({ ...one, milestones: milestones[index] as Exclude<(typeof milestones)[number], Error> })));
    return { fileName: `${plan.slug}.${format}`, mediaType: MEDIA_TYPES[format], content: await writeSheet(format, headings, rows) };
  }

  /** Imports an uploaded file; where it is applied, the file stays with the plan as the origin of what it says. */
  async importFile(ctx: RequestContext, planId: string, fileId: string, options: { trial?: boolean; mapping?: Record<string, string> } = {}): Promise<ImportReport> {
    const { file, content } = await this.files.open(ctx, fileId);
    if (file.size > SHEET_LIMITS.bytes || !['spreadsheet', 'csv'].includes(file.kind)) {
      content.destroy();
      throw new Refused(file.size > SHEET_LIMITS.bytes ? FileRefused.of('file_too_large', { maxBytes: SHEET_LIMITS.bytes }) : FileRefused.of('file_kind', { name: file.name }));
    }
    const report = await this.planImport.import(ctx, planId, await buffer(content), options);
    if (report.applied) await this.files.claim(ctx, fileId, { subjectType: 'ActionPlan', subjectId: planId, visibility: 'private', kinds: ['spreadsheet', 'csv'] });
    return report;
  }
}
