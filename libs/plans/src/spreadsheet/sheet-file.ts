import ExcelJS, { type CellValue } from 'exceljs';
import { parseCsv, writeCsv } from '@tequio/documents';
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
  const book = new ExcelJS.Workbook();
  const empty: SheetTable = { headings: [], rows: [], problems: [] };
  try {
    // exceljs takes the Buffer of an older Node's types.
    await book.xlsx.load(content as unknown as ArrayBuffer);
  } catch {
    return { ...empty, problems: [{ code: 'plans.sheet.not_a_sheet', line: 1, column: 1, params: {} }] };
  }
  const sheet = book.worksheets.find((one) => one.rowCount > 0);
  if (!sheet) return { ...empty, problems: [{ code: 'plans.sheet.no_rows', line: 1, column: 1, params: {} }] };
  const width = Math.min(sheet.columnCount, SHEET_LIMITS.columns);
  const table: SheetTable = { headings: [], rows: [], problems: [] };
  const cellsOf = (line: number): string[] => Array.from({ length: width }, (_, index) => textOf(sheet.getCell(line, index + 1).value));
  const last = Math.min(sheet.rowCount, SHEET_LIMITS.rows + HEADING_ROWS);
  let start = 1;
  for (let line = 1; line <= Math.min(HEADING_ROWS, last); line += 1) {
    if (cellsOf(line).filter((cell) => cell.trim() && columnFor(cell)).length >= 2) {
      start = line;
      break;
    }
  }
  table.headings = cellsOf(start).map((cell) => cell.trim());
  for (let line = start + 1; line <= last; line += 1) {
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = sheet.getCell(line, index + 1);
      // Of merged cells only the first speaks; the others continue the commitment above.
      if (cell.isMerged && cell.master.address !== cell.address) return '';
      return textOf(cell.value);
    });
    if (cells.some((cell) => cell.trim() !== '')) table.rows.push({ line, cells });
  }
  if (sheet.rowCount > SHEET_LIMITS.rows + HEADING_ROWS)
    table.problems.push({ code: 'plans.sheet.too_many_rows', line: SHEET_LIMITS.rows, column: 1, params: { maxRows: SHEET_LIMITS.rows } });
  if (!table.rows.length) table.problems.push({ code: 'plans.sheet.no_rows', line: start, column: 1, params: {} });
  return table;
}

/** What a cell shows. A formula is never worked out: the value that the sheet kept of it counts. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map((part) => part.text).join('');
    if ('hyperlink' in value) return textOf(value.text as CellValue);
    if ('error' in value) return '';
    return 'result' in value ? textOf((value as { result?: CellValue }).result ?? null) : '';
  }
  return String(value);
}

export async function writeSheet(format: SheetFormat, headings: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  if (format === 'csv') return writeCsv(headings, rows);
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
