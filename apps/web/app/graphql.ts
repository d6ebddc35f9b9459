import type { TypedDocumentString } from '@tequio/contracts';
import { data as respond, type RouterContextProvider } from 'react-router';
import { executeContext } from './context.js';
import { documentLocale } from './reader-locale.js';

type ReadContext = Readonly<Pick<RouterContextProvider, 'get'>>;

/** What a loader holds; one is passed as it is. */
export interface Reading {
  context: ReadContext;
  request: Request;
}

const STATUSES: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  // An address of ours with another word where the id stands leads nowhere.
  BAD_ID: 404,
  RATE_LIMITED: 429,
};

/** What a failure page may know: the API's stable code, and the number that support asks for. */
export interface FailureData {
  code: string;
  correlationId: string | null;
}

/**
 * Runs one operation with the session and limits of `request`.
 * Throws a response with {@link FailureData}: an error object would lose its fields before the page is drawn.
 */
export async function graphql<TData, TVariables extends object = Record<string, never>>(
  context: ReadContext,
  request: Request,
  document: string,
  variables: TVariables,
  extra?: Record<string, string>,
): Promise<TData> {
  const answer = await context.get(executeContext)(document, { ...variables } as Record<string, unknown>, request, {
    'Accept-Language': documentLocale(context, request.url),
    ...extra,
  });
  const [error] = answer.errors ?? [];
  if (!error && answer.data) return answer.data as TData;
  const code = String(error?.extensions?.['code'] ?? 'INTERNAL');
  const correlationId = error?.extensions?.['correlationId'];
  const failure: FailureData = { code, correlationId: typeof correlationId === 'string' ? correlationId : null };
  throw respond(failure, { status: STATUSES[code] ?? 500 });
}

/** Runs an operation whose types come from the schema. */
export function read<TData, TVariables extends object>(
  { context, request }: Reading,
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<TData> {
  return graphql<TData, TVariables>(context, request, document.toString(), variables);
}

/** For a field that is null when the thing does not exist or is not published. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined)
    throw respond({ code: 'NOT_FOUND', correlationId: null } satisfies FailureData, { status: 404 });
  return value;
}
