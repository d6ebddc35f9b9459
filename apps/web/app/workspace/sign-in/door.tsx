import { DoorLayout } from '@tequio/ui';
import { Outlet } from 'react-router';
import { useDoorFooter } from '../frame/door-footer.js';
import { RoutedWorkspace } from '../frame/workspace-provider.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export const handle = { scripts: true, styles: 'workspace' };

/** Frame of the pages before a space: sign-in, invitation, first run. */
export default function Door() {
  return (
    <RoutedWorkspace>
      <DoorLayout homeHref="/" footer={useDoorFooter()}>
        <Outlet />
      </DoorLayout>
    </RoutedWorkspace>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
