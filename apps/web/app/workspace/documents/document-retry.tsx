import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { safePath } from '../../safe-path.js';
import { runHere, spaceContext } from '../acting.js';
import { RETRY_DOCUMENT } from './unmade.queries.js';
import { readForm } from '../forms/forms.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export function loader({ context }: LoaderFunctionArgs) {
  throw redirect(context.get(spaceContext).base);
}

/** Has the file of a document made again, and goes back to the page that said that it is missing. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  await runHere({ context, request }, RETRY_DOCUMENT, { id: params['document'] ?? '' }, { key: posted.key });
  throw redirect(safePath(posted.text('back'), context.get(spaceContext).base));
}

export default function DocumentRetry() {
  return null;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
