import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import { maskError, newId, type Locale, type MaskedError } from '@tequio/platform';

const log = new Logger('Fault');

export const CORRELATION_HEADER = 'x-request-id';

/** By which a person and the log name the same call: as who calls has named it, else a new one. */
export const correlationIdOf = (given: string | null | undefined): string => given?.match(/^[\w.-]{8,100}$/)?.[0] ?? newId();

/** Done as a call arrives: whatever answers it, or logs of it, finds the same number. */
export function nameCall({ headers }: IncomingMessage): void {
  headers[CORRELATION_HEADER] = correlationIdOf(headers[CORRELATION_HEADER] as string | undefined);
}

/**
 * What a client reads of an error: in GraphQL, at the routes beside it, at sign-in and on pages. What is ours goes to the log
 * under the number that the client is told, with what else is known `about` the call.
 */
export function wordFault(error: unknown, locale: Locale, correlationId: string, about: object = {}): MaskedError {
  const masked = maskError(error, locale, correlationId);
  if (masked.unexpected) logFault(error, correlationId, about);
  return masked;
}

/** Without the address of the call: some hold a secret. */
export function logFault(error: unknown, correlationId: string, about: object = {}): void {
  const cause = (error as { originalError?: unknown } | null)?.originalError ?? error;
  log.error({ correlationId, ...about, error: cause instanceof Error ? cause.stack : String(cause) });
}
