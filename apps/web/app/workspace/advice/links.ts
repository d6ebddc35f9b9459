/** A piece of plain text, or an address in it. */
export type Piece = { text: string } | { href: string };

const ADDRESS = /https?:\/\/[^\s<>"'`\\{}|^]+/gi;

/** Splits a text at the web addresses in it; punctuation that ends a sentence is not theirs. Only what begins with http is one. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { index, 0: whole } of text.matchAll(ADDRESS)) {
    let href = whole.replace(/[.,;:!?»”’)\]]+$/u, (tail) => (tail.startsWith(')') && whole.includes('(') ? ')' : ''));
    if (!URL.canParse(href)) href = '';
    if (!href) continue;
    if (index > from) found.push({ text: text.slice(from, index) });
    found.push({ href });
    from = index + href.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}
