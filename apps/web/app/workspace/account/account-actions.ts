import { redirect, redirectDocument } from 'react-router';
import type { FormErrors } from '@tequio/ui';
import type { Posted } from '../forms/forms.js';
import { run, type Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import {
  CHANGE_EMAIL,
  CLOSE_OTHER_SESSIONS,
  CLOSE_SESSION,
  CREATE_TOKEN,
  REVOKE_TOKEN,
  SAVE_PROFILE,
  SET_PASSWORD,
} from './account.queries.js';

/** What an act on the account leaves to show: what to correct, or the one thing that is shown once. */
export interface AccountAnswer {
  errors?: FormErrors;
  newToken?: string;
}

/** Passwords are taken as typed: their spaces are part of them. */
export const typed = (posted: Posted, name: string): string | null => {
  const value = posted.form.get(name);
  return typeof value === 'string' && value ? value : null;
};

/** Runs what a form of the account intends; goes back to the page where there is nothing more to show. */
export async function accountAct(call: Call, posted: Posted): Promise<AccountAnswer> {
  const options = { key: posted.key };
  if (posted.intent === 'create-token') {
    const input = {
      name: posted.text('tokenName'),
      membershipId: posted.text('membership') || null,
      scopes: posted.form.getAll('scopes').filter((value): value is string => typeof value === 'string'),
      expiresInDays: Number(posted.text('days')) || null,
    };
    // Its text is shown in one answer only: a repeat of the form must not show it again, so that it has no key.
    const { result } = await run(call, CREATE_TOKEN, { input });
    if (is(result, 'AccessTokenCreated')) return { newToken: result.text };
    return { errors: errorsOf(result, { name: 'tokenName', expiresInDays: 'days', membershipId: 'membership' }) ?? {} };
  }
  if (posted.intent === 'change-email') {
    const input = { email: posted.text('newEmail'), password: typed(posted, 'emailPassword') };
    const { result } = await run(call, CHANGE_EMAIL, { input }, options);
    const errors = errorsOf(result, { email: 'newEmail' });
    if (!errors) throw redirect('/cuenta?correo=1');
    return { errors: errors['form'] ? { emailPassword: errors['form'] } : errors };
  }
  const errors = await change(call, posted, options);
  if (errors) return { errors };
  // A whole new page: it may be in another language now.
  throw redirectDocument('/cuenta?guardado=1');
}

async function change(call: Call, posted: Posted, options: { key: string }): Promise<FormErrors | null> {
  switch (posted.intent) {
    case 'save-profile': {
      const input = {
        name: posted.text('name'),
        language: posted.text('language') === 'en' ? ('EN' as const) : ('ES' as const),
      };
      return errorsOf((await run(call, SAVE_PROFILE, { input }, options)).result);
    }
    case 'close-session':
      return errorsOf((await run(call, CLOSE_SESSION, { id: posted.target }, options)).result);
    case 'close-other-sessions':
      return errorsOf((await run(call, CLOSE_OTHER_SESSIONS, {}, options)).result);
    case 'set-password': {
      const input = {
        currentPassword: typed(posted, 'currentPassword'),
        newPassword: typed(posted, 'newPassword') ?? '',
      };
      const { result } = await run(call, SET_PASSWORD, { input });
      const errors = errorsOf(result);
      return errors?.['form'] ? { currentPassword: errors['form'] } : errors;
    }
    case 'revoke-token':
      await run(call, REVOKE_TOKEN, { id: posted.target }, options);
      return null;
    default:
      throw redirect('/cuenta/segundo-paso');
  }
}
