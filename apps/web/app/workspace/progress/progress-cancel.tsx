import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ActPage } from '../forms/act-page.js';
import { askMilestone, takeMilestone } from './milestone-act.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return askMilestone({ context, request }, 'cancel', params);
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return takeMilestone({ context, request }, 'cancel', params);
}

/** A published milestone is cancelled, with its reason. */
export default function CancelMilestone() {
  const { place, back, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
