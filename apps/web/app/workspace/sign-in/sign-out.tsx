import { PostForm, Submit } from '@tequio/ui';
import { useLoaderData, type ActionFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { safePath } from '../../safe-path.js';
import { newKey, readForm } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { withCookies } from './sign-in-answer.js';
import { workspaceText } from '../workspace.text.js';

export const loader = () => ({ key: newKey() });

export async function action({ context, request }: ActionFunctionArgs) {
  const back = safePath((await readForm(request)).text('returnTo'), '/');
  const answer = await context.get(signInContext).signOut();
  return withCookies(back, answer.kind === 'done' ? answer.cookies : []);
}

/** Leaving is a post: a link that somebody else places must not sign anyone out. */
export default function SignOut() {
  const locale = useReaderLocale();
  const { key } = useLoaderData<typeof loader>();
  const t = workspaceText(locale).doors;
  return (
    <PostForm idempotencyKey={key} className="card stack" label={t.signOutTitle}>
      <PageTitle title={t.signOutTitle} />
      <h1>{t.signOutTitle}</h1>
      <p className="soft">{t.signOutLead}</p>
      <p>
        <Submit intent="sign-out">{t.signOut}</Submit>
      </p>
    </PostForm>
  );
}
