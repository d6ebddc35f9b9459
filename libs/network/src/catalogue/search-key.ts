/**
 * Folds text for searching: no accents, no case, no punctuation, single spaces. «Ñ» folds to «n» too, because people
 * who cannot type accents cannot type it either.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when each word of `query` begins some word of `text`; both are folded by `searchKey`. An empty query matches. */
export function matchesSearch(query: string, text: string): boolean {
  const words = searchKey(text).split(' ');
  return searchKey(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
