import type { TypedDocumentString } from '@tequio/contracts';
import type { RouterContextProvider } from 'react-router';
import { graphql as execute } from '../graphql.js';

/** What a loader or action holds. */
export interface Call {
  context: Readonly<Pick<RouterContextProvider, 'get'>>;
  request: Request;
}

export interface CallOptions {
  /** Membership that is acted for; `operator` for who operates the deployment. */
  actingAs?: string | null;
  /** Makes a repeat of the same act harmless; mutations only. */
  key?: string;
}

/** Runs a typed operation with the session of the request. Throws the response of the failure page on any error. */
export function run<TData, TVariables extends object>(
  { context, request }: Call,
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { actingAs, key }: CallOptions = {},
): Promise<TData> {
  return execute<TData, TVariables>(context, request, document.toString(), variables, {
    ...(actingAs ? { 'Tequio-Acting-As': actingAs } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
  });
}
