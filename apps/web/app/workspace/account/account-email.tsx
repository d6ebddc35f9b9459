import { PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { CANCEL_EMAIL, CONFIRM_EMAIL, EMAIL_CHANGE_LINK } from './account.queries.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

/** Reading the link changes nothing: programs that open the links of a mail must not act for the person. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { link } = await run({ context, request }, EMAIL_CHANGE_LINK, { token: params['token'] ?? '' });
  return { key: newKey(), link: link ?? null };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const step = posted.intent === 'cancel' ? CANCEL_EMAIL : CONFIRM_EMAIL;
  const { result } = await run({ context, request }, step, { token: params['token'] ?? '' }, { key: posted.key });
  const errors = errorsOf(result);
  return errors ? refused(errors) : { errors: null };
}

/** One question and one button; then how the change stands. */
export default function AccountEmail() {
  const { key, link } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? undefined;
  const t = workspaceText(useReaderLocale()).account;
  const said =
    !link || link.status === 'EXPIRED' || (link.status === 'CANCELLED' && !link.cancels)
      ? { title: t.emailLinkTitle, lead: t.emailLinkLead }
      : link.status === 'CANCELLED'
        ? { title: t.emailCancelledTitle, lead: t.emailCancelled }
        : link.status === 'CONFIRMED' && !link.cancels
          ? { title: t.emailConfirmedTitle, lead: t.emailConfirmed(link.email) }
          : null;
  if (said || !link)
    return (
      <div className="card stack" role="status">
        <PageTitle title={said?.title ?? ''} />
        <h1>{said?.title}</h1>
        <p>{said?.lead}</p>
        <p>
          <a className="btn" href="/entrar">
            {t.signIn}
          </a>
        </p>
      </div>
    );
  const title = link.cancels ? t.emailCancelTitle : t.emailConfirmTitle;
  const lead = !link.cancels
    ? t.emailConfirmLead
    : link.status === 'CONFIRMED'
      ? t.emailCancelConfirmedLead
      : t.emailCancelLead;
  return (
    <PostForm idempotencyKey={key} className="card" label={title}>
      <PageTitle title={title} errors={errors} />
      <h1>{title}</h1>
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <p className="mt">{lead(link.email)}</p>
      <p className="mt">
        <Submit intent={link.cancels ? 'cancel' : 'confirm'} kind={link.cancels ? 'end' : 'go'} focused>
          {link.cancels ? t.emailCancel : t.emailConfirm}
        </Submit>
      </p>
    </PostForm>
  );
}
