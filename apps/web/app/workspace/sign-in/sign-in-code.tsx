import { TotpSignInView } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { safePath } from '../../safe-path.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { enter } from './sign-in-answer.js';
import { workspaceText } from '../workspace.text.js';

export function loader({ request }: LoaderFunctionArgs) {
  return { key: newKey(), back: safePath(new URL(request.url).searchParams.get('destino') ?? undefined, '/espacio') };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const answer = await context.get(signInContext).code(posted.text('code'));
  if (answer.kind === 'done') return enter(answer, safePath(posted.text('returnTo'), '/espacio'));
  const { form, ...errors } = answer.errors;
  return refused(form ? { ...errors, code: form } : errors);
}

export default function SignInCode() {
  const locale = useReaderLocale();
  const { key, back } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={workspaceText(locale).doors.code} errors={done?.errors} />
      <TotpSignInView returnPath={back} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}
