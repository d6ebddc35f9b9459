import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { addressed, templatePath } from './notice-template.model.js';
import { NOTICE_TEMPLATE, RESTORE_NOTICE_TEMPLATE } from './notice-templates.queries.js';
import { noticeTemplatesText } from './notice-templates.text.js';

/** Which version; null: the product's words. */
function versionIn(request: Request): number | null {
  const asked = new URL(request.url).searchParams.get('version');
  if (asked === null) return null;
  if (!/^[1-9]\d{0,5}$/.test(asked)) throw notHere();
  return Number(asked);
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const t = noticeTemplatesText[readerLocale(context)];
  const at = addressed({ params, request });
  const number = versionIn(request);
  const { noticeTemplate } = await runHere({ context, request }, NOTICE_TEMPLATE, at);
  if (number !== null && !noticeTemplate.versions.some((one) => one.number === number)) throw notHere();
  return {
    back: base + templatePath(at),
    place: membership.place.name,
    confirmation: {
      title: t.restoreTitle(number),
      consequences: t.restoreConsequences.map(([icon, text]) => ({ icon, text })),
      confirmLabel: t.restoreConfirm,
      intent: 'restore',
      idempotencyKey: newKey(),
      version: noticeTemplate.template.number,
      askReason: { label: t.restoreReason, hint: t.restoreReasonHint },
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const at = addressed({ params, request });
  const input = { ...at, number: versionIn(request), version: posted.version, reason: posted.text('reason') };
  const errors = errorsOf((await runHere({ context, request }, RESTORE_NOTICE_TEMPLATE, { input }, { key: posted.key })).result);
  if (errors) return refusedTyped(errors, typedIn(posted));
  const href = templatePath(at);
  throw redirect(`${context.get(spaceContext).base}${href}${href.includes('?') ? '&' : '?'}guardada=1`);
}

/** Asks, on a page of its own and for a reason, before earlier words hold again. */
export default function NoticeRestore() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
