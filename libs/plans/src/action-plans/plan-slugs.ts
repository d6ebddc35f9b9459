import { slugify, SLUG_MAX_LENGTH } from '@tequio/network';

/** Name in addresses of a thing within its owner: of its title, with a number where another has it already. */
export function freeSlug(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const base = slugify(title) || fallback;
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const end = `-${count}`;
    const slug = `${slugify(base, SLUG_MAX_LENGTH - end.length) || fallback}${end}`;
    if (!taken.has(slug)) return slug;
  }
}
