import fc from 'fast-check';
import { prose } from '@tequio/platform';
import { SHEET_COLUMNS } from './sheet-columns.js';
import { readSheet, writeSheet } from './sheet-file.js';

const texts = SHEET_COLUMNS.filter(({ kind }) => kind === 'text').slice(0, 4).map(({ heading }) => heading);
const HOSTILE = ['=cmd|"/c calc"!A1', '@SUM(A1)', '+1', '-2+3', "'=1", '\'', '＝1+1', '"', 'a;b,c\td', 'línea\notra', '<script>alert(1)</script>', '0012', '1e9', '31/12/2026', 'TRUE', '#REF!', '🦆', 'x'.repeat(4000)];

/** As every text that the product keeps: normalised, trimmed, without control characters. */
const kept = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }))
  .map((text) => prose(5000).safeParse(Buffer.from(text).toString()).data ?? 'vacío')
  // What a file of XML cannot hold is no text either.
  .filter((text) => !/[\uFFFE\uFFFF]/.test(text));

describe('a sheet', () => {
  it.each(['csv', 'xlsx'] as const)('comes back from %s as it was written, whatever its texts hold', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(kept, kept, kept, kept), { minLength: 1, maxLength: 6 }), async (rows) => {
        const { headings, rows: read, problems } = await readSheet(await writeSheet(format, texts, rows));
        expect(problems).toEqual([]);
        expect(headings).toEqual(texts);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: format === 'csv' ? 200 : 40 },
    );
  });
});
