import { parse } from 'csv-parse/sync';
import type { InvitationRowInput } from '@tequio/contracts';

/** Columns by the words that lists use for them. */
const COLUMNS: Readonly<Record<string, keyof InvitationRowInput>> = {
  municipio: 'municipality',
  clave: 'municipality',
  municipality: 'municipality',
  nombre: 'name',
  name: 'name',
  correo: 'email',
  'correo oficial': 'email',
  'correo electronico': 'email',
  email: 'email',
  'e-mail': 'email',
  cargo: 'office',
  puesto: 'office',
  office: 'office',
  permiso: 'role',
  rol: 'role',
  role: 'role',
  id: 'externalId',
  'id externo': 'externalId',
  external_id: 'externalId',
};
const ORDER = ['municipality', 'name', 'email', 'office', 'role', 'externalId'] as const satisfies readonly (keyof InvitationRowInput)[];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Bytes of a list as text: UTF-8 with or without a mark, else what spreadsheets in Mexico write. */
export function decodeList(bytes: ArrayBuffer): { text: string; convertedFrom: string | null } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), convertedFrom: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), convertedFrom: 'Windows-1252' };
  }
}

/**
 * Rows of a pasted or uploaded list: by commas, semicolons or tabs, with a header or in the order that the page says.
 * Municipalities are found by key, slug or name.
 */
export function readList(text: string, municipalities: readonly { inegiKey: string; slug: string; name: string }[], role: string): InvitationRowInput[] {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ['\t', ';', ','].reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best), ',');
  const records = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true }) as string[][];
  const header = records[0]?.map((cell) => COLUMNS[plain(cell)]) ?? [];
  const hasHeader = header.filter(Boolean).length >= 2;
  const columns: readonly (keyof InvitationRowInput | undefined)[] = hasHeader ? header : ORDER;
  const keys = new Map(municipalities.flatMap((one) => [[plain(one.name), one.inegiKey], [one.slug, one.inegiKey], [one.inegiKey, one.inegiKey]] as const));
  return records.slice(hasHeader ? 1 : 0).map((cells) => {
    const row: InvitationRowInput = {};
    columns.forEach((column, index) => {
      const cell = cells[index]?.trim();
      if (column && cell) row[column] = cell;
    });
    if (row.municipality) row.municipality = keys.get(plain(row.municipality)) ?? row.municipality;
    return { ...row, role: row.role ?? role };
  });
}
