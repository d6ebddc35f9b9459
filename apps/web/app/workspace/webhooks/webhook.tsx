import { DataTable, EmptyFirst, FilterBar, Note, PageHead, Pager, PostForm, Status, Submit, When, WorkspaceSection } from '@tequio/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { is } from '../forms/outcomes.js';
import { isId, notHere } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { answerOf, around, MESSAGE_TONES, STATE_TONES, systemHere, type Message } from './webhook.model.js';
import { TEST_WEBHOOK, WEBHOOK_EVENTS, WEBHOOK_MESSAGES } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

const PAGE = 20;
const STATES: Readonly<Record<string, Message['state']>> = { espera: 'QUEUED', recibidos: 'DELIVERED', fallidos: 'FAILED' };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const t = webhooksText[readerLocale(context)];
  const query = new URL(request.url).searchParams;
  const [shown, after] = [STATES[query.get('estado') ?? ''] ? query.get('estado')! : '', query.get('despues')];
  const system = await systemHere(call, params['system']);
  const [{ webhookEvents }, { webhookDeliveries: page }] = await Promise.all([
    runHere(call, WEBHOOK_EVENTS, {}),
    runHere(call, WEBHOOK_MESSAGES, { endpointId: system.id, state: STATES[shown] ?? null, first: PAGE, after }),
  ]);
  const { list, place, mayManage } = around(call);
  const here = `${list}/${system.id}`;
  const at = (more: Record<string, string>) => `${here}?${new URLSearchParams({ ...(shown ? { estado: shown } : {}), ...more })}#mensajes`;
  const choices = Object.entries(STATES).map(([value, state]) => ({ value, label: t.messageStates[state]! }));
  return {
    key: newKey(),
    list,
    place,
    here,
    mayManage,
    system,
    told: system.events.map((type) => ({ type, title: webhookEvents.find((one) => one.type === type)?.title ?? type })),
    rows: page.nodes,
    filtered: shown !== '',
    next: page.pageInfo.hasNextPage ? at({ despues: page.pageInfo.endCursor ?? '' }) : null,
    bar: {
      action: here,
      controls: [{ name: 'estado', label: t.how, value: shown, choices, anyLabel: t.all }],
      chips: shown ? [{ label: t.messageStates[STATES[shown]!]!, removeHref: here }] : [],
      clearHref: here,
    },
    saved: query.has('guardado'),
    resent: Number(query.get('reenviados')) || 0,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  if (!isId(params['system'])) throw notHere();
  const { done } = await runHere(call, TEST_WEBHOOK, { id: params['system'] }, { key: (await readForm(request)).key });
  throw redirect(is(done, 'WebhookDelivery') ? `${around(call).list}/${params['system']}/mensajes/${done.id}` : `${around(call).list}/${params['system']}`);
}

/** One system: of what it is told, whether it takes it, and the messages of the last days. */
export default function Webhook() {
  const t = webhooksText[useReaderLocale()];
  const { key, list, place, here, mayManage, system, told, rows, filtered, next, bar, saved, resent } = useLoaderData<typeof loader>();
  const act = (name: string) => (
    <a className="btn" href={`${here}/${name}`}>
      {t.acts[name]}
    </a>
  );
  return (
    <>
      <PageTitle title={system.description} place={place} />
      <PageHead
        title={system.description}
        crumbs={[{ label: t.title, href: list }, { label: system.description }]}
        lead={
          <>
            {t.since}: <When at={system.createdAt} />
          </>
        }
        actions={
          mayManage ? (
            <PostForm idempotencyKey={key} label={t.test}>
              <Submit intent="test">{t.test}</Submit>
            </PostForm>
          ) : null
        }
      />
      {saved || resent ? (
        <Note tone="ok" role="status">
          <p>{resent ? t.resent(resent) : t.saved}</p>
        </Note>
      ) : null}
      {system.heldBack ? (
        <Note tone="soon">
          <p>{t.heldBack(system.heldBack)}</p>
        </Note>
      ) : null}
      {system.disabledCause ? (
        <Note tone="late">
          <p>
            {t.disabled[system.disabledCause]} {t.disabledNext}
          </p>
        </Note>
      ) : system.state === 'PAUSED' ? (
        <Note tone="now">
          <p>{t.pausedNote}</p>
        </Note>
      ) : system.failingSince ? (
        <Note tone="soon">
          <p>
            {t.failing} <When at={system.failingSince} />. {t.failingNext}
          </p>
        </Note>
      ) : null}
      <WorkspaceSection id="system-told" title={t.subscribed} aside={<Status tone={STATE_TONES[system.state]}>{t.states[system.state]}</Status>}>
        <p>
          {t.address}: <span className="code">{system.url}</span>
        </p>
        <ul className="mt">
          {told.map(({ type, title }) => (
            <li key={type}>
              {title} <span className="code soft">{type}</span>
            </li>
          ))}
        </ul>
        {system.previousSecretUntil ? (
          <p className="soft">
            {t.secretOld} <When at={system.previousSecretUntil} />.
          </p>
        ) : null}
        {mayManage ? (
          <div className="row mt">
            <a className="btn" href={`${here}/cambiar`}>
              {t.edit}
            </a>
            {system.state === 'ACTIVE' ? act('pausar') : act('reanudar')}
            {act('clave')}
            {act('quitar')}
          </div>
        ) : null}
      </WorkspaceSection>
      <div className="mt-l" id="mensajes">
        <WorkspaceSection
          id="system-messages"
          title={t.messages}
          aside={
            mayManage && rows.length ? (
              <a className="small" href={`${here}/reenviar`}>
                {t.resendMany}
              </a>
            ) : null
          }
        >
          <p className="soft">{t.messagesLead}</p>
          {rows.length || filtered ? (
            <div className="mt">
              <FilterBar {...bar} />
            </div>
          ) : null}
          <div className="mt">
            <DataTable
              caption={t.messages}
              rows={rows}
              rowId={(one) => one.id}
              head={{ label: t.what, cell: (one) => <a href={`${here}/mensajes/${one.id}`}>{one.title}</a> }}
              columns={[
                { key: 'at', label: t.at, cell: (one) => <When at={one.occurredAt} /> },
                { key: 'state', label: t.how, cell: (one) => <Status tone={MESSAGE_TONES[one.state]}>{t.messageStates[one.state]}</Status> },
                { key: 'answer', label: t.answer, cell: (one) => answerOf(t, one) },
                { key: 'attempts', label: t.attempts, number: true, cell: (one) => one.attempts },
              ]}
              empty={<EmptyFirst title={filtered ? t.noneFound : t.noMessages}>{filtered ? t.noneFoundBody : t.noMessagesBody}</EmptyFirst>}
            />
          </div>
          {next ? <Pager nextHref={next} /> : null}
        </WorkspaceSection>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
