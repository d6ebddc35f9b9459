import { HTTP_STATUS, maskError, newId, type Locale } from '@tequio/platform';

/** Answer to a call that did not come as far as GraphQL, in the shape that GraphQL answers in. */
export function refusalOf(error: unknown, locale: Locale): { status: number; body: { errors: object[] } } {
  const { code, formatted } = maskError(error, locale, newId());
  return { status: HTTP_STATUS[code], body: { errors: [formatted] } };
}
