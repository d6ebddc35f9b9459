import { DataTable, Note, PageHead, PostForm, Status, Submit, When, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { answerOf, around, MESSAGE_TONES, systemHere, TRIAL } from './webhook.model.js';
import { RESEND_WEBHOOKS, WEBHOOK_MESSAGE } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  if (!isId(params['message'])) throw notHere();
  const [system, { webhookDelivery }] = await Promise.all([systemHere(call, params['system']), runHere(call, WEBHOOK_MESSAGE, { id: params['message'] })]);
  const { delivery, body, log } = webhookDelivery;
  if (delivery.endpointId !== system.id) throw notHere();
  return { ...around(call), system, message: delivery, log, body: JSON.stringify(JSON.parse(body), null, 2), key: newKey() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const input = { endpointId: params['system'] ?? '', deliveryId: params['message'] ?? '' };
  const { done } = await runHere(call, RESEND_WEBHOOKS, { input }, { key: (await readForm(request)).key });
  const errors = errorsOf(done);
  if (errors) return refused(errors);
  throw redirect(`${around(call).list}/${params['system']}/mensajes/${params['message']}`);
}

/** One message to a system: what is sent, and what was answered each time. */
export default function WebhookMessage() {
  const t = webhooksText[useReaderLocale()];
  const { list, place, mayManage, system, message, log, body, key } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const here = `${list}/${system.id}/mensajes/${message.id}`;
  const trial = message.event === TRIAL;
  return (
    <>
      <PageTitle title={message.title} place={place} />
      <PageHead
        title={message.title}
        crumbs={[{ label: t.title, href: list }, { label: system.description, href: `${list}/${system.id}` }, { label: message.title }]}
        lead={
          <>
            <Status tone={MESSAGE_TONES[message.state]}>{t.messageStates[message.state]}</Status> · <When at={message.occurredAt} />
          </>
        }
        actions={
          mayManage && !trial && message.state !== 'QUEUED' ? (
            <PostForm idempotencyKey={key} label={t.resendOne}>
              <Submit intent="resend" kind="plain">
                {t.resendOne}
              </Submit>
            </PostForm>
          ) : null
        }
      />
      {done?.errors ? (
        <Note tone="late" role="status">
          <p>{Object.values(done.errors).join(' ')}</p>
        </Note>
      ) : null}
      {message.state === 'QUEUED' && message.attempts === 0 ? (
        <Note tone="now">
          <p>
            {system.state === 'ACTIVE' || trial ? t.onItsWay : t.pausedNote} <a href={here}>{t.reload}</a>
          </p>
        </Note>
      ) : message.dueAt ? (
        <Note tone="soon">
          <p>
            {t.nextTry} <When at={message.dueAt} />.
          </p>
        </Note>
      ) : message.state === 'FAILED' ? (
        <Note tone="late">
          <p>{trial ? t.testFailed : t.failedNote}</p>
        </Note>
      ) : null}
      <WorkspaceSection id="message-log" title={t.log}>
        <DataTable
          caption={t.log}
          rows={log}
          rowId={(one) => one.at}
          head={{ label: t.at, cell: (one) => <When at={one.at} /> }}
          columns={[
            { key: 'result', label: t.result, cell: (one) => <Status tone={one.fault ? 'late' : 'ok'}>{answerOf(t, one)}</Status> },
            { key: 'took', label: t.took, number: true, cell: (one) => t.seconds(one.durationMs) },
            { key: 'text', label: t.text, cell: (one) => (one.response ? <span className="code">{one.response}</span> : null) },
          ]}
          empty={<p className="soft">{t.noLog}</p>}
        />
      </WorkspaceSection>
      <div className="mt-l">
        <WorkspaceSection id="message-body" title={t.body}>
          <p className="soft measure">
            {t.messageId}: <span className="code">{message.messageId}</span>. {t.messageIdHint}
          </p>
          <pre className="card code mt">{body}</pre>
        </WorkspaceSection>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
