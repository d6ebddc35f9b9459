import { Injectable } from '@nestjs/common';
import { searchKey } from '@tequio/network';
import { allow, Audit, changedFields, Database, findText, text, type RequestContext } from '@tequio/platform';
import { ActionPlanEntity } from '../action-plans/action-plan.entities.js';
import { PlanStore, type PinnedCommitment } from '../action-plans/plan-store.js';
import { CommitmentDrafts } from '../commitments/commitment-drafts.service.js';
import { MAX_COMMITMENTS, MAX_MILESTONES } from '../commitments/commitment.content.js';
import { CommitmentEntity } from '../commitments/commitment.entities.js';
import { columnLetter, readPlanSheet, type CellProblem, type SheetCommitment, type SheetMapping, type SheetMilestone } from './plan-sheet.js';
import { readSheet } from './sheet-file.js';

/** One cell to be corrected, as a person finds it in the sheet. */
export interface ImportProblem {
  row: number;
  column: string;
  heading: string;
  code: string;
  message: string;
  remedy: string | null;
}

interface Tally {
  created: number;
  updated: number;
  unchanged: number;
}

export interface ImportReport {
  /** Whether anything was saved: never where there is a problem, never in a trial. */
  applied: boolean;
  problems: ImportProblem[];
  commitments: Tally;
  milestones: Tally;
  mapping: SheetMapping[];
}

interface Planned {
  sheet: SheetCommitment;
  stored: PinnedCommitment | null;
  changes: boolean;
  milestones: { sheet: SheetMilestone; stored: PinnedCommitment['milestones'][number] | null; changes: boolean }[];
}

type StoredMilestone = PinnedCommitment['milestones'][number];

/**
 * The stored milestone of each row; null where it is new. Rows are put into another order and numbered anew, so that a
 * title that is there once says more than a number; a sheet may also number in its own way, as 1.1 or across commitments.
 */
function matchMilestones(rows: readonly Pick<SheetMilestone, 'number' | 'patch'>[], stored: readonly StoredMilestone[]): (StoredMilestone | null)[] {
  const names = rows.map(({ patch }) => (patch.title ? searchKey(patch.title) : null));
  const titled = (name: string | null) => (name === null ? [] : stored.filter(({ version }) => searchKey(version.title) === name));
  const matches = names.map((name) => (titled(name).length === 1 && names.filter((other) => other === name).length === 1 ? titled(name)[0]! : null));
  const byTitle = new Set(matches);
  const free = (one: StoredMilestone) => !matches.includes(one);
  for (const [index, { number }] of rows.entries()) {
    if (matches[index]) continue;
    const numbered = number ? stored.find(({ milestone }) => milestone.number === number) : undefined;
    matches[index] = (numbered && !byTitle.has(numbered) ? numbered : titled(names[index]!).find(free)) ?? null;
  }
  return matches;
}

