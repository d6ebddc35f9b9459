import { createHash } from 'node:crypto';

/**
 * Headers of a page that is the same for everyone who asks. A browser asks each time and is told when nothing changed;
 * a proxy in front may answer for half a minute by itself, which is also how late a publication may be seen there.
 */
export function publicHeaders(): Record<string, string> {
  return { 'Cache-Control': 'public, max-age=0, s-maxage=30, must-revalidate' };
}

export const isPublic = (headers: Headers): boolean => headers.get('Cache-Control')?.startsWith('public') ?? false;

/** Weak, because what is sent may be compressed on the way. */
export function entityTag(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether who asks holds this very page already. */
export function holds(request: Request, tag: string): boolean {
  const held = request.headers.get('If-None-Match');
  return held !== null && held.split(',').some((one) => one.trim() === tag);
}
