import { searchKey } from '@tequio/network';
import { InvalidInput, parseInput, Refused, type Locale } from '@tequio/platform';
import { commitmentPatch, milestonePatch, type CommitmentPatch, type ExtraField, type MilestonePatch } from '../commitments/commitment.content.js';
import type { CommitmentRow, MilestoneRow } from '../reads/plan-rows.js';
import { columnFor, columnOf, OWN_FIELD, readCell, SHEET_COLUMNS, writeCell, type SheetColumn } from './sheet-columns.js';
import type { SheetTable } from './sheet-file.js';

/** What is wrong with one cell. `code` is a full dictionary key, or worded already where it comes from a field's rule. */
export interface CellProblem {
  line: number;
  column: number;
  heading: string;
  code: string;
  params: Record<string, string | number>;
  /** Words of the field's own rule. */
  said?: string;
}

/** Where a value stands in the sheet. */
export interface Cell {
  line: number;
  column: number;
  heading: string;
}

export interface SheetMilestone {
  line: number;
  cells: ReadonlyMap<string, Cell>;
  number: number | null;
  patch: MilestonePatch;
}

export interface SheetCommitment {
  line: number;
  cells: ReadonlyMap<string, Cell>;
  number: number | null;
  externalId: string | null;
  patch: CommitmentPatch;
  milestones: SheetMilestone[];
}

/** What a heading was taken for, and the first value under it. */
export interface SheetMapping {
  heading: string;
  field: string;
  example: string | null;
}

export interface SheetReading {
  commitments: SheetCommitment[];
  problems: CellProblem[];
  /** How each heading was understood: a field, `extra` or `ignore`. */
  mapping: SheetMapping[];
}

/** Characters of a value by which a column is recognised. */
const EXAMPLE = 80;

/** One commitment while its rows are read. */
interface Gathered {
  line: number;
  values: Map<string, unknown>;
  texts: Map<string, string>;
  cells: Map<string, Cell>;
  extra: ExtraField[];
  milestones: { line: number; values: Map<string, unknown>; cells: Map<string, Cell> }[];
}

/**
 * Reads a table as commitments with their milestones. A row without number, key and title continues the commitment above;
 * empty cells say nothing. `mapping` overrides how headings are understood, by heading. Pure.
 */
export function readPlanSheet(table: SheetTable, mapping: Readonly<Record<string, string>> = {}, locale: Locale = 'es'): SheetReading {
  const problems: CellProblem[] = table.problems.map((one) => ({ ...one, heading: table.headings[one.column - 1] ?? '' }));
  const columns = table.headings.map((heading) => understand(heading, mapping));
  const first = (index: number) => table.rows.map(({ cells }) => cells[index]?.trim() ?? '').find(Boolean)?.slice(0, EXAMPLE) ?? null;
  const understood = columns.map(({ heading, column, field }, index) => ({ heading, field: column?.field ?? field, example: first(index) }));
  for (const [index, { heading, field }] of understood.entries()) {
    const earlier = understood.findIndex((one) => one.field === field);
    if (field !== 'extra' && field !== 'ignore' && earlier !== index)
      problems.push({ line: 1, column: index + 1, heading, code: 'plans.sheet.same_field', params: { other: understood[earlier]!.heading } });
  }
  // Of a file that could not be read, no heading is known.
  if (understood.length && !understood.some(({ field }) => field === 'commitment.title' || field === 'number' || field === 'externalId'))
    problems.push({ line: 1, column: 1, heading: '', code: 'plans.sheet.no_title', params: {} });
  const gathered: Gathered[] = [];
  const byKey = new Map<string, Gathered>();
  for (const row of table.rows) gather(row, columns, gathered, byKey, problems);
  return { commitments: gathered.map((one) => whole(one, problems, locale)), problems, mapping: understood };
}

function understand(heading: string, mapping: Readonly<Record<string, string>>): { heading: string; column: SheetColumn | null; field: 'extra' | 'ignore' } {
  const chosen = mapping[heading];
  if (chosen === 'ignore' || heading.trim() === '') return { heading, column: null, field: 'ignore' };
  if (chosen === 'extra') return { heading, column: null, field: 'extra' };
  return { heading, column: chosen ? columnOf(chosen) : columnFor(heading), field: 'extra' };
}

