import { MailedLinkView } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { safePath } from '../../safe-path.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { enter } from './sign-in-answer.js';
import { workspaceText } from '../workspace.text.js';

/** Reading the link changes nothing: programs that open the links of a mail must not use it up. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return {
    key: newKey(),
    token: query.get('token') ?? '',
    back: safePath(query.get('volver') ?? undefined, '/espacio'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const back = safePath(posted.text('returnTo'), '/espacio');
  const answer = await context.get(signInContext).redeem(posted.text('token'));
  if (answer.kind === 'done') return enter(answer, back);
  if (answer.code !== 'link_used') return refused(answer.errors);
  throw redirect(`/entrar?error=${answer.code}&volver=${encodeURIComponent(back)}`);
}

export default function SignInLink() {
  const { key, token, back } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={workspaceText(useReaderLocale()).doors.signIn} errors={done?.errors} />
      <MailedLinkView token={token} returnPath={back} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}
