import { ConfirmPage, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { memberOf } from './members.js';
import { endConfirmation } from './people.model.js';
import { peoplePlace } from './people-place.js';
import { END_MEMBERSHIP } from './people.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const place = await peoplePlace(call, params['place']);
  const member = await memberOf(call, place.tenantId, params['membership']);
  return { back: place.href, place: place.name, confirmation: endConfirmation(member, place.href, newKey(), readerLocale(context)) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const reason = posted.text('reason');
  const { result } = await runHere(
    call,
    END_MEMBERSHIP,
    { input: { membershipId: params['membership'] ?? '', reason } },
    { key: posted.key },
  );
  if (!is(result, 'Membership')) return refused(errorsOf(result) ?? {}, { reason });
  throw redirect((await peoplePlace(call, params['place'])).href);
}

/** Asks, on a page of its own, before a person loses their place. */
export default function MembershipEnd() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={confirmation.title} place={place} errors={done?.errors} />
      <WorkspaceErrorSummary errors={done ? { form: Object.values(done.errors).join(' ') } : undefined} labels={{}} />
      <ConfirmPage
        backHref={back}
        confirmation={done ? { ...confirmation, errors: done.errors, askReason: { value: done.reason } } : confirmation}
      />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
