import { AccountView, DoorLayout, Note, type AccountModel } from '@tequio/ui';
import styles from '@tequio/ui/styles/workspace.css?url';
import {
  data as respond,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { accountAct } from '../../workspace/account/account-actions.js';
import { ACCOUNT } from '../../workspace/account/account.queries.js';
import { requireMe, spacesOf } from '../../workspace/acting.js';
import { useDoorFooter } from '../../workspace/door-footer.js';
import { newKey, readForm } from '../../workspace/forms.js';
import { run } from '../../workspace/operations.js';
import { PageTitle } from '../../workspace/page-title.js';
import { WorkspaceFailure } from '../../workspace/workspace-failure.js';
import { RoutedWorkspace } from '../../workspace/workspace-provider.js';
import { workspaceText } from '../../workspace/workspace.text.js';

export const handle = { scripts: true, styles: 'workspace' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const me = await requireMe(call);
  const { mySessions, myAccessTokens } = await run(call, ACCOUNT, {});
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
    passwordChanged: me.hasPassword ? t.earlier : null,
    totp: me.totp ? { kind: 'on', since: t.earlier } : { kind: 'off' },
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
    downloadHref: '/cuenta/datos.json',
    erase: {
      title: t.eraseTitle,
      consequences: t.eraseConsequences.map(([icon, text]) => ({ icon, text })),
      confirmLabel: t.eraseHow,
      intent: 'erase',
      action: '/cuenta/borrar',
      pageHref: '/cuenta/borrar',
      idempotencyKey: `${key}-erase`,
    },
  };
  return { key, model, saved: new URL(request.url).searchParams.has('guardado') };
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
  const { key, model, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale);
  return (
    <RoutedWorkspace>
      <DoorLayout homeHref="/espacio" wide footer={useDoorFooter()}>
        <div className="page">
          <PageTitle title={t.account.title} errors={done?.errors} />
          {saved && !done ? (
            <Note tone="ok" role="status">
              <p>{t.saved}</p>
            </Note>
          ) : null}
          <AccountView
            model={done?.newToken ? { ...model, newToken: done.newToken } : model}
            idempotencyKey={key}
            errors={done?.errors}
          />
        </div>
      </DoorLayout>
    </RoutedWorkspace>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
