/** Stands for a symbol that no font of the documents has; every document where it occurs explains it. */
export const STAND_IN = '◊';

/**
 * Characters that change how their neighbours are read without being seen (controls but line feed, bidirectional
 * overrides, invisible operators, tags, byte-order marks): they could make paper say what the data do not.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });

export interface Printable<Data> {
  data: Data;
  /** How many symbols were replaced by {@link STAND_IN}. */
  replaced: number;
}

/**
 * A copy of the data whose texts can all be set with the given fonts: composed Unicode (NFC), without invisible
 * characters, compatibility letters (𝐇, ﬁ, Ａ) by their plain ones, and every other symbol without a glyph, such as an
 * emoji with all its parts, by one {@link STAND_IN}. The sealed data are not touched.
 */
export function printable<Data>(data: Data, covered: ReadonlySet<number>): Printable<Data> {
  let replaced = 0;
  const hasGlyphs = (text: string) =>
    [...text].every((character) => character === '\n' || covered.has(character.codePointAt(0) ?? 0));

  const printableGrapheme = (grapheme: string): string => {
    const visible = [...grapheme].filter((character) => character === '\n' || !INVISIBLE.test(character)).join('');
    if (visible === grapheme && hasGlyphs(grapheme)) return grapheme;
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme) && !hasGlyphs(visible)) {
      replaced += 1;
      return STAND_IN;
    }
    if (hasGlyphs(visible)) return visible;
    const plain = visible.normalize('NFKC');
    if (hasGlyphs(plain)) return plain;
    const apart = visible.normalize('NFD');
    if (hasGlyphs(apart)) return apart;
    replaced += 1;
    return STAND_IN;
  };

  const printableText = (text: string): string => {
    const composed = text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replace(/\t/g, ' ')
      .normalize('NFC');
    if (!INVISIBLE.test(composed.replaceAll('\n', '')) && hasGlyphs(composed)) return composed;
    return Array.from(graphemes.segment(composed), ({ segment }) => printableGrapheme(segment)).join('');
  };

  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return printableText(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
    }
    return value;
  };

  return { data: walk(data) as Data, replaced };
}
