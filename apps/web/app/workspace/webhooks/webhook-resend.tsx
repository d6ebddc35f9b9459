import { ChoiceField, FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { around, systemHere } from './webhook.model.js';
import { RESEND_WEBHOOKS } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  return { ...around(call), system: await systemHere(call, params['system']), today: todayIn(context.get(spaceContext).network.timeZone), key: newKey() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const endpointId = params['system'] ?? '';
  const input = { endpointId, since: orNull(posted.text('since')), failedOnly: posted.text('which') !== 'all' };
  const { done } = await runHere(call, RESEND_WEBHOOKS, { input }, { key: posted.key });
  if (is(done, 'WebhooksResent')) throw redirect(`${around(call).list}/${endpointId}?reenviados=${done.messages}`);
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** Sends messages to a system again that it has lost. */
export default function WebhookResend() {
  const t = webhooksText[useReaderLocale()];
  const { list, place, system, today, key } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.resendTitle} place={place} errors={done?.errors} />
      <PageHead title={t.resendTitle} lead={t.resendLead} crumbs={[{ label: t.title, href: list }, { label: system.description, href: `${list}/${system.id}` }, { label: t.resend }]} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ since: t.sinceDay }} />
      <PostForm idempotencyKey={key} className="card measure" label={t.resendTitle}>
        <FormField name="since" label={t.sinceDay} hint={t.sinceHint} kind="date" value={done?.typed['since'] ?? today} error={done?.errors.since} />
        <ChoiceField name="which" label={t.which} choices={Object.entries(t.whichOnes).map(([value, label]) => ({ value, label }))} values={[done?.typed['which'] ?? 'failed']} />
        <p className="mt">
          <Submit intent="resend">{t.resend}</Submit>
        </p>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
