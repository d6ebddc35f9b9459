import { Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { enterSpace, ifAllowed } from '../acting.js';
import { waitingLetters } from './institute-home.data.js';
import { frameData, SpaceFrame } from '../frame/space-frame.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export const handle = { scripts: true, styles: 'workspace' };
export const middleware = [enterSpace];
export async function loader({ context, request }: LoaderFunctionArgs) {
  const waiting = await ifAllowed(waitingLetters({ context, request }));
  const frame = frameData(context);
  return { frame, look: frame.look, waiting: waiting?.length ?? 0 };
}

/** Frame of the host authority’s workspace. */
export default function Institute() {
  const { frame, waiting } = useLoaderData<typeof loader>();
  return (
    <SpaceFrame frame={frame} waiting={waiting}>
      <Outlet />
    </SpaceFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
