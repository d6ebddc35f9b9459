import { DoorLayout } from '@tequio/ui';
import { isRouteErrorResponse } from 'react-router';
import { FaultNumber } from '../../fault-number.js';
import type { FailureData } from '../../graphql.js';
import { useReaderLocale } from '../../reader-locale.js';
import { useDoorFooter } from './door-footer.js';
import { PageTitle } from './page-title.js';
import { RoutedWorkspace } from './workspace-provider.js';
import { workspaceText } from '../workspace.text.js';

/** What went wrong in a workspace, what was kept, and the way out. Never an internal message. */
export function WorkspaceFailure({ error, alone = true }: { error: unknown; alone?: boolean }) {
  const locale = useReaderLocale();
  const t = workspaceText(locale).failure;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const failure = isRouteErrorResponse(error) ? (error.data as Partial<FailureData> | null) : null;
  const [title, lead] =
    status === 401 || status === 403
      ? [t.forbiddenTitle, t.forbidden]
      : status === 404 || status === 400
        ? [t.notFoundTitle, t.notFound]
        : status === 429
          ? [t.busyTitle, t.busy]
          : status === 413
            ? [t.tooLargeTitle, t.tooLarge]
            : [t.brokenTitle, t.broken];
  const body = (
    <div className="card stack">
      <PageTitle title={title} />
      <h1>{title}</h1>
      <p>{lead}</p>
      {status === 401 || status === 403 ? (
        <ul>
          {t.forbiddenNext.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      {status >= 500 ? <FaultNumber label={t.brokenNumber} number={failure?.correlationId} className={{ number: 'code' }} /> : null}
      <p className="row">
        <a className="btn btn--go" href="/espacio">
          {t.spaces}
        </a>
        <a className="btn" href="/">
          {t.home}
        </a>
      </p>
    </div>
  );
  if (!alone) return body;
  return (
    <RoutedWorkspace>
      <DoorLayout homeHref="/" footer={useDoorFooter()}>
        {body}
      </DoorLayout>
    </RoutedWorkspace>
  );
}
