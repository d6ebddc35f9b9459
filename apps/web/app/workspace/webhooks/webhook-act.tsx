import { PageHead } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { notHere, refusedTyped } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import type { Call } from '../operations.js';
import { SecretOnce } from './secret-once.js';
import { around, systemHere } from './webhook.model.js';
import { DELETE_WEBHOOK, ROTATE_SECRET, TAKE_WEBHOOK_STEP } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

type Act = 'pausar' | 'reanudar' | 'clave' | 'quitar';
const isAct = (text: string | undefined): text is Act => ['pausar', 'reanudar', 'clave', 'quitar'].includes(text ?? '');

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { act } = params;
  if (!isAct(act)) throw notHere();
  const { title, label, consequences } = webhooksText[readerLocale(context)].confirm[act];
  const [{ list, place }, system] = [around(call), await systemHere(call, params['system'])];
  const back = `${list}/${system.id}`;
  const steps = { pausar: 'pause', reanudar: 'resume' } as const;
  if (act in steps && !system.openSteps.some(({ name }) => name === steps[act as keyof typeof steps])) throw redirect(back);
  return {
    back,
    list,
    place,
    name: system.description,
    confirmation: { title: title(system.description), consequences: consequences.map(([icon, text]) => ({ icon, text })), confirmLabel: label, intent: act, idempotencyKey: newKey(), version: system.version },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const [{ act, system: id = '' }, { list }] = [params, around(call)];
  if (!isAct(act)) throw notHere();
  const { version, key } = await readForm(request);
  if (act === 'clave') {
    // Shown in one answer only, as that of a new one.
    const { done } = await runHere(call, ROTATE_SECRET, { id, version });
    if (is(done, 'WebhookSecretRotated')) return { secret: done.secret, until: done.endpoint.previousSecretUntil ?? null };
    return refusedTyped(errorsOf(done) ?? {}, {});
  }
  const errors = await change(call, act, { id, version, key });
  if (errors) return refusedTyped(errors, {});
  throw redirect(act === 'quitar' ? `${list}?quitado=1` : `${list}/${id}`);
}

async function change(call: Call, act: Exclude<Act, 'clave'>, { id, version, key }: { id: string; version: number; key: string }) {
  if (act === 'quitar') return errorsOf((await runHere(call, DELETE_WEBHOOK, { id, version }, { key })).done);
  return errorsOf((await runHere(call, TAKE_WEBHOOK_STEP, { id, version, step: act === 'pausar' ? 'PAUSE' : 'RESUME' }, { key })).done);
}

/** What cannot be taken for granted with a system, asked on a page of its own; a new key is shown there, once. */
export default function WebhookAct() {
  const t = webhooksText[useReaderLocale()];
  const { back, list, place, name, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done && 'secret' in done)
    return (
      <>
        <PageTitle title={t.secretTitle} place={place} />
        <PageHead title={name} crumbs={[{ label: t.title, href: list }, { label: name, href: back }, { label: t.secretTitle }]} />
        <SecretOnce secret={done.secret} until={done.until} onHref={back} />
      </>
    );
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
