import { PageHead, WorkspaceErrorSummary } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { SecretOnce } from './secret-once.js';
import { draftIn, WebhookForm } from './webhook-form.js';
import { around } from './webhook.model.js';
import { CREATE_WEBHOOK, WEBHOOK_EVENTS } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { webhookEvents } = await runHere(call, WEBHOOK_EVENTS, {});
  return { ...around(call), kinds: webhookEvents, key: newKey() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const draft = draftIn(posted);
  // Its key is shown in one answer only: a repeat of the form must not show it again, so that it has none of its own.
  const { done } = await runHere({ context, request }, CREATE_WEBHOOK, { input: draft });
  if (is(done, 'WebhookEndpointCreated')) return { made: { secret: done.secret, ...done.endpoint } };
  return refused(errorsOf(done) ?? {}, { draft });
}

/** A system that is to be told of what happens; then, once, the key that its messages are signed with. */
export default function WebhookNew() {
  const t = webhooksText[useReaderLocale()];
  const { list, place, kinds, key } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const made = done && 'made' in done ? done.made : null;
  const asked = done && 'draft' in done ? done : null;
  return (
    <>
      <PageTitle title={made?.description ?? t.newTitle} place={place} errors={asked?.errors} />
      <PageHead title={made?.description ?? t.newTitle} crumbs={[{ label: t.title, href: list }, { label: made?.description ?? t.newTitle }]} />
      {made ? (
        <SecretOnce secret={made.secret} until={null} onHref={`${list}/${made.id}`} />
      ) : (
        <>
          <WorkspaceErrorSummary errors={asked?.errors} labels={{ url: t.url, description: t.description, events: t.events }} />
          <WebhookForm draft={asked?.draft ?? { url: '', description: '', events: [] }} kinds={kinds} errors={asked?.errors} idempotencyKey={key} submit={t.create} />
        </>
      )}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
