import { searchKey } from '@tequio/platform';

export { searchKey };

/** True when each word of `query` begins some word of `text`; both are folded by `searchKey`. An empty query matches. */
export function matchesSearch(query: string, text: string): boolean {
  const words = searchKey(text).split(' ');
  return searchKey(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
