import { createContext } from 'react-router';

/** What one GraphQL operation answers; `headers` are the ones the browser must get (a rate limit, a renewed cookie). */
export interface GraphQLAnswer<TData> {
  data?: TData | null;
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  headers?: Headers | Record<string, string>;
}

/** Runs an operation in process with the limits, policies and session of `request`. Put here by the API process. */
export type ExecuteGraphQL = (
  document: string,
  variables: Record<string, unknown>,
  request: Request,
) => Promise<GraphQLAnswer<unknown>>;

export const executeContext = createContext<ExecuteGraphQL>();

/** The nonce of this response's Content-Security-Policy; empty when the process in front sets none. */
export const nonceContext = createContext<string>('');

/** The deployment's public origin, for canonical and alternate links (`https://…`, without a final slash). */
export const originContext = createContext<string>('');
