import { readFileSync } from 'node:fs';
import { fontCoverage } from './font-coverage.js';
import { printable, STAND_IN } from './printable-text.js';

const fonts = [
  'PublicSans_400Regular',
  'PublicSans_400Regular_Italic',
  'PublicSans_600SemiBold',
  'PublicSans_700Bold',
  'NotoSans_400Regular',
  'NotoSans_700Bold',
];
const coverageOf = (name: string) =>
  fontCoverage(readFileSync(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url)));
const covered = new Set(fonts.flatMap((name) => [...coverageOf(name)]));

describe('fontCoverage', () => {
  it('finds Spanish letters in every font and no emoji in any', () => {
    for (const name of fonts) {
      const points = coverageOf(name);
      for (const letter of 'ÁÉÍÓÚÜÑáéíóúüñ¿¡«»–—º') expect(points.has(letter.codePointAt(0) ?? 0)).toBe(true);
      expect(points.has(0x1f600)).toBe(false);
    }
  });
  it('covers the letters of the indigenous languages of the state, and the stand-in', () => {
    for (const letter of 'äëïöüāēīōūñłɨꞌʼ\u0331\u0303') expect(covered.has(letter.codePointAt(0) ?? 0)).toBe(true);
    expect(coverageOf('PublicSans_400Regular').has(STAND_IN.codePointAt(0) ?? 0)).toBe(true);
  });
  it('refuses what is no font', () => {
    expect(() => fontCoverage(Buffer.alloc(64))).toThrow(RangeError);
  });
});

describe('printable', () => {
  const glyphs = { some: covered, fallback: coverageOf('NotoSans_400Regular') };
  const text = (value: string) => printable(value, glyphs);

  it('leaves Spanish text as it is', () => {
    const value = '«Participación» de niñas y niños: 63.5 % – artículo 6.º\nSegundo renglón';
    expect(text(value)).toEqual({ data: value, replaced: 0 });
  });
  it('replaces an emoji with all its parts by one stand-in and counts it', () => {
    expect(text('Agua 👩‍👩‍👧‍👦 y 👍🏽 para 🇲🇽')).toEqual({
      data: `Agua ${STAND_IN} y ${STAND_IN} para ${STAND_IN}`,
      replaced: 3,
    });
  });
  it('replaces a script that the fonts lack, grapheme by grapheme', () => {
    expect(text('中文')).toEqual({ data: STAND_IN.repeat(2), replaced: 2 });
  });
  it('turns compatibility letters into plain ones without counting them', () => {
    expect(text('𝐇𝐨𝐥𝐚 Ａｇｕａ')).toEqual({ data: 'Hola Agua', replaced: 0 });
  });
  it('composes letters that arrive apart', () => {
    expect(text('nin\u0303o')).toEqual({ data: 'niño', replaced: 0 });
  });
  it('removes what would change how its neighbours are read', () => {
    expect(text('pago \u202e0001\u202c \u200b\u0000\u0007\ufeff\u034ffin')).toEqual({ data: 'pago 0001 fin', replaced: 0 });
  });
  it('sets apart, in a word with a mark, what the font of the mark lacks', () => {
    expect(text('≤5 Hña\u0331≤5 ≤5').data).toBe('≤5 Hña\u0331\u200a≤\u200a5 ≤5');
    expect(text('x\u0331💧').data).toBe(`x\u0331\u200a${STAND_IN}\u200a`);
    expect(text('Tɨ\u0331ꞌ').data).toBe('Tɨ\u0331ꞌ');
  });
  it('writes every kind of line break as one', () => {
    expect(text('a\r\nb\u2028c\rd\te')).toEqual({ data: 'a\nb\nc\nd e', replaced: 0 });
  });
  it('walks through lists and objects and leaves other values', () => {
    expect(printable({ a: ['😀', 1, null, { b: true }] }, glyphs)).toEqual({
      data: { a: [STAND_IN, 1, null, { b: true }] },
      replaced: 1,
    });
  });
});
