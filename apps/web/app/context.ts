import { createContext } from 'react-router';

/** What one GraphQL operation answers. */
export interface GraphQLAnswer<TData> {
  data?: TData | null;
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Runs an operation in process with the limits, policies and session of `request`. Put here by the API process. */
export type ExecuteGraphQL = (
  document: string,
  variables: Record<string, unknown>,
  request: Request,
  /** Headers beside the request's own, such as `Tequio-Acting-As`. */
  extra?: Record<string, string>,
) => Promise<GraphQLAnswer<unknown>>;

export const executeContext = createContext<ExecuteGraphQL>();

/** Answers the sign-in endpoints in process; put here by the API process. */
export type AnswerSignIn = (request: Request) => Promise<Response>;

export const authContext = createContext<AnswerSignIn>();

/** The nonce of this response's Content-Security-Policy; empty when the process in front sets none. */
export const nonceContext = createContext<string>('');

/** The deployment's public origin, for canonical and alternate links (`https://…`, without a final slash). */
export const originContext = createContext<string>('');