function gather(
  { line, cells }: SheetTable['rows'][number],
  columns: ReturnType<typeof understand>[],
  gathered: Gathered[],
  byKey: Map<string, Gathered>,
  problems: CellProblem[],
): void {
  const values = new Map<string, { value: unknown; text: string; cell: Cell }>();
  const extra: ExtraField[] = [];
  for (const [index, { heading, column, field }] of columns.entries()) {
    const text = cells[index] ?? '';
    if (text.trim() === '' || (!column && field === 'ignore')) continue;
    const cell = { line, column: index + 1, heading };
    if (!column) {
      extra.push({ label: heading.startsWith(OWN_FIELD) ? heading.slice(OWN_FIELD.length) : heading, value: text });
      continue;
    }
    const read = readCell(column.kind, text);
    if ('problem' in read) problems.push({ ...cell, code: read.problem, params: { value: text.slice(0, 80) } });
    else values.set(column.field, { value: read.value, text, cell });
  }
  const keys = keysOf(values);
  let commitment = gathered.at(-1);
  if (keys.length) {
    // A title tells commitments apart only where nothing better does.
    const known = keys.slice(0, keys.length > 1 ? keys.length - (values.has('commitment.title') ? 1 : 0) : 1).map((key) => byKey.get(key));
    commitment = known.find((one) => one !== undefined);
    if (!commitment) {
      commitment = { line, values: new Map(), texts: new Map(), cells: new Map(), extra: [], milestones: [] };
      gathered.push(commitment);
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, commitment);
  }
  if (!commitment) {
    problems.push({ line, column: 1, heading: columns[0]?.heading ?? '', code: 'plans.sheet.no_commitment', params: {} });
    return;
  }
  const milestone = { line, values: new Map<string, unknown>(), cells: new Map<string, Cell>() };
  for (const [field, { value, text, cell }] of values) {
    if (field.startsWith('milestone.')) {
      milestone.values.set(field.slice('milestone.'.length), value);
      milestone.cells.set(field.slice('milestone.'.length), cell);
      continue;
    }
    const name = field.replace('commitment.', '');
    const before = commitment.texts.get(name);
    if (before !== undefined && before !== text) problems.push({ ...cell, code: 'plans.sheet.differs', params: { line: commitment.cells.get(name)!.line } });
    if (before !== undefined) continue;
    commitment.values.set(name, value);
    commitment.texts.set(name, text);
    commitment.cells.set(name, cell);
  }
  for (const one of extra) if (!commitment.extra.some(({ label }) => label === one.label)) commitment.extra.push(one);
  if (milestone.values.size) commitment.milestones.push(milestone);
}

/** What names the commitment of a row, the surest first. */
function keysOf(values: Map<string, { value: unknown }>): string[] {
  return ['externalId', 'number', 'commitment.title'].flatMap((field) => {
    const found = values.get(field);
    return found ? [`${field} ${searchKey(String(found.value))}`] : [];
  });
}

function whole(gathered: Gathered, problems: CellProblem[], locale: Locale): SheetCommitment {
  const { number = null, externalId = null, ...content } = Object.fromEntries(gathered.values) as Record<string, unknown>;
  const patch = { ...content, ...(gathered.extra.length ? { extra: gathered.extra } : {}) };
  if (number !== null && (!Number.isInteger(number) || (number as number) < 1))
    problems.push({ ...gathered.cells.get('number')!, code: 'plans.sheet.not_a_number', params: { value: String(number) } });
  return {
    line: gathered.line,
    cells: gathered.cells,
    number: number as number | null,
    externalId: externalId === null ? null : String(externalId).trim().slice(0, 80),
    patch: checked(commitmentPatch, patch, gathered.cells, gathered.line, problems, locale) as CommitmentPatch,
    milestones: gathered.milestones.map(({ line, values, cells }) => {
      const { number: at = null, ...rest } = Object.fromEntries(values) as Record<string, unknown>;
      return { line, cells, number: at as number | null, patch: checked(milestonePatch, rest, cells, line, problems, locale) as MilestonePatch };
    }),
  };
}

function checked(schema: typeof commitmentPatch | typeof milestonePatch, patch: object, cells: Map<string, Cell>, line: number, problems: CellProblem[], locale: Locale): object {
  try {
    return parseInput(schema, patch);
  } catch (error) {
    if (!(error instanceof Refused) || !(error.refusal instanceof InvalidInput)) throw error;
    for (const issue of error.refusal.speak(locale).issues) {
      const cell = cells.get(issue.path.split('.')[0]!) ?? { line, column: 1, heading: '' };
      problems.push({ ...cell, code: issue.code, params: issue.params, said: issue.message });
    }
    // The values that are right are still compared with each other.
    const wrong = new Set(error.refusal.issues.map((issue) => issue.path.split('.')[0]));
    return parseInput(schema, Object.fromEntries(Object.entries(patch).filter(([field]) => !wrong.has(field))));
  }
}

/** The table of a plan: what `readPlanSheet` reads back to the same commitments. */
export function writePlanSheet(commitments: readonly (CommitmentRow & { milestones: readonly MilestoneRow[] })[]): { headings: string[]; rows: string[][] } {
  const labels = [...new Set(commitments.flatMap((one) => one.extra.map(({ label }) => label)))];
  const headings = [...SHEET_COLUMNS.map((one) => one.heading), ...labels.map((label) => (columnFor(label) || label.startsWith(OWN_FIELD) ? `${OWN_FIELD}${label}` : label))];
  const rows = commitments.flatMap((commitment) => {
    const parts: (MilestoneRow | null)[] = commitment.milestones.length ? [...commitment.milestones] : [null];
    return parts.map((milestone, index) => [
      ...SHEET_COLUMNS.map(({ field, kind }) => {
        if (field.startsWith('milestone.')) return milestone ? writeCell(kind, milestone[field.slice('milestone.'.length) as keyof MilestoneRow]) : '';
        // The number in every row keeps the rows together when somebody sorts them.
        if (field === 'number') return String(commitment.number);
        return index === 0 ? writeCell(kind, commitment[field.replace('commitment.', '') as keyof CommitmentRow]) : '';
      }),
      ...labels.map((label) => (index === 0 ? (commitment.extra.find((one) => one.label === label)?.value ?? '') : '')),
    ]);
  });
  return { headings, rows };
}

/** Letter of a column as spreadsheets show it: 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
