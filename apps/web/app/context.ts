import type { Locale } from '@tequio/ui';
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

/** What became of a step of a sign-in form; messages are worded for who typed, by field (`form` for what belongs to none). */
export type SignInAnswer =
  | { kind: 'done'; next: 'done' | 'code'; cookies: string[] }
  | { kind: 'refused'; status: number; code: string; errors: Record<string, string> };

/** Sign-in for the pages' own forms, for who sends the request. Put here by the API process. */
export interface SignInSteps {
  /** Mails a link; answers the same for every address. */
  requestLink(email: string, redirectTo: string | null): Promise<SignInAnswer>;
  password(email: string, password: string): Promise<SignInAnswer>;
  code(code: string): Promise<SignInAnswer>;
  /** Uses the secret of a link that signs in, on behalf of the browser. */
  redeem(token: string): Promise<SignInAnswer>;
  requestReset(email: string): Promise<SignInAnswer>;
  reset(token: string, newPassword: string): Promise<SignInAnswer>;
  signOut(): Promise<SignInAnswer>;
}

export const signInContext = createContext<SignInSteps>();

/** What became of a form with one file: its small fields, and the file's id or why it was not taken in. */
export interface Upload {
  fields: Record<string, string>;
  file: { id: string; name: string } | null;
  refusal: { code: string; message: string } | null;
}

/** Takes in the one file of a form as `POST /files` does. Put here by the API process. */
export type TakeUpload = (
  request: Request,
  options: { actingAs: string; accept: readonly ('pdf' | 'image' | 'spreadsheet' | 'csv')[]; municipality?: string | null; use?: 'logo' },
) => Promise<Upload>;

export const uploadContext = createContext<TakeUpload>();

/** The number under which the log tells what failed while a page was made, and the way into it. Put here by the API process. */
export const faultContext = createContext<{ correlationId: string; log: (error: unknown) => void }>({ correlationId: '', log: () => undefined });

/** The language that the browser asks for. Put here by the API process. */
export const acceptedLocaleContext = createContext<Locale>('es');

/** The language of who reads a workspace; null on public pages, whose address says it. Settled by the workspaces' outermost route. */
export const localeContext = createContext<Locale | null>(null);

/** The nonce of this response's Content-Security-Policy; empty when the process in front sets none. */
export const nonceContext = createContext<string>('');

/** Adds a style element's text to what this response's Content-Security-Policy lets through. Put here by the API process. */
export const allowStyleContext = createContext<(css: string) => void>(() => undefined);

/** Lets this response show a mail as its readers see it, with the styles on its elements. Put here by the API process. */
export const showMailContext = createContext<() => void>(() => undefined);

/** The deployment's public origin, for canonical and alternate links (`https://…`, without a final slash). */
export const originContext = createContext<string>('');
