import { MagicLinkSentView, SignInView, UsedLinkView } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { safePath } from '../../safe-path.js';
import { doorTo, findMe, hasEnded } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { hasMailbox } from '../operation/mailbox.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

/** Minutes that a mailed link works (identity's rule). */
const LINK_MINUTES = 10;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const back = safePath(query.get('volver') ?? undefined, '/espacio');
  if (!query.has('error') && (await findMe({ context, request }))) throw redirect(back);
  return { key: newKey(), back, usedLink: query.has('error'), ended: hasEnded(query), mailbox: await hasMailbox({ context, request }) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const email = posted.text('email');
  const answer = await context.get(signInContext).requestLink(email, safePath(posted.text('returnTo'), '/espacio'));
  return answer.kind === 'done' ? { sent: email, email } : refused(answer.errors, { email });
}

export default function SignIn() {
  const locale = useReaderLocale();
  const { key, back, usedLink, ended, mailbox } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const here = doorTo(back);
  const mailboxHref = mailbox ? '/buzon' : undefined;
  const errors = done && 'errors' in done ? done.errors : undefined;
  return (
    <div className="stack">
      <PageTitle title={workspaceText(locale).doors.signIn} errors={errors} />
      {done && 'sent' in done && done.sent ? (
        <MagicLinkSentView email={done.sent} minutes={LINK_MINUTES} againHref={here} mailboxHref={mailboxHref} />
      ) : usedLink && !done ? (
        <UsedLinkView kind="sign-in" nextHref={here} />
      ) : (
        <SignInView
          email={done?.email ?? ''}
          returnPath={back}
          ended={ended}
          passwordHref={doorTo(back, { ended, door: '/entrar/contrasena' })}
          mailboxHref={mailboxHref}
          demoAccounts={[]}
          idempotencyKey={key}
          errors={errors}
        />
      )}
    </div>
  );
}
