import type { CellValue } from 'exceljs';
import { CSV_DELIMITERS, readCsvRows, readXlsxRows, writeCsv, type CsvDelimiter, type ReadRows, type TableRow } from '@tequio/documents';
import { columnFor, SHEET_COLUMNS } from './sheet-columns.js';

export type SheetFormat = 'xlsx' | 'csv';

export interface SheetTable {
  headings: string[];
  rows: { line: number; cells: string[] }[];
  /** What keeps the file from being read as a table. */
  problems: { code: string; line: number; column: number; params: Record<string, string | number> }[];
}

export const SHEET_LIMITS = { rows: 2100, columns: 80, bytes: 5 * 1024 * 1024 };

/** Title rows stand above the table in many sheets: it begins at the first row with two known headings. */
const HEADING_ROWS = 10;
const MAX_LINES = SHEET_LIMITS.rows + HEADING_ROWS;

const problem = (code: string, line: number, params: Record<string, string | number> = {}) => ({ code: `plans.sheet.${code}`, line, column: 1, params });

export async function readSheet(content: Buffer): Promise<SheetTable> {
  // A spreadsheet is a zip; everything else is taken as text.
  return content.subarray(0, 2).toString('latin1') === 'PK' ? readXlsx(content) : readText(content);
}

function readText(content: Buffer): SheetTable {
  const read = (delimiter?: CsvDelimiter) => readCsvRows(content, { maxRows: MAX_LINES, delimiter });
  const own = read();
  if (own.problems.length)
    return { headings: [], rows: [], problems: own.problems.map(({ code, line = 1, column = 1, params }) => ({ code: `plans.sheet.${code}`, line, column, params })) };
  if (headingAt(own.rows) !== null) return tableOf(own);
  // A title above the table may hide what divides its cells.
  return tableOf(CSV_DELIMITERS.map((delimiter) => read(delimiter)).find(({ rows }) => headingAt(rows) !== null) ?? own);
}

async function readXlsx(content: Buffer): Promise<SheetTable> {
  const read = await readXlsxRows(content, { maxRows: MAX_LINES, maxColumns: SHEET_LIMITS.columns + 1 });
  return read ? tableOf(read) : { headings: [], rows: [], problems: [problem('not_a_sheet', 1)] };
}

/** Place of the first row with two known headings; null where none is near the top. */
function headingAt(rows: readonly TableRow[]): number | null {
  const at = rows.findIndex(({ line, cells }) => line <= HEADING_ROWS && cells.filter((cell) => cell.trim() && columnFor(cell)).length >= 2);
  return at < 0 ? null : at;
}

function tableOf({ rows: all, cut }: ReadRows): SheetTable {
  const [heading, ...rows] = all.slice(headingAt(all) ?? 0);
  const named = heading?.cells.map((cell) => cell.trim()) ?? [];
  const headings = named.slice(0, SHEET_LIMITS.columns);
  const problems = cut || rows.length > SHEET_LIMITS.rows ? [problem('too_many_rows', SHEET_LIMITS.rows, { maxRows: SHEET_LIMITS.rows })] : [];
  if (!rows.length) problems.push(problem('no_rows', heading?.line ?? 1));
  if (named.slice(SHEET_LIMITS.columns).some(Boolean)) problems.push(problem('too_many_columns', heading!.line, { maxColumns: SHEET_LIMITS.columns }));
  for (const [index, label] of headings.entries()) {
    // One that is known is found by its field.
    const earlier = columnFor(label) ? -1 : headings.findIndex((one) => label !== '' && one === label);
    if (earlier >= 0 && earlier < index) problems.push({ ...problem('duplicate_header', heading!.line, { label }), column: index + 1 });
  }
  for (const { line, cells } of rows)
    if (cells.slice(named.length).some((cell) => cell.trim() !== ''))
      problems.push({ ...problem('too_many_cells', line, { expected: named.length, found: cells.length }), column: named.length + 1 });
  return { headings, rows, problems };
}

export async function writeSheet(format: SheetFormat, headings: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  if (format === 'csv') return writeCsv(headings, rows);
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Compromisos', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...headings]).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell, index) => cellOf(headings[index]!, cell)));
  for (const [index, heading] of headings.entries()) {
    const column = sheet.getColumn(index + 1);
    const known = SHEET_COLUMNS.find((one) => one.heading === heading);
    column.width = known?.width ?? 24;
    column.alignment = { vertical: 'top', wrapText: true };
    if (known?.kind === 'date') column.numFmt = 'dd/mm/yyyy';
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Dates and numbers are such; every text is stored as text, so that `=…` is never a formula. */
function cellOf(heading: string, cell: string): CellValue {
  if (cell === '') return null;
  const kind = SHEET_COLUMNS.find((one) => one.heading === heading)?.kind;
  if (kind === 'date') return new Date(`${cell}T00:00:00Z`);
  return kind === 'number' ? Number(cell) : cell;
}
