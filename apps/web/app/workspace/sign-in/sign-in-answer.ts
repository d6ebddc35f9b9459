import { redirectDocument } from 'react-router';
import type { SignInAnswer } from '../../context.js';

/** On to `path` with the cookies of a step; a whole new page, so that nothing of who was signed in before stays. */
export function withCookies(path: string, cookies: readonly string[]): Response {
  const response = redirectDocument(path);
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** After a sign-in step: the page that was wanted, or the one that asks for the code of the second factor. */
export function enter(answer: Extract<SignInAnswer, { kind: 'done' }>, back: string): never {
  throw withCookies(
    answer.next === 'code' ? `/entrar/codigo?destino=${encodeURIComponent(back)}` : back,
    answer.cookies,
  );
}

/** The secret of an address that signs in. */
export const secretOf = (address: string): string => new URL(address).searchParams.get('token') ?? '';
