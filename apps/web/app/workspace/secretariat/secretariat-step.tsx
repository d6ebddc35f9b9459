import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { ActPage } from '../forms/act-page.js';
import { notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { confirmationOf, isSecretariatAct, openStep, takeStep } from './secretariat-acts.js';
import { secretariatHere, secretariatHref } from './secretariat.model.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const act = params['act'];
  if (!isSecretariatAct(act)) throw notHere();
  const [body, back] = [await secretariatHere(call), secretariatHref(call)];
  if (!body || !openStep(body, act)) throw stepGone(back);
  return { back, place: context.get(spaceContext).membership.place.name, confirmation: confirmationOf(act, body, { key: newKey(), pageHref: `${back}/paso/${act}` }, readerLocale(context)) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const act = params['act'];
  if (!isSecretariatAct(act)) throw notHere();
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  if (!body) throw redirect(secretariatHref(call));
  const done = await takeStep(call, act, body, posted);
  if (is(done, 'Body')) throw redirect(secretariatHref(call));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A step of the secretariat, asked before it is taken. */
export default function SecretariatStep() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
