import { parse } from 'csv-parse/sync';

/** Letters without their accents, in small: how words of people's lists are compared. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Bytes of a list as text: UTF-8 with or without a mark, else what spreadsheets in Mexico write. */
export function decodeList(bytes: ArrayBuffer): { text: string; convertedFrom: string | null } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), convertedFrom: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), convertedFrom: 'Windows-1252' };
  }
}

export interface ListTable<Column extends string> {
  rows: Partial<Record<Column, string>>[];
  /** Line of the first row, as a spreadsheet counts. */
  firstLine: number;
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
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ['\t', ';', ','].reduce(
    (best, one) => (first.split(one).length > first.split(best).length ? one : best),
    ',',
  );
  const records = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as string[][];
  const header = records[0]?.map((cell) => columns[plain(cell)]) ?? [];
  const hasHeader = header.filter(Boolean).length >= 2;
  const named: readonly (Column | undefined)[] = hasHeader ? header : order;
  const rows = records.slice(hasHeader ? 1 : 0).map((cells) => {
    const row: Partial<Record<Column, string>> = {};
    named.forEach((column, index) => {
      const cell = cells[index]?.trim();
      if (column && cell) row[column] = cell;
    });
    return row;
  });
  return { rows, firstLine: hasHeader ? 2 : 1 };
}

/** A municipality's key by its key, its name in addresses or its name. */
export function keyFinder(
  municipalities: readonly { inegiKey: string; slug: string; name: string }[],
): (written: string) => string {
  const keys = new Map(
    municipalities.flatMap(
      (one) =>
        [
          [plain(one.name), one.inegiKey],
          [one.slug, one.inegiKey],
          [one.inegiKey, one.inegiKey],
        ] as const,
    ),
  );
  return (written) => keys.get(plain(written)) ?? written;
}

/** A day as people write it, `8/7/2022` (day first) or `2022-07-08`, as ISO; what is neither comes back as it was. */
export function isoDay(written: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim()) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written.trim();
}
