import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { FollowStep } from './follow-step.js';
import { followByToken, leaveFollow } from './follow.queries.js';

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return followByToken({ context, request }, params['token'] ?? '');
}

/** Also what a mail program posts for its own button (RFC 8058: `List-Unsubscribe=One-Click`). */
export async function action({ context, request, params }: ActionFunctionArgs) {
  return data(await leaveFollow({ context, request }, params['token'] ?? ''));
}

export default function FollowLeave() {
  const asked = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <FollowStep view={done ?? asked} asks="leave" />;
}
