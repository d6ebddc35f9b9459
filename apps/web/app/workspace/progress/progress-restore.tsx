import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ActPage } from '../forms/act-page.js';
import { askMilestone, takeMilestone } from './milestone-act.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return askMilestone({ context, request }, 'restore', params);
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return takeMilestone({ context, request }, 'restore', params);
}

/** A milestone that was cancelled by mistake is restored, with its reason. */
export default function RestoreMilestone() {
  const { place, back, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
