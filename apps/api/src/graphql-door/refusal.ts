import type { IncomingHttpHeaders } from 'node:http';
import { HTTP_STATUS } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf, wordFault } from '../faults.js';
import { localeOf } from '../graphql/operation-factory.js';

/** Answer to a call that did not come as far as GraphQL, in the shape that GraphQL answers in. */
export function refusalOf(error: unknown, headers: IncomingHttpHeaders): { status: number; body: { errors: object[] } } {
  const { code, formatted } = wordFault(error, localeOf(headers['accept-language']), correlationIdOf(headers[CORRELATION_HEADER] as string | undefined));
  return { status: HTTP_STATUS[code], body: { errors: [formatted] } };
}
