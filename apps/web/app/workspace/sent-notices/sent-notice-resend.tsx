import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere, refusedTyped } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { RESEND_NOTICE, SENT_NOTICE } from './sent-notices.queries.js';
import { sentNoticesText } from './sent-notices.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const t = sentNoticesText[readerLocale(context)];
  if (!isId(params['notice'])) throw notHere();
  const { notice } = (await runHere({ context, request }, SENT_NOTICE, { id: params['notice'] })).sentNotice;
  const back = `${base}/envios/${notice.id}`;
  if (!notice.resendable) throw redirect(back);
  return {
    back,
    place: membership.place.name,
    confirmation: {
      title: t.resendTitle(notice.resendable),
      consequences: t.resendConsequences.map(([icon, text]) => ({ icon, text })),
      confirmLabel: t.resendConfirm,
      intent: 'resend',
      idempotencyKey: newKey(),
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const { done } = await runHere({ context, request }, RESEND_NOTICE, { input: { id: params['notice'] ?? '' } }, { key: posted.key });
  const errors = errorsOf(done);
  if (errors) return refusedTyped(errors, {});
  throw redirect(`${context.get(spaceContext).base}/envios/${params['notice']}?otra-vez=1`);
}

/** Asks, on a page of its own, before mails go out again. */
export default function SentNoticeResend() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
