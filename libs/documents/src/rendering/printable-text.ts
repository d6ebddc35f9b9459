/** Stands for a symbol that no font of the documents has; every document where it occurs explains it. */
export const STAND_IN = '◊';

/**
 * Characters that change how their neighbours are read without being seen (controls but line feed, bidirectional
 * overrides, invisible operators, tags, byte-order marks): they could make paper say what the data do not.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
/** A word with a mark that is no part of a character. */
const MARKED_WORD = /\S*\p{M}\S*/gu;
const HAIR_SPACE = '\u200a';
const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** Characters that the fonts of the documents have a glyph for. */
export interface Glyphs {
  /** In one font at least. */
  some: ReadonlySet<number>;
  /** In the font that serves where the first one lacks something. */
  fallback: ReadonlySet<number>;
}

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
export function printable<Data>(data: Data, { some, fallback }: Glyphs): Printable<Data> {
  let replaced = 0;
  const has = (covered: ReadonlySet<number>, text: string) =>
    [...text].every((character) => character === '\n' || covered.has(character.codePointAt(0) ?? 0));
  const hasGlyphs = (text: string) => has(some, text);

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
    const decomposed = visible.normalize('NFD');
    if (hasGlyphs(decomposed)) return decomposed;
    replaced += 1;
    return STAND_IN;
  };

  // A mark that the first font lacks has its whole word set in the fallback: what that lacks must be no part of the word.
  const apart = (word: string): string =>
    Array.from(graphemes.segment(word), ({ segment }) => (has(fallback, segment.charAt(0)) ? segment : HAIR_SPACE + segment + HAIR_SPACE)).join('');

  const printableText = (text: string): string => {
    const composed = text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replace(/\t/g, ' ')
      .normalize('NFC');
    const shown =
      !INVISIBLE.test(composed.replaceAll('\n', '')) && hasGlyphs(composed)
        ? composed
        : Array.from(graphemes.segment(composed), ({ segment }) => printableGrapheme(segment)).join('');
    return shown.replace(MARKED_WORD, apart);
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
