import { Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { enterSpace } from '../acting.js';
import { frameData, SpaceFrame } from '../frame/space-frame.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export const handle = { scripts: true, styles: 'workspace' };
export const middleware = [enterSpace];
export const loader = ({ context }: LoaderFunctionArgs) => frameData(context);

/** Frame of a municipality's workspace. */
export default function Municipality() {
  const frame = useLoaderData<typeof loader>();
  return (
    <SpaceFrame frame={frame}>
      <Outlet />
    </SpaceFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
