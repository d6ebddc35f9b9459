import { Outlet } from 'react-router';
import { settleLocale } from '../../workspace/readers-locale.js';
import { WorkspaceFailure } from '../../workspace/workspace-failure.js';

export const middleware = [settleLocale];

/** Around every page of the workspaces and their doors: settles who reads, and in which language. */
export default function Reader() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
