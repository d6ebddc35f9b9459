import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '../context/request-context.js';
import { text, type Params } from '../dictionary/dictionary.js';
import { waitInWords } from '../dictionary/wait-in-words.js';
import { AppError, HTTP_STATUS, type ErrorCode } from '../errors/app-error.js';

const GRAPHQL_CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'BAD_REQUEST',
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  QUERY_TOO_COMPLEX: 'QUERY_TOO_COMPLEX',
};

export interface MaskedError {
  code: ErrorCode;
  formatted: GraphQLFormattedError;
  /** True where the cause is ours and belongs in the log. */
  unexpected: boolean;
}

/** The one place where an error becomes what a client reads: a stable code, a text and the correlation id. */
export function maskError(error: unknown, locale: Locale, correlationId: string): MaskedError {
  const outer = error instanceof GraphQLError ? error : null;
  // Apollo wraps what GraphQL itself refuses (a field that does not exist): that is the query's fault, not a cause of ours.
  const ours = outer?.originalError instanceof GraphQLError ? undefined : outer?.originalError;
  const cause: unknown = ours ?? error;
  const code = codeOf(cause, ours ? null : outer);
  const params = cause instanceof AppError ? cause.params : {};
  const wait: Params = 'seconds' in params ? { wait: waitInWords(Number(params['seconds']), locale) } : {};
  const unexpected = code === 'INTERNAL';
  // What a third party's query did wrong is said in GraphQL's own words; they hold nothing internal.
  const own = cause instanceof AppError && cause.detail ? { detail: text(locale, cause.detail, cause.params) } : {};
  const detail = code === 'BAD_REQUEST' && outer && !ours ? { detail: outer.message } : own;
  return {
    code,
    unexpected,
    formatted: {
      message: text(locale, `platform.error.${code}`, { ...params, ...wait, correlationId }),
      ...(outer?.locations ? { locations: outer.locations } : {}),
      ...(outer?.path ? { path: outer.path } : {}),
      extensions: { code, correlationId, ...detail },
    },
  };
}

/** What no text of PostgreSQL can hold (character 0, half a character): only who sends it can mend it. */
const UNWRITABLE: ReadonlySet<unknown> = new Set(['22021', '22P05']);

function codeOf(cause: unknown, outer: GraphQLError | null): ErrorCode {
  if (cause instanceof AppError) return cause.code;
  if (cause instanceof HttpException) {
    const status = cause.getStatus();
    return (Object.keys(HTTP_STATUS) as ErrorCode[]).find((code) => HTTP_STATUS[code] === status) ?? 'INTERNAL';
  }
  if (UNWRITABLE.has((cause as { code?: unknown } | null)?.code)) return 'BAD_REQUEST';
  // A compiled operation's own errors bear no extensions at all.
  if (outer) return GRAPHQL_CODES[String(outer.extensions?.['code'])] ?? (outer.path ? 'INTERNAL' : 'BAD_REQUEST');
  return 'INTERNAL';
}
