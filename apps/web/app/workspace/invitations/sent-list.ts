import { graphql } from '@tequio/contracts';
import { stringify } from 'csv-stringify/sync';
import { uploadContext } from '../../context.js';
import { runHere, spaceContext } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';

const FILE_TABLE = graphql(`
  query FileTable($fileId: ID!) {
    fileTable(fileId: $fileId) {
      __typename
      ... on FileTable {
        encoding
        rows {
          line
          cells
        }
      }
      ... on FileRefused {
        code
        message
        remedy
      }
    }
  }
`);

/** A list that somebody pasted or sent: its text, and where each of its rows stands in what was sent. */
export interface SentList {
  text: string;
  /** Of the file; null of what was pasted. */
  name: string | null;
  convertedFrom: string | null;
  /** Row of the sheet, by row of the text; empty of what was pasted. */
  lines: number[];
}

/**
 * The form's file (spreadsheet or CSV, through the same door as any upload), else its pasted text. A file's rows become
 * a text that can travel with its confirmation: what is sent is what was rehearsed.
 */
export async function sentList(call: Call, posted: Posted): Promise<SentList | { refusal: string }> {
  const file = posted.form.get('file');
  // The rehearsed list comes back with the confirmation.
  if (!(file instanceof File) || file.size === 0) return { text: posted.text('rehearsal') || posted.text('list'), name: null, convertedFrom: null, lines: [] };
  const body = new FormData();
  body.set('file', file);
  const headers = new Headers(call.request.headers);
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name);
  const upload = await call.context.get(uploadContext)(new Request(call.request.url, { method: 'POST', headers, body }), {
    actingAs: call.context.get(spaceContext).membership.id,
    accept: ['csv', 'spreadsheet'],
  });
  if (!upload.file) return { refusal: upload.refusal?.message ?? '' };
  const { fileTable } = await runHere(call, FILE_TABLE, { fileId: upload.file.id });
  if (!is(fileTable, 'FileTable')) return { refusal: Object.values(errorsOf(fileTable) ?? {}).join(' ') };
  return {
    // As a spreadsheet copies them: no list's words hold tabs.
    text: stringify(fileTable.rows.map((row) => row.cells.map((cell) => cell.replaceAll('\t', ' '))), { delimiter: '\t' }),
    name: upload.file.name,
    convertedFrom: fileTable.encoding === 'windows-1252' ? 'Windows-1252' : null,
    lines: fileTable.rows.map((row) => row.line),
  };
}

/** Where a row stands in what was sent; in what was pasted, `firstLine` and on. */
export function lineOf({ lines }: Pick<SentList, 'lines'>, firstLine: number, index: number): number {
  return lines[firstLine - 1 + index] ?? firstLine + index;
}
