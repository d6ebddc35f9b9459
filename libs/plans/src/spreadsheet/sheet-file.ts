import type { CellValue } from 'exceljs';
import { parseCsv, readXlsxRows, writeCsv, type TableRow } from '@tequio/documents';
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

export async function readSheet(content: Buffer): Promise<SheetTable> {
  // A spreadsheet is a zip; everything else is taken as text.
  return content.subarray(0, 2).toString('latin1') === 'PK' ? readXlsx(content) : readText(content);
}

function readText(content: Buffer): SheetTable {
  const { columns, rows, problems } = parseCsv(content, { maxRows: SHEET_LIMITS.rows, maxColumns: SHEET_LIMITS.columns });
  return {
    headings: columns.map((column) => column.label),
    rows,
    problems: problems.map(({ code, line = 1, column = 1, params }) => ({ code: `plans.sheet.${code}`, line, column, params })),
  };
}

async function readXlsx(content: Buffer): Promise<SheetTable> {
  const problem = (code: string, line: number, params: Record<string, number> = {}) => ({ code: `plans.sheet.${code}`, line, column: 1, params });
  const read = await readXlsxRows(content, { maxRows: SHEET_LIMITS.rows + HEADING_ROWS, maxColumns: SHEET_LIMITS.columns });
  if (!read) return { headings: [], rows: [], problems: [problem('not_a_sheet', 1)] };
  const known = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() && columnFor(cell)).length >= 2;
  const begins = Math.max(0, read.rows.findIndex((row) => row.line <= HEADING_ROWS && known(row)));
  const [heading, ...rows] = read.rows.slice(begins);
  const problems = read.cut ? [problem('too_many_rows', SHEET_LIMITS.rows, { maxRows: SHEET_LIMITS.rows })] : [];
  if (!rows.length) problems.push(problem('no_rows', heading?.line ?? 1));
  return { headings: heading?.cells.map((cell) => cell.trim()) ?? [], rows, problems };
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
