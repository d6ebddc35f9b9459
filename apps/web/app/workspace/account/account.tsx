import { AccountView, Note, type AccountModel } from '@tequio/ui';
import {
  data as respond,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { AccountFrame } from './account-frame.js';
import { accountAct } from './account-actions.js';
import { ACCOUNT } from './account.queries.js';
import { requireMe, spacesOf } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { run } from '../operations.js';
import { OWN_SUPPRESSIONS } from '../returned-mail/returned-mail.queries.js';
import { returnedMailText } from '../returned-mail/returned-mail.text.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export const handle = { scripts: true, styles: 'workspace' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const me = await requireMe(call);
  const [{ mySessions, myAccessTokens, myEmailChange }, { myMailSuppressions }] = await Promise.all([run(call, ACCOUNT, {}), run(call, OWN_SUPPRESSIONS, {})]);
  const t = workspaceText(locale).account;
  const key = newKey();
  const spaces = spacesOf(me, locale);
  const nameOf = new Map(spaces.map((space) => [space.id, space.name]));
  const model: AccountModel = {
    profile: { name: me.name, email: me.email, language: me.language === 'EN' ? 'en' : 'es' },
    memberships: spaces,
    sessions: mySessions.map((one) => ({
      id: one.id,
      device: one.device ?? t.unknownDevice,
      startedAt: one.signedInAt,
      lastUsedAt: one.lastUsedAt,
      current: one.current,
    })),
    newEmail: myEmailChange ? { address: myEmailChange.email, until: myEmailChange.confirmUntil } : null,
    hasPassword: me.hasPassword,
    totp: { on: me.totp, pageHref: '/cuenta/segundo-paso' },
    tokens: myAccessTokens.map((one) => ({
      id: one.id,
      name: one.name,
      membership: nameOf.get(one.membershipId ?? '') ?? t.ownThings,
      scopes: one.scopes,
      expires: one.expiresAt,
      lastUsedAt: one.lastUsedAt ?? null,
    })),
    tokenChoices: {
      memberships: [
        { value: '', label: t.ownThings },
        ...spaces
          .filter((one) => one.id !== 'operator')
          .map((one) => ({ value: one.id, label: `${one.name} · ${one.role}` })),
      ],
      scopes: t.scopes.map(([value, label]) => ({ value, label })),
    },
    noticesHref: '/cuenta/avisos',
    downloadHref: '/cuenta/datos.json',
    eraseHref: '/cuenta/borrar',
  };
  const query = new URL(request.url).searchParams;
  const done = query.has('correo') ? t.emailAsked : query.has('guardado') ? workspaceText(locale).saved : null;
  return { key, model, said: done, returned: myMailSuppressions };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const done = await accountAct(call, await readForm(request));
  return respond(done, { status: done.errors ? 422 : 200 });
}

/** The reader's own account: who they are, where they are signed in, and what acts for them. */
export default function Account() {
  const locale = useReaderLocale();
  const { key, model, said, returned } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale);
  const mail = returnedMailText[locale];
  return (
    <AccountFrame me={model.profile}>
      <PageTitle title={t.account.title} errors={done?.errors} />
      {said && !done ? (
        <Note tone="ok" role="status">
          <p>{said}</p>
        </Note>
      ) : null}
      {returned.length ? (
        <Note tone="late">
          <p>
            <b>{mail.ownTitle}</b>
          </p>
          {returned.map(({ networkName, cause }) => (
            <p key={networkName}>{(cause === 'BOUNCED' ? mail.ownBounced : mail.ownComplained)(networkName, model.profile.email)}</p>
          ))}
        </Note>
      ) : null}
      <AccountView
        model={done?.newToken ? { ...model, newToken: done.newToken } : model}
        idempotencyKey={key}
        errors={done?.errors}
      />
    </AccountFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
