import { PasswordSignInView } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { safePath } from '../../safe-path.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { doorTo, hasEnded } from '../acting.js';
import { enter } from './sign-in-answer.js';
import { workspaceText } from '../workspace.text.js';

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return { key: newKey(), back: safePath(query.get('volver') ?? undefined, '/espacio'), ended: hasEnded(query) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const [email, back] = [posted.text('email'), safePath(posted.text('returnTo'), '/espacio')];
  // A password is taken as typed: its spaces are part of it.
  const answer = await context.get(signInContext).password(email, String(posted.form.get('password') ?? ''));
  return answer.kind === 'done' ? enter(answer, back) : refused(answer.errors, { email });
}

export default function SignInPassword() {
  const locale = useReaderLocale();
  const { key, back, ended } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={workspaceText(locale).doors.signIn} errors={done?.errors} />
      <PasswordSignInView
        email={done?.email ?? ''}
        returnPath={back}
        ended={ended}
        linkHref={doorTo(back, { ended })}
        idempotencyKey={key}
        errors={done?.errors}
      />
    </>
  );
}