/** The sheet that a municipality already has, into the working text of a plan: all of it, or nothing. */
@Injectable()
export class PlanImport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly store: PlanStore,
    private readonly drafts: CommitmentDrafts,
  ) {}

  /**
   * Compares the sheet with the plan and, unless it is a trial or a cell has to be corrected, saves what differs.
   * Commitments meet by the sheet's own identifier, then by number, then by title; empty cells keep what is stored.
   */
  async import(ctx: RequestContext, planId: string, content: Buffer, { trial = false, mapping = {} as Record<string, string> } = {}): Promise<ImportReport> {
    const table = await readSheet(content);
    const plan = await this.store.lockWhole(ctx, planId);
    allow(ctx, 'import', 'ActionPlan', plan);
    const working = await this.store.working(ctx, plan);
    const stored = await this.store.pinned(ctx, working.id);
    const reading = readPlanSheet(table, mapping, ctx.locale);
    const problems = [...reading.problems];
    const planned = reading.commitments.map((one) => this.compare(one, stored, problems));
    const numbers = await this.numbers(ctx, planId);
    this.collide(planned, stored, numbers, problems);
    const report: ImportReport = {
      applied: false,
      problems: problems.sort((a, b) => a.line - b.line || a.column - b.column).map((one) => worded(ctx, one)),
      commitments: tally(planned),
      milestones: tally(planned.flatMap((one) => one.milestones)),
      mapping: reading.mapping,
    };
    if (!trial && !problems.length) {
      // Numbers that the sheet gives are kept free for their rows.
      let last = Math.max(0, ...numbers, ...planned.map(({ sheet }) => sheet.number ?? 0));
      for (const one of planned) await this.save(ctx, plan, one, one.stored ? null : (one.sheet.number ?? (last += 1)));
      report.applied = true;
    }
    await this.audit.record(ctx, {
      action: report.applied ? 'plan.import' : 'plan.try_import',
      subjectType: 'ActionPlan',
      subjectId: planId,
      changes: { commitments: report.commitments, milestones: report.milestones, problems: problems.length },
    });
    return report;
  }

  private compare(sheet: SheetCommitment, stored: readonly PinnedCommitment[], problems: CellProblem[]): Planned {
    const title = sheet.patch.title ? searchKey(sheet.patch.title) : null;
    const found =
      (sheet.externalId ? stored.find(({ commitment }) => commitment.externalId === sheet.externalId) : undefined) ??
      (sheet.number ? stored.find(({ commitment }) => commitment.number === sheet.number) : undefined) ??
      (sheet.number ? undefined : stored.find(({ version }) => title !== null && searchKey(version.title) === title)) ??
      null;
    const at = { line: sheet.line, column: 1, heading: '', params: {} };
    if (!found && !sheet.patch.title && !problems.some(({ line }) => line === sheet.line)) problems.push({ ...at, code: 'plans.sheet.title_needed' });
    const dates = { ...found?.version, ...sheet.patch };
    if (dates.startsOn && dates.endsOn && dates.endsOn <= dates.startsOn) problems.push({ ...at, ...(sheet.cells.get('endsOn') ?? sheet.cells.get('startsOn')), code: 'plans.sheet.ends_before' });
    if ((found?.milestones.length ?? 0) + sheet.milestones.length > MAX_MILESTONES * 2) problems.push({ ...at, code: 'plans.milestones.too_many', params: { most: MAX_MILESTONES } });
    const matches = matchMilestones(sheet.milestones, found?.milestones ?? []);
    const milestones = sheet.milestones.map((one, index) => {
      const match = matches[index]!;
      const place = { line: one.line, column: 1, heading: '', params: {} };
      // The milestone of its number is another row's, or was already.
      const other = sheet.milestones.find((row, at) =>
        match ? at < index && matches[at] === match : at !== index && row.number !== null && row.number === one.number && matches[at]?.milestone.number === row.number,
      );
      if (other) problems.push({ ...place, code: 'plans.sheet.twice', params: { line: other.line } });
      if (!match && !one.patch.title && !problems.some(({ line }) => line === one.line)) problems.push({ ...place, code: 'plans.sheet.milestone_title_needed' });
      const days = { ...match?.version, ...one.patch };
      if (days.startsOn && days.dueOn && days.dueOn < days.startsOn) problems.push({ ...place, ...(one.cells.get('dueOn') ?? one.cells.get('startsOn')), code: 'plans.sheet.ends_before' });
      return { sheet: one, stored: match, changes: !match || changedFields(match.version, one.patch).length > 0 };
    });
    return { sheet, stored: found, changes: !found || changedFields(found.version, sheet.patch).length > 0, milestones };
  }

  /** Two rows for one commitment, a number that another has, more than a plan holds. */
  private collide(planned: readonly Planned[], stored: readonly PinnedCommitment[], numbers: ReadonlySet<number>, problems: CellProblem[]): void {
    const seen = new Map<string, number>();
    for (const { sheet, stored: found } of planned) {
      const at = { line: sheet.line, column: 1, heading: '' };
      if (found) {
        const earlier = seen.get(found.commitment.id);
        if (earlier !== undefined) problems.push({ ...at, code: 'plans.sheet.twice', params: { line: earlier } });
        else seen.set(found.commitment.id, sheet.line);
      } else if (sheet.number && numbers.has(sheet.number)) problems.push({ ...at, code: 'plans.sheet.number_taken', params: { number: sheet.number } });
    }
    const count = stored.length + planned.filter(({ stored: found }) => !found).length;
    if (count > MAX_COMMITMENTS) problems.push({ line: 1, column: 1, heading: '', code: 'plans.commitments.too_many', params: { most: MAX_COMMITMENTS } });
  }

  private async numbers(ctx: RequestContext, planId: string): Promise<ReadonlySet<number>> {
    return new Set((await this.db.repo(ctx, CommitmentEntity).find({ where: { planId }, select: { number: true } })).map((one) => one.number));
  }

  private async save(ctx: RequestContext, plan: ActionPlanEntity, { sheet, stored, changes, milestones }: Planned, number: number | null): Promise<void> {
    const commitmentId = stored?.commitment.id ?? (await this.drafts.add(ctx, plan.id, sheet.patch, { externalId: sheet.externalId, number })).id;
    if (stored && sheet.externalId && stored.commitment.externalId !== sheet.externalId)
      await this.db.repo(ctx, CommitmentEntity).update({ id: commitmentId }, { externalId: sheet.externalId });
    if (stored && changes) {
      const { version } = await this.store.editable(ctx, commitmentId);
      await this.drafts.update(ctx, commitmentId, version.lock, sheet.patch);
    }
    for (const one of milestones) {
      if (!one.changes) continue;
      // An edit of a published commitment starts a copy, whose milestones begin at their first lock.
      const lock = one.stored ? (stored!.commitment.workingVersionId ? one.stored.version.lock : 1) : 0;
      await this.drafts.saveMilestone(ctx, commitmentId, one.sheet.patch, one.stored ? { id: one.stored.milestone.id, lock } : null);
    }
  }
}

function tally(planned: readonly { stored: object | null; changes: boolean }[]): Tally {
  return {
    created: planned.filter(({ stored }) => !stored).length,
    updated: planned.filter(({ stored, changes }) => stored && changes).length,
    unchanged: planned.filter(({ stored, changes }) => stored && !changes).length,
  };
}

function worded(ctx: RequestContext, { line, column, heading, code, params, said }: CellProblem): ImportProblem {
  return {
    row: line,
    column: columnLetter(column),
    heading,
    code,
    message: said ?? text(ctx.locale, code, params),
    remedy: said ? null : findText(ctx.locale, `${code}.remedy`, params),
  };
}
