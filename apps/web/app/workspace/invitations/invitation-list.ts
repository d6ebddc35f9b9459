import type { InvitationRowInput } from '@tequio/contracts';
import { keyFinder, readTable } from './list-table.js';

type Column = keyof InvitationRowInput;

/** Columns by the words that lists use for them. */
const COLUMNS: Readonly<Record<string, Column>> = {
  municipio: 'municipality',
  clave: 'municipality',
  nombre: 'name',
  correo: 'email',
  'correo oficial': 'email',
  'correo electronico': 'email',
  email: 'email',
  'e-mail': 'email',
  cargo: 'office',
  puesto: 'office',
  oficina: 'office',
  unidad: 'office',
  permiso: 'role',
  papel: 'role',
  rol: 'role',
  id: 'externalId',
  'id externo': 'externalId',
};
const ORDER: readonly Column[] = ['municipality', 'name', 'email', 'office', 'role', 'externalId'];

/** Rows of a list of people to invite. `role` is for those that name none. */
export function readInvitations(
  text: string,
  municipalities: Parameters<typeof keyFinder>[0],
  role: string,
): { rows: InvitationRowInput[]; firstLine: number; unread: string[] } {
  const keyOf = keyFinder(municipalities);
  const { rows, firstLine, unread } = readTable<Column>(text, COLUMNS, ORDER);
  return {
    firstLine,
    unread,
    rows: rows.map((row) => ({
      ...row,
      ...(row.municipality ? { municipality: keyOf(row.municipality) } : {}),
      role: row.role ?? role,
    })),
  };
}
