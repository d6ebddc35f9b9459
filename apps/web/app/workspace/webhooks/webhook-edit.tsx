import { PageHead, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { draftIn, WebhookForm } from './webhook-form.js';
import { around, systemHere } from './webhook.model.js';
import { UPDATE_WEBHOOK, WEBHOOK_EVENTS } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const [system, { webhookEvents }] = await Promise.all([systemHere(call, params['system']), runHere(call, WEBHOOK_EVENTS, {})]);
  return { ...around(call), system, kinds: webhookEvents, key: newKey() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const draft = draftIn(posted);
  const { done } = await runHere(call, UPDATE_WEBHOOK, { input: { id: params['system'] ?? '', version: posted.version, ...draft } }, { key: posted.key });
  const errors = errorsOf(done);
  if (errors) return refused(errors, { draft });
  throw redirect(`${around(call).list}/${params['system']}?guardado=1`);
}

/** Where notices to a system go, and of what they tell. */
export default function WebhookEdit() {
  const t = webhooksText[useReaderLocale()];
  const { list, place, system, kinds, key } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.editTitle} place={place} errors={done?.errors} />
      <PageHead title={t.editTitle} crumbs={[{ label: t.title, href: list }, { label: system.description, href: `${list}/${system.id}` }, { label: t.edit }]} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ url: t.url, description: t.description, events: t.events }} />
      <WebhookForm draft={done?.draft ?? system} kinds={kinds} errors={done?.errors} idempotencyKey={key} version={system.version} submit={t.save} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
