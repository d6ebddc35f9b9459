import { EmptyFirst } from '@tequio/ui';
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { requireMe, spacesOf } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

/** Where one goes after entering: straight into the only space, or a choice. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const spaces = spacesOf(await requireMe({ context, request }), readerLocale(context));
  const [only, ...more] = spaces;
  if (only && more.length === 0) throw redirect(only.href);
  return { spaces };
}

export default function Spaces() {
  const locale = useReaderLocale();
  const { spaces } = useLoaderData<typeof loader>();
  const t = workspaceText(locale).spaces;
  return (
    <div className="stack">
      <PageTitle title={t.title} />
      <h1>{t.title}</h1>
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
      ) : (
        <EmptyFirst title={t.none} action={{ label: t.account, href: '/cuenta' }}>
          {t.noneBody}
        </EmptyFirst>
      )}
    </div>
  );
}
