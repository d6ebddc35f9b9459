import { stringify } from 'csv-stringify/sync';
import type { CapturedLetterInput, LetterFieldsFragment } from '@tequio/contracts';
import { isoDay } from '../days.js';
import { keyFinder, readTable } from '../invitations/list-table.js';

const FIELDS = [
  'place',
  'date',
  'subject',
  'plan',
  'proactiveCommitment',
  'signatoryName',
  'signatoryPost',
  'termEndsOn',
] as const;
type Column = 'municipality' | (typeof FIELDS)[number];

/** Columns by the words that archives use for them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  municipio: 'municipality',
  clave: 'municipality',
  lugar: 'place',
  fecha: 'date',
  asunto: 'subject',
  plan: 'plan',
  compromiso: 'proactiveCommitment',
  'quien firma': 'signatoryName',
  nombre: 'signatoryName',
  cargo: 'signatoryPost',
  'fin de la administracion': 'termEndsOn',
};
export const ORDER: readonly Column[] = [
  'municipality',
  'date',
  'place',
  'signatoryName',
  'signatoryPost',
  'plan',
  'proactiveCommitment',
  'subject',
  'termEndsOn',
];

/** A letter as a list with its headings and one row, in which the municipality is still to be written. */
export function listOf(content: LetterFieldsFragment['content']): string {
  const heading = (column: Column) => Object.keys(COLUMNS).find((word) => COLUMNS[word] === column)!;
  return stringify([ORDER.map(heading), ORDER.map((column) => (column === 'municipality' ? '' : (content[column] ?? '')))]);
}

/** Past letters of an archive's list; what it does not say stays empty. */
export function readCaptured(
  text: string,
  municipalities: Parameters<typeof keyFinder>[0],
): { letters: CapturedLetterInput[]; firstLine: number; unread: string[] } {
  const keyOf = keyFinder(municipalities);
  const { rows, firstLine, unread } = readTable<Column>(text, COLUMNS, ORDER);
  const letters = rows.map(({ municipality = '', ...row }) => ({
    municipality: keyOf(municipality),
    content: Object.fromEntries(
      FIELDS.flatMap((field) =>
        row[field] ? [[field, field === 'date' || field === 'termEndsOn' ? isoDay(row[field]) : row[field]]] : [],
      ),
    ) as CapturedLetterInput['content'],
  }));
  return { letters, firstLine, unread };
}
