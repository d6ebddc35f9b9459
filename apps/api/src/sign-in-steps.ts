import { IdentityAuth, type SignedIn, type Visitor } from '@tequio/identity';
import { AppError, InvalidInput, Refused, type Locale } from '@tequio/platform';
import { wordFault } from './faults.js';

/** What became of a step of a sign-in form, worded for who typed. */
export type SignInAnswer =
  | { kind: 'done'; next: SignedIn['next']; cookies: string[] }
  /** Messages by field; `form` for what belongs to none. */
  | { kind: 'refused'; status: number; code: string; errors: Record<string, string> };

/** Sign-in for the pages' own forms, which work without scripts. One object serves one request. */
export interface SignInSteps {
  requestLink(email: string, redirectTo: string | null): Promise<SignInAnswer>;
  password(email: string, password: string): Promise<SignInAnswer>;
  code(code: string): Promise<SignInAnswer>;
  /** Uses the secret of a link that signs in, on behalf of the browser. */
  redeem(token: string): Promise<SignInAnswer>;
  requestReset(email: string): Promise<SignInAnswer>;
  reset(token: string, newPassword: string): Promise<SignInAnswer>;
  signOut(): Promise<SignInAnswer>;
}

/** What fails on our side is thrown: the page tells it under its number. */
export function signInSteps(auth: IdentityAuth, visitor: Visitor, correlationId: string, locale: () => Locale): SignInSteps {
  const step = async (work: () => Promise<SignedIn | string[] | void>): Promise<SignInAnswer> => {
    try {
      const result = await work();
      if (Array.isArray(result)) return { kind: 'done', next: 'done', cookies: result };
      return { kind: 'done', next: result?.next ?? 'done', cookies: result?.cookies ?? [] };
    } catch (error) {
      return refused(error, locale(), correlationId);
    }
  };
  return {
    requestLink: (email, redirectTo) => step(() => auth.requestSignInLink(email, { ...visitor, redirectTo, locale: locale() })),
    password: (email, password) => step(() => auth.signInWithPassword({ email, password }, visitor)),
    code: (code) => step(() => auth.verifyTotp({ code }, visitor)),
    redeem: (token) => step(() => auth.redeemSignInLink(token, visitor)),
    requestReset: (email) => step(() => auth.requestPasswordReset(email, visitor)),
    reset: (token, newPassword) => step(() => auth.resetPassword({ token, newPassword }, visitor)),
    signOut: () => step(() => auth.signOut(visitor)),
  };
}

function refused(error: unknown, locale: Locale, correlationId: string): SignInAnswer {
  if (error instanceof Refused) {
    const refusal = error.refusal.speak(locale);
    const errors =
      refusal instanceof InvalidInput
        ? Object.fromEntries(refusal.issues.map((issue) => [issue.path || 'form', issue.message]))
        : { form: [refusal.message, refusal.remedy].filter(Boolean).join(' ') };
    return { kind: 'refused', status: 422, code: refusal.code, errors };
  }
  if (error instanceof AppError) {
    const { code, formatted } = wordFault(error, locale, correlationId);
    return { kind: 'refused', status: code === 'RATE_LIMITED' ? 429 : 400, code, errors: { form: formatted.message } };
  }
  throw error;
}
