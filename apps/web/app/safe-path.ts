/** A path of this site that a form brought back, or `fallback`: never another site's address. */
export function safePath(given: string | undefined, fallback: string): string {
  return given && /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : fallback;
}
