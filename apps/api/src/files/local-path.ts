const HERE = 'http://here.invalid';

/** A path of this site that a form asks to return to, with these values added; null for another site's address. */
export function returnTo(path: unknown, values: Record<string, string>): string | null {
  // A browser reads a backslash as a slash and drops tabs and line breaks: what it would make of them is not ours to guess.
  if (typeof path !== 'string' || path.length > 2000 || !/^\/(?!\/)[^\s\\]*$/.test(path) || !URL.canParse(path, HERE)) return null;
  const url = new URL(path, HERE);
  // `/..//other.mx` becomes `//other.mx` once it is resolved.
  if (url.origin !== HERE || url.pathname.startsWith('//')) return null;
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
