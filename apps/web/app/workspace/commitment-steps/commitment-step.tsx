import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { ActPage } from '../forms/act-page.js';
import { confirmationOf, isCommitmentAct, mayTake, takeAct } from './commitment-acts.js';
import { commitmentHere } from '../commitments/commitment-saving.js';
import { planHref } from '../plans/plan.model.js';
import { notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const act = params['act'];
  if (!isCommitmentAct(act)) throw notHere();
  const commitment = await commitmentHere(call, params['commitment']);
  const back = planHref(call, commitment.planId, `/compromiso/${commitment.id}`);
  if (!mayTake(commitment, act)) throw stepGone(back);
  return { back, place: context.get(spaceContext).membership.place.name, confirmation: confirmationOf(act, { key: newKey(), pageHref: `${back}/paso/${act}` }, readerLocale(context)) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const [act, id, planId] = [params['act'], params['commitment'] ?? '', params['plan'] ?? ''];
  if (!isCommitmentAct(act)) throw notHere();
  const posted = await readForm(request);
  const done = await takeAct(call, act, id, posted);
  if (is(done, 'Commitment')) throw redirect(planHref(call, planId, `/compromiso/${id}`));
  if (is(done, 'ActionPlan')) throw redirect(planHref(call, planId));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A step of a commitment, asked before it is taken. */
export default function CommitmentStep() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
