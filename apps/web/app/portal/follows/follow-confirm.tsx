import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { FollowStep } from './follow-step.js';
import { confirmFollow, followByToken } from './follow.queries.js';

/** Reading the link changes nothing: programs that open the links of a mail must not confirm for the person. */
export function loader({ context, request, params }: LoaderFunctionArgs) {
  return followByToken({ context, request }, params['token'] ?? '');
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return data(await confirmFollow({ context, request }, params['token'] ?? ''));
}

export default function FollowConfirm() {
  const asked = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <FollowStep view={done ?? asked} asks="confirm" />;
}
