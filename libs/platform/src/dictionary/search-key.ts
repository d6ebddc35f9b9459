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
