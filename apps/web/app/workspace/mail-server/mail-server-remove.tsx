import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { ActPage } from '../forms/act-page.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { notHere, refusedTyped } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { MAIL_SERVER, REMOVE_MAIL_SERVER } from './mail-server.queries.js';
import { mailServerText } from './mail-server.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { title, label, consequences } = mailServerText[readerLocale(context)].confirm;
  const { mailServer } = await runHere({ context, request }, MAIL_SERVER, {});
  if (!mailServer) throw notHere();
  return {
    back: `${base}/ajustes/correo`,
    place: membership.place.name,
    confirmation: { title, consequences: consequences.map(([icon, text]) => ({ icon, text })), confirmLabel: label, intent: 'remove', idempotencyKey: newKey(), version: mailServer.version },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { version, key } = await readForm(request);
  const errors = errorsOf((await runHere({ context, request }, REMOVE_MAIL_SERVER, { version }, { key })).done);
  if (errors) return refusedTyped(errors, {});
  throw redirect(`${context.get(spaceContext).base}/ajustes/correo?quitado=1`);
}

/** Asked before a network's own mail server is removed. */
export default function MailServerRemove() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  return <ActPage confirmation={confirmation} backHref={back} place={place} done={useActionData<typeof action>()} />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
