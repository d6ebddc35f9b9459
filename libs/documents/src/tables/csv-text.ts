import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type CsvDelimiter = ',' | ';' | '\t';

export interface CsvText {
  text: string;
  /** `windows-1252` (a superset of Latin-1) is assumed where the bytes are not UTF-8: show a preview before trusting it. */
  encoding: CsvEncoding;
  bom: boolean;
}

export interface CsvColumn {
  /** As written in the file. */
  label: string;
  /** Comparable: `Correo electrónico` → `correo_electronico`. */
  key: string;
  /** From 1, as people count. */
  column: number;
}

export interface CsvRow {
  /** Line of the file where the row begins, from 1, the header included: what the person sees in their editor. */
  line: number;
  /** Of a table one per column of the header; '' where the row is short. */
  cells: string[];
}

export type CsvProblemCode = 'not_text' | 'no_rows' | 'broken_quotes' | 'empty_header' | 'duplicate_header' | 'too_many_cells' | 'too_many_rows' | 'too_many_columns' | 'cell_too_long';

export interface CsvProblem {
  code: CsvProblemCode;
  line?: number;
  column?: number;
  params: Record<string, string | number>;
}

export interface CsvTable {
  encoding: CsvEncoding;
  delimiter: CsvDelimiter;
  columns: CsvColumn[];
  rows: CsvRow[];
  problems: CsvProblem[];
}

/** A text as rows, before anything is known of its header. */
export interface CsvRows {
  encoding: CsvEncoding;
  delimiter: CsvDelimiter;
  /** Those that hold something; title rows above a table are rows too. */
  rows: CsvRow[];
  /** More rows than are read. */
  cut: boolean;
  problems: CsvProblem[];
}

export interface CsvLimits {
  maxRows?: number;
  maxColumns?: number;
  /** Characters. */
  maxCell?: number;
}

export const CSV_DELIMITERS: readonly CsvDelimiter[] = [',', ';', '\t'];
/** Control characters that no spreadsheet writes: their presence says that these bytes are no text. */
const BINARY = /(?![\t-\r\u007F-\u009F])\p{Cc}/u;

/** Null when the bytes are no text at all. */
export function decodeCsv(content: Uint8Array): CsvText | null {
  const decoded = decode(content);
  return BINARY.test(decoded.text) ? null : decoded;
}

function decode(content: Uint8Array): CsvText {
  const [first, second, third] = content;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(content), encoding: 'utf-16le', bom: true };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(content), encoding: 'utf-16be', bom: true };
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), encoding: 'utf-8', bom };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(content), encoding: 'windows-1252', bom: false };
  }
}

