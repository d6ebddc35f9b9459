import { parse } from 'csv-parse/sync';

/** Letters without their accents, in small: how words of people's lists are compared. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

const HEADING_ROWS = 10;

export interface ListTable<Column extends string> {
  rows: Partial<Record<Column, string>>[];
  /** Line of the first row, as a spreadsheet counts. */
  firstLine: number;
  /** Headings that are none of ours: what stands under them is not read. */
  unread: string[];
}

/**
 * A pasted or uploaded list: parted by commas, semicolons or tabs, with a header or in the given order.
 * Throws where it cannot be read at all.
 */
export function readTable<Column extends string>(
  text: string,
  columns: Readonly<Record<string, Column>>,
  order: readonly Column[],
): ListTable<Column> {
  const first = text.split(/\r?\n/, HEADING_ROWS).join('\n');
  const delimiter = first.includes('\t') ? '\t' : first.split(';').length > first.split(',').length ? ';' : ',';
  const records = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as string[][];
  const known = (cells: string[]) => cells.map((cell) => columns[plain(cell)]);
  // Titles stand above the headings of many sheets.
  const heading = records.slice(0, HEADING_ROWS).findIndex((cells) => known(cells).filter(Boolean).length >= 2);
  const named: readonly (Column | undefined)[] = heading < 0 ? order : known(records[heading] ?? []);
  const rows = records.slice(heading + 1).map((cells) => {
    const row: Partial<Record<Column, string>> = {};
    named.forEach((column, index) => {
      const cell = cells[index]?.trim();
      if (column && cell) row[column] = cell;
    });
    return row;
  });
  const unread = (heading < 0 ? [] : (records[heading] ?? [])).filter((cell) => cell && !columns[plain(cell)]);
  return { rows, firstLine: heading + 2, unread };
}

type Named = { inegiKey: string; slug: string; name: string };

/** A municipality's name as a list may write it: its key where another of the state has the same name. */
export function namesOf(municipalities: readonly Named[]): (municipality: Named) => string {
  const times = new Map<string, number>();
  for (const { name } of municipalities) times.set(plain(name), (times.get(plain(name)) ?? 0) + 1);
  return ({ name, inegiKey }) => (times.get(plain(name)) === 1 ? name : inegiKey);
}

/** A municipality's key by its key, its name in addresses or its name, where no other has it; what is none of these comes back as it was. */
export function keyFinder(municipalities: readonly Named[]): (written: string) => string {
  const nameOf = namesOf(municipalities);
  const keys = new Map(
    municipalities.flatMap(
      (one) =>
        [
          [plain(nameOf(one)), one.inegiKey],
          [one.slug, one.inegiKey],
          [one.inegiKey, one.inegiKey],
        ] as const,
    ),
  );
  // A spreadsheet takes a key for a number and drops its zero.
  return (written) => keys.get(plain(written)) ?? keys.get(plain(written).padStart(5, '0')) ?? written;
}
