import type { Params } from '../dictionary/dictionary.js';

/** What a caller may be told that is not an outcome of the operation. Each code has a text `platform.error.<code>`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'BAD_ID'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'RATE_LIMITED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'TOO_LARGE'
  | 'QUERY_TOO_COMPLEX'
  | 'INTERNAL';

export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  BAD_ID: 400,
  BAD_IDEMPOTENCY_KEY: 400,
  RATE_LIMITED: 429,
  IDEMPOTENCY_MISMATCH: 409,
  TOO_LARGE: 413,
  QUERY_TOO_COMPLEX: 400,
  INTERNAL: 500,
};

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Params = {},
    /** Full key of what is wrong in particular and how to mend it, with the same values. */
    readonly detail: string | null = null,
  ) {
    super(code);
  }
}

export const notFound = () => new AppError('NOT_FOUND');
export const forbidden = () => new AppError('FORBIDDEN');
