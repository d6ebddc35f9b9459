import { createHmac, timingSafeEqual } from 'node:crypto';

export const COOKIE_PREFIX = 'tequio';

/** Name of the session's cookie. Where the site is on https the browser itself refuses to send it otherwise. */
export const sessionCookieName = (publicUrl: string) =>
  `${publicUrl.startsWith('https://') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;

/** Value of one cookie of a Cookie header; null where it is not there. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The token of a signed cookie (`token.signature`, as the sign-in library signs it); null where the signature is not ours. */
export function openSignedValue(value: string, secret: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(value);
  } catch {
    return null;
  }
  const dot = plain.lastIndexOf('.');
  if (dot < 1) return null;
  const token = plain.slice(0, dot);
  const given = Buffer.from(plain.slice(dot + 1), 'base64');
  const due = createHmac('sha256', secret).update(token).digest();
  return given.length === due.length && timingSafeEqual(given, due) ? token : null;
}

export function signedValue(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
}
