import { stringify } from 'csv-stringify/sync';

/** A table as CSV that spreadsheets open with accents, and in which no cell is a formula. */
export function csvResponse(rows: string[][], fileName: string): Response {
  return new Response(stringify(rows, { bom: true, escape_formulas: true }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
