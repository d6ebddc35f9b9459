import { createFormats, type Consequence, type Locale } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import type { Call } from '../operations.js';
import type { AnnouncementHere } from './announcement.model.js';
import { ANNOUNCEMENT, DISCARD_ANNOUNCEMENT, PUBLISH_ANNOUNCEMENT, WITHDRAW_ANNOUNCEMENT } from './announcements.queries.js';
import { announcementsText } from './announcements.text.js';

const STEPS = { publicar: 'publish', descartar: 'revise', retirar: 'withdraw' } as const;
type Act = keyof typeof STEPS;
const isAct = (text: string | undefined): text is Act => Object.hasOwn(STEPS, text ?? '');

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership, network } = context.get(spaceContext);
  const { act, announcement: id } = params;
  if (!isAct(act) || !isId(id)) throw notHere();
  const { announcement: one } = await runHere(call, ANNOUNCEMENT, { id });
  const back = `${base}/comunicados/${id}`;
  if (!may(call, 'Announcement:write') || !one.steps.some(({ name, allowed }) => allowed && name === STEPS[act])) throw stepGone(back);
  const locale = readerLocale(context);
  const t = announcementsText[locale].acts[act];
  return {
    back,
    place: membership.place.name,
    confirmation: {
      title: t.title(one.title),
      consequences: consequencesOf(act, one, locale, network.timeZone),
      confirmLabel: t.confirm,
      intent: act,
      idempotencyKey: newKey(),
      version: one.version,
      ...(act === 'retirar' ? { askReason: { label: announcementsText[locale].reason, hint: announcementsText[locale].reasonHint } } : {}),
    },
  };
}

function consequencesOf(act: Act, { acknowledgeBy, reach }: AnnouncementHere, locale: Locale, timeZone: string): Consequence[] {
  const { acts, acknowledgeUntil } = announcementsText[locale];
  if (act === 'descartar') return [{ icon: 'late', text: acts.descartar.consequence }];
  if (act === 'retirar') return [{ icon: 'person', text: acts.retirar.consequence }];
  return [
    { icon: 'mail', text: acts.publicar.reaches(reach?.audienceNow ?? 0) },
    ...(acknowledgeBy ? [{ icon: 'hand' as const, text: acknowledgeUntil(createFormats(locale, timeZone).longDate(acknowledgeBy)) }] : []),
    { icon: 'lock', text: acts.publicar.consequence },
  ];
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const { act, announcement: id = '' } = params;
  if (!isAct(act)) throw notHere();
  const posted = await readForm(request);
  const errors = await take(call, act, { id, version: posted.version }, posted.text('reason'), posted.key);
  if (errors) return refusedTyped(errors, typedIn(posted));
  const list = `${context.get(spaceContext).base}/comunicados`;
  throw redirect(act === 'descartar' ? `${list}?descartado=1` : `${list}/${id}?guardado=1`);
}

async function take(call: Call, act: Act, input: { id: string; version: number }, reason: string, key: string) {
  if (act === 'publicar') return errorsOf((await runHere(call, PUBLISH_ANNOUNCEMENT, { input }, { key })).done);
  if (act === 'descartar') return errorsOf((await runHere(call, DISCARD_ANNOUNCEMENT, { input }, { key })).done);
  return errorsOf((await runHere(call, WITHDRAW_ANNOUNCEMENT, { input: { ...input, reason } }, { key })).done);
}

/** Publishing, throwing away or withdrawing an announcement, asked before it is done. */
export default function AnnouncementAct() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
