import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { Confirmation } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../../workspace/acting.js';
import { newKey, readForm } from '../../workspace/forms.js';
import { errorsOf, is } from '../../workspace/outcomes.js';
import { ActPage } from '../../workspace/plans/act-page.js';
import { notHere, refusedTyped, typedIn } from '../../workspace/plans/typed.js';
import { progressText } from '../../workspace/progress/progress.text.js';
import { reportsHere } from '../../workspace/progress/progress.model.js';
import { CANCEL_MILESTONE } from '../../workspace/progress/progress.queries.js';
import { WorkspaceFailure } from '../../workspace/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = progressText[locale].cancel;
  const call = { context, request };
  const { membership, base } = context.get(spaceContext);
  const commitment = await reportsHere(call, params['commitment']);
  const milestone = commitment.milestones.find(({ id }) => id === params['milestone']);
  if (!milestone) throw notHere();
  const confirmation: Confirmation = {
    title: `${t.title} ${milestone.title}`,
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.confirm,
    intent: 'cancel',
    idempotencyKey: newKey(),
    askReason: {},
  };
  return { place: membership.place.name, back: `${base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance`, confirmation };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const commitment = await reportsHere(call, params['commitment']);
  const { done } = await runHere(call, CANCEL_MILESTONE, { id: params['milestone'] ?? '', reason: posted.text('reason') }, { key: posted.key });
  if (is(done, 'Commitment')) throw redirect(`${context.get(spaceContext).base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance`);
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A published milestone is cancelled, with its reason. */
export default function CancelMilestone() {
  const { place, back, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
