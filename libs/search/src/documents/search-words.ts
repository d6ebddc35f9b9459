/** What a person may type before the rest is no longer looked at. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** Words that carry no meaning of their own; a query made of nothing else is looked for as it is. */
const EMPTY_WORDS = new Set(['a', 'al', 'con', 'de', 'del', 'el', 'en', 'la', 'las', 'los', 'o', 'para', 'por', 'the', 'of', 'and', 'un', 'una', 'y']);

/**
 * The words of a query, in lower case with their accents: letters and digits only, so that no operator, quote or wildcard
 * of the index's language is left. What cannot be seen, as a mark of direction that was copied along, parts no word. At
 * most 8 words of 40 characters, from the first 200 characters.
 */
export function searchWords(text: string): string[] {
  const words = text
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => [...word.replace(/\p{M}+/gu, '')].slice(0, LONGEST_WORD).join(''))
    .filter(Boolean);
  const meaningful = words.filter((word) => !EMPTY_WORDS.has(word));
  return [...new Set(meaningful.length ? meaningful : words)].slice(0, MOST_WORDS);
}
