import { parseCsv, type CsvTable } from '@tequio/documents';

type Fields = 'externalId' | 'municipality' | 'email' | 'name' | 'role' | 'office';

const HEADERS: Readonly<Record<string, Fields>> = {
  clave: 'externalId',
  id: 'externalId',
  id_externo: 'externalId',
  external_id: 'externalId',
  municipio: 'municipality',
  municipality: 'municipality',
  correo: 'email',
  correo_electronico: 'email',
  correo_oficial: 'email',
  e_mail: 'email',
  email: 'email',
  nombre: 'name',
  name: 'name',
  rol: 'role',
  papel: 'role',
  permiso: 'role',
  role: 'role',
  cargo: 'office',
  area: 'office',
  puesto: 'office',
  oficina: 'office',
  unidad: 'office',
  office: 'office',
};

export interface InvitationList {
  rows: Partial<Record<Fields, string>>[];
  /** Line of the file of each row, from 1. */
  lines: number[];
  /** Header as the file has it, by field. */
  labels: Partial<Record<Fields, string>>;
  /** Headers that mean nothing here; their columns are left out. */
  unknown: string[];
  problems: CsvTable['problems'];
}

/** Reads a list of people as municipalities have it: any usual encoding and delimiter, headers in Spanish or English. */
export function readInvitationList(content: Uint8Array): InvitationList {
  const table = parseCsv(content, { maxRows: 2_000 });
  const fields = table.columns.map((column) => HEADERS[column.key]);
  return {
    rows: table.rows.map(({ cells }) => Object.fromEntries(cells.flatMap((cell, index) => (fields[index] ? [[fields[index], cell]] : [])))),
    lines: table.rows.map((row) => row.line),
    labels: Object.fromEntries(table.columns.flatMap((column, index) => (fields[index] ? [[fields[index], column.label]] : []))),
    unknown: table.columns.filter((_, index) => !fields[index]).map((column) => column.label),
    problems: table.problems,
  };
}
