import type { Locale } from '@tequio/ui';
import { createCookie, type MiddlewareFunction, type RouterContextProvider } from 'react-router';
import { acceptedLocaleContext, localeContext, originContext } from '../../context.js';
import { findMe, meContext, type Me } from '../acting.js';

const YEAR_SECONDS = 365 * 24 * 3600;
const kept = createCookie('tequio-language', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: YEAR_SECONDS });

type Context = Readonly<Pick<RouterContextProvider, 'get'>>;

/** The language that this browser was last told; null where it was told none. */
export async function keptLocale(request: Request): Promise<Locale | null> {
  const value: unknown = await kept.parse(request.headers.get('Cookie'));
  return value === 'es' || value === 'en' ? value : null;
}

/** Header that makes the browser remember a language, before anyone signs in too. */
export const keepLocale = (context: Context, locale: Locale): Promise<string> =>
  kept.serialize(locale, { secure: context.get(originContext).startsWith('https:') });

export const storedLocale = (me: Pick<Me, 'language'>): Locale => (me.language === 'EN' ? 'en' : 'es');

/**
 * Settles the language of a workspace page before anything is read for it: who is signed in reads in the language of
 * their account; others in the one they chose in this browser, or else in the one it asks for.
 */
export const settleLocale: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const told = await keptLocale(request);
  context.set(localeContext, told ?? context.get(acceptedLocaleContext));
  const call = { request, context: context as RouterContextProvider };
  let me = await findMe(call);
  const stored = me && storedLocale(me);
  if (stored && stored !== context.get(localeContext)) {
    context.set(localeContext, stored);
    // Names of roles come in the language that is asked for.
    me = await findMe(call);
  }
  const reads = request.method === 'GET';
  // After a post the person may have changed: those pages ask again.
  if (reads) context.set(meContext, { me });
  const response = await next();
  // The next page then asks in the right language at once.
  if (reads && stored && stored !== told) response.headers.append('Set-Cookie', await keepLocale(context, stored));
  return response;
};
