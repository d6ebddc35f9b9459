import type { CellValue } from 'exceljs';
import { refusal, type FileRefusal } from '../files/index.js';
import { decodeCsv, parseCsv, type CsvEncoding } from './csv-text.js';

export interface TableRow {
  /** Row of the sheet or line of the file, from 1: what the person sees in their editor. */
  line: number;
  cells: string[];
}

export interface RowLimits {
  maxRows: number;
  maxColumns: number;
}

export interface ReadRows {
  /** Those that hold something; title rows above a table are rows too. */
  rows: TableRow[];
  /** More rows than are read. */
  cut: boolean;
}

/** Rows of the first sheet that holds something; null where it is no spreadsheet. No formula is ever worked out. */
export async function readXlsxRows(content: Buffer, { maxRows, maxColumns }: RowLimits): Promise<ReadRows | null> {
  // Loaded for the first spreadsheet: as large as a tenth of all that the server runs on.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  try {
    // exceljs takes the Buffer of an older Node's types.
    await book.xlsx.load(content as unknown as ArrayBuffer);
  } catch {
    return null;
  }
  const sheet = book.worksheets.find((one) => one.rowCount > 0);
  if (!sheet) return { rows: [], cut: false };
  const width = Math.min(sheet.columnCount, maxColumns);
  const rows: TableRow[] = [];
  for (let line = 1; line <= Math.min(sheet.rowCount, maxRows); line += 1) {
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = sheet.getCell(line, index + 1);
      // Of merged cells only the first speaks.
      if (cell.isMerged && cell.master.address !== cell.address) return '';
      return textOf(cell.value);
    });
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
  }
  return { rows, cut: sheet.rowCount > maxRows };
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

export interface ReadTable extends ReadRows {
  /** Of a text; null of a spreadsheet. */
  encoding: CsvEncoding | null;
}

/** Any table that people send, spreadsheet or text in any usual encoding and delimiter, its first row included; or why it is none. */
export async function readTableRows(content: Buffer, limits: RowLimits): Promise<ReadTable | FileRefusal> {
  // A spreadsheet is a zip; everything else is taken as text.
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    const read = await readXlsxRows(content, limits);
    return read ? { ...read, encoding: null } : refusal('spreadsheet_broken');
  }
  if (!decodeCsv(content)) return refusal('csv_not_text');
  const { columns, rows, problems, encoding } = parseCsv(content, limits);
  const open = problems.find((problem) => problem.code === 'broken_quotes');
  if (open) return refusal('csv_broken_quotes', { line: open.line! });
  const heading = columns.map((column) => column.label);
  return {
    rows: heading.length ? [{ line: 1, cells: heading }, ...rows] : [],
    cut: problems.some((problem) => problem.code === 'too_many_rows'),
    encoding,
  };
}
