import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { LIFT_SUPPRESSION, MAIL_SUPPRESSION } from './returned-mail.queries.js';
import { returnedMailText } from './returned-mail.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const t = returnedMailText[readerLocale(context)];
  if (!isId(params['suppression'])) throw notHere();
  const { mailSuppression } = await runHere({ context, request }, MAIL_SUPPRESSION, { id: params['suppression'] });
  if (mailSuppression.liftedAt) throw redirect(`${base}/correos`);
  return {
    back: `${base}/correos`,
    place: membership.place.name,
    confirmation: {
      title: t.liftTitle(mailSuppression.address),
      consequences: t.liftConsequences.map(([icon, text]) => ({ icon, text })),
      confirmLabel: t.liftConfirm,
      intent: 'lift',
      idempotencyKey: newKey(),
      askReason: { label: t.liftReason, hint: t.liftReasonHint },
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const input = { id: params['suppression'] ?? '', reason: posted.text('reason') };
  const { done } = await runHere({ context, request }, LIFT_SUPPRESSION, { input }, { key: posted.key });
  const errors = errorsOf(done);
  if (errors) return refusedTyped(errors, typedIn(posted));
  throw redirect(`${context.get(spaceContext).base}/correos?quitada=1`);
}

/** Asks, on a page of its own and for a reason, before an address is written to again. */
export default function SuppressionLift() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
