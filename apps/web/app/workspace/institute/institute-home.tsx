import { InstituteHomeView } from '@tequio/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey, readForm } from '../forms/forms.js';
import { toTask } from '../municipality/home.model.js';
import { WHAT_NEXT } from '../municipality/home.queries.js';
import { standings } from './institute-home.data.js';
import { instituteHomeModel, readListQuery } from './institute-home.model.js';
import { STATE_MAP } from './institute.queries.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const space = context.get(spaceContext);
  const call = { context, request };
  const [all, next, { actingNetwork }] = await Promise.all([standings(call), ifAllowed(runHere(call, WHAT_NEXT, {})), runHere(call, STATE_MAP, {})]);
  const query = readListQuery(new URL(request.url).searchParams);
  return {
    key: newKey(),
    place: space.membership.place.name,
    model: instituteHomeModel(all, (next?.whatNext ?? []).map((item) => toTask(item, space.locale)), query, space, todayIn(space.network.timeZone), actingNetwork),
  };
}

/** Those chosen in the table go on to the page of invitations, which rehearses before anything is sent, or of regions and groups. */
export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const chosen = posted.form.getAll('ids').filter((value): value is string => typeof value === 'string');
  const { base } = context.get(spaceContext);
  const page = posted.target === 'group' ? 'regiones' : 'invitar';
  throw redirect(chosen.length ? `${base}/${page}?${new URLSearchParams(chosen.map((id) => ['ids', id]))}` : base);
}

export default function InstituteHome() {
  const locale = useReaderLocale();
  const { key, place, model } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={workspaceText(locale).nav.municipalities} place={place} />
      <InstituteHomeView model={model} idempotencyKey={key} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
