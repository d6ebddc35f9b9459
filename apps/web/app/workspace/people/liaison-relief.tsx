import { ConfirmPage, FormField, WorkspaceErrorSummary, type Confirmation } from '@tequio/ui';
import { data as respond, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, may, runHere } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';
import { memberOf } from './members.js';
import { peoplePlace } from './people-place.js';
import { REPLACE_LIAISON } from './people.queries.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const t = workspaceText(readerLocale(context)).people.relief;
  const place = await peoplePlace(call, params['place']);
  const { current, role, deputyOf, person, office } = await memberOf(call, place.tenantId, params['membership']);
  if (role !== 'liaison' || deputyOf || !may(call, 'Membership:replace')) throw respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });
  if (!current) throw stepGone(place.href);
  const confirmation: Confirmation = {
    title: t.title(person.name || office),
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.submit,
    intent: 'replace',
    idempotencyKey: newKey(),
  };
  return { back: place.href, place: place.name, confirmation };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const place = await peoplePlace(call, params['place']);
  const email = posted.text('email');
  const input = { membershipId: params['membership'] ?? '', name: posted.text('name') || null, email, reason: posted.text('reason') };
  const done = await ifAllowed(runHere(call, REPLACE_LIAISON, { input }, { key: posted.key }));
  if (done && is(done.result, 'Invitation')) throw redirect(`${place.href}?enviada=${encodeURIComponent(email)}`);
  return refusedTyped((done && errorsOf(done.result)) ?? { form: workspaceText(readerLocale(context)).people.notYours }, typedIn(posted));
}

/** Says what happens, and asks who takes the post and why, before the liaison's access ends. */
export default function LiaisonRelief() {
  const t = workspaceText(useReaderLocale()).people.relief;
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={confirmation.title} place={place} errors={errors} />
      <WorkspaceErrorSummary errors={errors} labels={{ name: t.name, email: t.email, reason: t.reason }} />
      <ConfirmPage backHref={back} confirmation={confirmation}>
        <FormField name="name" label={t.name} autoComplete="off" value={done?.typed['name']} error={errors?.['name']} />
        <FormField name="email" label={t.email} kind="email" autoComplete="off" value={done?.typed['email']} error={errors?.['email']} />
        <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={3} max={2000} value={done?.typed['reason']} error={errors?.['reason']} />
      </ConfirmPage>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
