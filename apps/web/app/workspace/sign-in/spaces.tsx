import { EmptyFirst, Note, When } from '@tequio/ui';
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { requireMe, spacesOf } from '../acting.js';
import { run } from '../operations.js';
import { OWN_INVITATIONS } from './sign-in.queries.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

/** Where one goes after entering: straight into the only space, or a choice. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const spaces = spacesOf(await requireMe({ context, request }), readerLocale(context));
  const [only, ...more] = spaces;
  if (only && more.length === 0) throw redirect(only.href);
  const { me, myFollows } = await run({ context, request }, OWN_INVITATIONS, {});
  return { spaces, ...me, follows: myFollows.nodes.length > 0 };
}

export default function Spaces() {
  const locale = useReaderLocale();
  const { spaces, email, invitations, follows } = useLoaderData<typeof loader>();
  const t = workspaceText(locale).spaces;
  return (
    <div className="stack">
      <PageTitle title={t.title} />
      <h1>{t.title}</h1>
      {invitations.length ? (
        <Note tone="now">
          <p>{t.invited(email)}</p>
          <ul className="lines">
            {invitations.map((one) => (
              <li key={`${one.place.tenantId}-${one.roleName}`}>
                <span>
                  <b>{one.place.name}</b>
                  <small>
                    {one.roleName} · {t.invitedOn} <When at={one.sentAt} /> · {t.invitedUntil} <When at={one.expiresAt} />
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {spaces.length ? (
        <>
          <p className="soft">{t.lead}</p>
          <ul className="lines">
            {spaces.map((space) => (
              <li key={space.id}>
                <span>
                  <a href={space.href}>{space.name}</a>
                  <small>{space.role}</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : follows ? (
        <EmptyFirst title={t.followsTitle} action={{ label: t.follows, href: '/cuenta/avisos' }}>
          {t.followsBody}
        </EmptyFirst>
      ) : invitations.length ? null : (
        <EmptyFirst title={t.none} action={{ label: t.account, href: '/cuenta' }}>
          {t.noneBody}
        </EmptyFirst>
      )}
    </div>
  );
}
