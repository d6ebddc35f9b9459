import fc from 'fast-check';
import { checkCharacters, hasValidCheckCharacters, plainCheckCharacters } from './check-characters.js';
import { formatFolio, isCanonicalFolio, parseFolio, type FolioParts } from './folio.js';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const payloads = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 40 });
const partsOf = (first: number): fc.Arbitrary<FolioParts> => fc.record({
  territoryKey: fc.integer({ min: 0, max: 99_999 }).map((n) => String(n).padStart(5, '0')),
  kind: fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNPQRSTUVWXYZ'), minLength: 2, maxLength: 8 }),
  year: fc.integer({ min: first, max: 2099 }),
  sequence: fc.integer({ min: 1, max: 999_999 }),
});
const parts = partsOf(2000);
/** Of years in which nobody printed folios as earlier versions did. */
const partsToCome = partsOf(2028);
/** As versions up to November 2026 printed it. */
function printedEarlier(value: FolioParts): string {
  const body = ['TQ', value.territoryKey, value.kind, value.year, String(value.sequence).padStart(4, '0')];
  return [...body, checkCharacters(body.join(''))].join('-');
}

describe('check characters, ISO 7064 MOD 1271-36', () => {
  it('agrees with the example of the standard, ISO79 → 3W', () => {
    expect(checkCharacters('ISO79')).toBe('3W');
    expect(hasValidCheckCharacters('ISO793W')).toBe(true);
  });

  it('accepts what it produced', () => {
    fc.assert(fc.property(payloads, (payload) => hasValidCheckCharacters(payload + checkCharacters(payload))));
  });

  it('detects every single substitution, check characters included', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.constantFrom(...ALPHABET), (payload, at, character) => {
        const text = payload + checkCharacters(payload);
        const index = at % text.length;
        fc.pre(text[index] !== character);
        return !hasValidCheckCharacters(text.slice(0, index) + character + text.slice(index + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('detects every adjacent transposition', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (payload, at) => {
        const text = payload + checkCharacters(payload);
        const swapped = transpose(text, at % (text.length - 1));
        fc.pre(swapped !== text);
        return !hasValidCheckCharacters(swapped);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses a character that the system does not have', () => {
    expect(() => checkCharacters('TQ-1')).toThrow(RangeError);
  });
});

describe('check characters that no eye confuses', () => {
  it('are never I, L, O or U', () => {
    fc.assert(fc.property(payloads, (payload) => /^[0-9A-HJKMNP-TV-Z]{2}$/.test(plainCheckCharacters(payload))), { numRuns: 3000 });
  });

  it('change with every single substitution and every adjacent transposition of what they check', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.constantFrom(...ALPHABET), (payload, at, character) => {
        const index = at % payload.length;
        const wrong = [payload.slice(0, index) + character + payload.slice(index + 1), transpose(payload, at % Math.max(1, payload.length - 1))];
        return wrong.every((text) => text === payload || text.includes('undefined') || plainCheckCharacters(text) !== plainCheckCharacters(payload));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('formatFolio', () => {
  it('prints key, kind, year, sequence and check characters', () => {
    const folio = formatFolio({ territoryKey: '15037', kind: 'CARTA', year: 2026, sequence: 7 });
    expect(folio).toMatch(/^TQ-15037-CARTA-2026-0007-[0-9A-HJKMNP-TV-Z]{2}$/);
  });

  it('lets the sequence grow past 9999', () => {
    expect(formatFolio({ territoryKey: '15000', kind: 'ACTA', year: 2026, sequence: 123_456 })).toContain('-123456-');
  });

  it.each([
    ['a short key', { territoryKey: '1503', kind: 'CARTA', year: 2026, sequence: 1 }],
    ['a kind with the letter O', { territoryKey: '15037', kind: 'ACUERDO', year: 2026, sequence: 1 }],
    ['a lower-case kind', { territoryKey: '15037', kind: 'carta', year: 2026, sequence: 1 }],
    ['a year out of range', { territoryKey: '15037', kind: 'CARTA', year: 1999, sequence: 1 }],
    ['a sequence of zero', { territoryKey: '15037', kind: 'CARTA', year: 2026, sequence: 0 }],
    ['a fractional sequence', { territoryKey: '15037', kind: 'CARTA', year: 2026, sequence: 1.5 }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => formatFolio(wrong)).toThrow(RangeError);
  });
});

describe('parseFolio', () => {
  const folio = formatFolio({ territoryKey: '15037', kind: 'CARTA', year: 2026, sequence: 7 });

  it('reads back every folio it printed', () => {
    fc.assert(
      fc.property(parts, (value) => {
        const printed = formatFolio(value);
        expect(parseFolio(printed)).toEqual({ ok: true, folio: printed, parts: value });
        expect(isCanonicalFolio(printed)).toBe(true);
      }),
    );
  });

  it('reads what people type: lower case, spaces, other dashes or none, O and 0', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('', ' ', '-', '–', ' — ', '.', '\u00a0'),
        fc.boolean(),
        fc.boolean(),
        (value, separator, lower, letterO) => {
          const printed = formatFolio(value);
          const [prefix, key, kind, year, sequence, check] = printed.split('-') as [
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          const confuse = (text: string) => (letterO ? text.replaceAll('0', 'O').replaceAll('1', 'l') : text);
          const typed = [prefix, confuse(key), kind, confuse(year), confuse(sequence), confuse(check)].join(separator);
          expect(parseFolio(`  ${lower ? typed.toLowerCase() : typed} `)).toEqual({
            ok: true,
            folio: printed,
            parts: value,
          });
        },
      ),
    );
  });

  it('never reads a single substitution as another folio', () => {
    fc.assert(
      fc.property(partsToCome, fc.nat(), fc.constantFrom(...ALPHABET), fc.boolean(), (value, at, character, dashed) => {
        const printed = formatFolio(value);
        const text = dashed ? printed : printed.replaceAll('-', '');
        const index = at % text.length;
        fc.pre(text[index] !== character && text[index] !== '-');
        const reading = parseFolio(text.slice(0, index) + character + text.slice(index + 1));
        return !reading.ok || reading.folio === printed;
      }),
      { numRuns: 5000 },
    );
  });

  it('never reads an adjacent transposition as another folio', () => {
    fc.assert(
      fc.property(partsToCome, fc.nat(), (value, at) => {
        const printed = formatFolio(value);
        const text = printed.replaceAll('-', '');
        const reading = parseFolio(transpose(text, at % (text.length - 1)));
        return !reading.ok || reading.folio === printed;
      }),
      { numRuns: 5000 },
    );
  });

  it('reads every folio that earlier versions printed, as it stands or with O for 0 and I or L for 1', () => {
    const earlier = fc.record({ parts, year: fc.integer({ min: 2020, max: 2027 }), letters: fc.boolean() });
    fc.assert(
      fc.property(earlier, (one) => {
        const value = { ...one.parts, year: one.year };
        const printed = printedEarlier(value);
        expect(parseFolio(printed)).toEqual({ ok: true, folio: printed, parts: value });
        const check = printed.slice(-2);
        const typed = one.letters ? check.replaceAll('0', 'O').replaceAll('1', 'l') : check.replaceAll('O', '0').replace(/[IL]/g, '1');
        // What was typed may be the check of today's folio of the same number, of which there is only one.
        expect(parseFolio(printed.slice(0, -2) + typed)).toMatchObject({ ok: true, parts: value });
      }),
      { numRuns: 3000 },
    );
  });

  it('reads no folio of a later year as earlier versions printed it', () => {
    const value = { territoryKey: '15037', kind: 'CARTA', year: 2028, sequence: 7 };
    expect(printedEarlier(value)).not.toBe(formatFolio(value));
    expect(parseFolio(printedEarlier(value))).toEqual({ ok: false, reason: 'checksum' });
  });

  it('tells a mistyped folio from something else', () => {
    expect(parseFolio(folio.replace('15037', '15073'))).toEqual({ ok: false, reason: 'checksum' });
    expect(parseFolio('HUI-STM-ACTA-2026-002')).toEqual({ ok: false, reason: 'shape' });
    expect(parseFolio('')).toEqual({ ok: false, reason: 'shape' });
    expect(parseFolio('TQ'.repeat(5000))).toEqual({ ok: false, reason: 'shape' });
  });

  it('does not take a lower-case folio for the printed text', () => {
    expect(isCanonicalFolio(folio.toLowerCase())).toBe(false);
  });
});

function transpose(text: string, index: number): string {
  return text.slice(0, index) + text[index + 1] + text[index] + text.slice(index + 2);
}
