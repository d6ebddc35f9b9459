import type { Locale } from '@tequio/platform';

/** Pages of the portal that the links of mails open, in the language of who reads. */
const at = (locale: Locale, path: string) => (locale === 'en' ? `/en${path}` : path);

export const followPaths = {
  confirm: (locale: Locale, token: string) => at(locale, `/seguir/confirmar/${token}`),
  /** Takes a POST without cookies too (RFC 8058). */
  leave: (locale: Locale, token: string) => at(locale, `/seguir/salir/${token}`),
};
