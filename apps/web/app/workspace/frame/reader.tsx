import styles from '@tequio/ui/styles/workspace.css?url';
import { Outlet, type LinksFunction } from 'react-router';
import { settleLocale } from './readers-locale.js';
import { WorkspaceFailure } from './workspace-failure.js';

export const middleware = [settleLocale];

/** Around every page of the workspaces and their doors: settles who reads, and in which language. */
export default function Reader() {
  return <Outlet />;
}

// What fails before the frame of a page is drawn in the workspaces' own clothes too.
export const handle = { styles: 'workspace' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
