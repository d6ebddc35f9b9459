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

/** Patterns that a text folded by `plain()` must all be `like`, one for each word that is asked for; eight words at most. */
export const searchPatterns = (asked: string): string[] =>
  searchKey(asked)
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[%_\\]/g, '\\$&')}%`);
