import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { groupHere } from './region.model.js';
import { DELETE_GROUP } from './regions.queries.js';
import { regionsText } from './regions.text.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { ActPage } from '../forms/act-page.js';
import { refusedTyped } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const t = regionsText[readerLocale(context)];
  const group = await groupHere({ context, request }, params['group']);
  const back = `${base}/regiones/${group.slug}`;
  return {
    back,
    place: membership.place.name,
    confirmation: {
      title: t.removeTitle(group.name),
      consequences: t.removeConsequences.map(([icon, text]) => ({ icon, text })),
      confirmLabel: t.removeConfirm,
      intent: 'remove',
      version: group.version,
      idempotencyKey: newKey(),
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const group = await groupHere(call, params['group']);
  const { done } = await runHere(call, DELETE_GROUP, { id: group.id, version: posted.version }, { key: posted.key });
  if (is(done, 'DeletedMunicipalityGroup')) throw redirect(`${context.get(spaceContext).base}/regiones`);
  return refusedTyped(errorsOf(done) ?? {}, {});
}

/** Asks, on a page of its own, before a region or group is taken away. */
export default function RegionRemove() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