/** The delimiter under which the first records have the most regular shape; a comma where none divides anything. */
export function detectDelimiter(text: string): CsvDelimiter {
  const declared = /^sep=([,;\t])\r?\n/.exec(text)?.[1];
  if (declared) return declared as CsvDelimiter;
  let best: { delimiter: CsvDelimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of CSV_DELIMITERS) {
    const score = regularity(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Quotes that only close under one delimiter speak for it, so what has to be read leniently counts half. */
function regularity(text: string, delimiter: CsvDelimiter, relax_quotes = false): number {
  const widths: number[] = [];
  try {
    parse(text, { delimiter, bom: true, to: 20, relax_quotes, relax_column_count: true, skip_empty_lines: true, on_record: (record: string[]) => void widths.push(record.length) });
  } catch {
    return relax_quotes ? 0 : regularity(text, delimiter, true) / 2;
  }
  const width = widths[0] ?? 0;
  return width < 2 ? 0 : (widths.filter((found) => found === width).length / widths.length) * 1000 + width;
}

/** Lower case, without accents; everything that is neither letter nor digit becomes one `_`. */
export function normaliseHeader(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** Rows as they stand, whatever their width; under `delimiter` where it is not to be found out. */
export function readCsvRows(content: Uint8Array, { maxRows, delimiter }: { maxRows: number; delimiter?: CsvDelimiter }): CsvRows {
  const decoded = decodeCsv(content);
  const read: CsvRows = { encoding: decoded?.encoding ?? 'utf-8', delimiter: delimiter ?? ',', rows: [], cut: false, problems: [] };
  if (decoded === null) {
    read.problems.push({ code: 'not_text', params: {} });
    return read;
  }
  const hasSeparatorLine = /^sep=[,;\t]\r?\n/.test(decoded.text);
  const text = hasSeparatorLine ? decoded.text.slice(decoded.text.indexOf('\n') + 1) : decoded.text;
  const lineOffset = hasSeparatorLine ? 1 : 0;
  try {
    read.delimiter = delimiter ?? detectDelimiter(decoded.text);
    const records = recordsOf(text, read.delimiter, maxRows + 1);
    read.cut = records.length > maxRows;
    read.rows = records.slice(0, maxRows).map(({ cells, line }) => ({ line: line + lineOffset, cells: cells.map(unescapeFormula) }));
  } catch (error) {
    if (!(error instanceof BrokenQuotes)) throw error;
    read.problems.push({ code: 'broken_quotes', line: error.line + lineOffset, params: {} });
  }
  return read;
}

/**
 * Reads a table as municipalities have it: any of four encodings, three delimiters, a `sep=` line, short rows, empty
 * rows. Problems carry the line and column where a person finds them; rows with a problem are still given.
 */
export function parseCsv(content: Uint8Array, { maxRows = 20_000, maxColumns = 200, maxCell = 50_000 }: CsvLimits = {}): CsvTable {
  const { rows, cut, problems, ...read } = readCsvRows(content, { maxRows: maxRows + 1 });
  const table: CsvTable = { ...read, columns: [], rows: [], problems };
  if (problems.length) return table;
  const [header, ...body] = rows;
  if (header) table.columns = columnsOf(header.cells, header.line, maxColumns, problems);
  if (body.length === 0) problems.push({ code: 'no_rows', params: {} });
  if (cut) problems.push({ code: 'too_many_rows', params: { maxRows } });
  for (const { cells, line } of body) table.rows.push(rowOf(cells, line, table.columns.length, maxCell, problems));
  return table;
}

interface Located {
  cells: string[];
  line: number;
}

class BrokenQuotes extends Error {
  readonly line: number;

  constructor(line: number) {
    super();
    this.line = line;
  }
}

/** Quotes within a cell that stands in none are read as they stand: people write `Titular de la "Unidad"` by hand. */
function recordsOf(text: string, delimiter: CsvDelimiter, to: number, relax_quotes = false): Located[] {
  const records: Located[] = [];
  let lastLine = 0;
  let countedTwice = 0;
  const locate = (cells: string[], { lines }: { lines: number }): void => {
    // csv-parse counts a quoted CR LF as two lines, and gives the line where a record ends; people look for where it begins.
    const inside = cells.join('').match(/\r\n|\n|\r/g) ?? [];
    countedTwice += inside.filter((lineEnd) => lineEnd === '\r\n').length;
    lastLine = lines - countedTwice;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, line: lastLine - inside.length });
  };
  try {
    parse(text, { delimiter, to, relax_quotes, relax_column_count: true, skip_empty_lines: true, on_record: (cells: string[], info: { lines: number }) => void locate(cells, info) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (relax_quotes) throw new BrokenQuotes(lastLine + 1);
    return recordsOf(text, delimiter, to, true);
  }
  return records;
}

function columnsOf(labels: string[], line: number, maxColumns: number, problems: CsvProblem[]): CsvColumn[] {
  const filled = labels.slice(0, labels.findLastIndex((label) => label.trim() !== '') + 1);
  if (filled.length > maxColumns) problems.push({ code: 'too_many_columns', line, params: { maxColumns } });
  const columns = filled.slice(0, maxColumns).map((label, index) => ({ label: label.trim(), key: normaliseHeader(label), column: index + 1 }));
  const seen = new Map<string, number>();
  for (const { key, label, column } of columns) {
    const earlier = seen.get(key);
    if (key === '') problems.push({ code: 'empty_header', line, column, params: {} });
    else if (earlier !== undefined) problems.push({ code: 'duplicate_header', line, column, params: { label, earlier } });
    else seen.set(key, column);
  }
  return columns;
}

function rowOf(found: string[], line: number, width: number, maxCell: number, problems: CsvProblem[]): CsvRow {
  if (found.slice(width).some((cell) => cell.trim() !== '')) {
    problems.push({ code: 'too_many_cells', line, column: width + 1, params: { expected: width, found: found.length } });
  }
  const cells = Array.from({ length: width }, (_, index) => found[index] ?? '');
  for (const [index, cell] of cells.entries()) {
    if (cell.length > maxCell) problems.push({ code: 'cell_too_long', line, column: index + 1, params: { maxCell, found: cell.length } });
  }
  return { line, cells };
}

/** What makes a spreadsheet run a cell (OWASP, CSV Injection), full-width forms included. */
const FORMULA = "[=+\\-@\\t\\r\\n＝＋－＠]";
const NEEDS_ESCAPE = new RegExp(`^'*${FORMULA}`);
const ESCAPED = new RegExp(`^'+${FORMULA}`);
const PLAIN_NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** A leading apostrophe makes a spreadsheet take the cell as text; plain numbers stay numbers. `unescapeFormula` undoes it exactly. */
export function escapeFormula(value: string): string {
  return NEEDS_ESCAPE.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

export function unescapeFormula(value: string): string {
  return ESCAPED.test(value) ? value.slice(1) : value;
}

/** Safe to open in a spreadsheet, and read back by `parseCsv` without a change. With a BOM, without which Excel shows no accents. */
export function writeCsv(labels: readonly string[], rows: Iterable<readonly string[]>, { delimiter = ',', bom = true }: { delimiter?: CsvDelimiter; bom?: boolean } = {}): Buffer {
  const table = [labels, ...rows].map((cells) => cells.map(escapeFormula));
  // Cells with a lone carriage return must be quoted too: csv-stringify looks only for its own record delimiter.
  const text = stringify(table, { delimiter, bom, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/, cast: { string: (value) => value } });
  return Buffer.from(text, 'utf8');
}
