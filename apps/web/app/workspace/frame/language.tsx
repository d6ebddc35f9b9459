import { redirect, type ActionFunctionArgs } from 'react-router';
import { safePath } from '../../safe-path.js';
import { SAVE_PROFILE } from '../account/account.queries.js';
import { findMe } from '../acting.js';
import { readForm } from '../forms/forms.js';
import { run } from '../operations.js';
import { keepLocale } from './readers-locale.js';
import { withCookies } from '../sign-in/sign-in-answer.js';

export const loader = () => redirect('/espacio');

/** Changes the language of the workspaces: in the account of who is signed in, and in this browser. Goes back to the page. */
export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const locale = posted.text('language') === 'en' ? 'en' : 'es';
  const me = await findMe(call);
  if (me) await run(call, SAVE_PROFILE, { input: { language: locale === 'en' ? 'EN' : 'ES' } }, { key: posted.key });
  return withCookies(safePath(posted.text('returnTo'), me ? '/espacio' : '/entrar'), [await keepLocale(context, locale)]);
}
