import { EmptyFirst, Note, PageHead, Pager, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { localizedPath } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { AccountFrame } from './account-frame.js';
import { MY_FOLLOWS, NOTICE_PREFERENCES, SET_NOTICE_PREFERENCE, UNFOLLOW } from '../follows/follows.queries.js';
import { followsText } from '../follows/follows.text.js';
import { requireMe } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { wordFor } from '../word-for.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const PAGE = 30;
const HERE = '/cuenta/avisos';
/** The two places in which a notice is read. */
const WAYS = ['inApp', 'mail'] as const;

export const handle = { scripts: true, styles: 'workspace' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { name, email } = await requireMe(call);
  const locale = readerLocale(context);
  const query = new URL(request.url).searchParams;
  const [{ myFollows }, { myNoticePreferences }] = await Promise.all([
    run(call, MY_FOLLOWS, { first: PAGE, after: query.get('despues') }),
    run(call, NOTICE_PREFERENCES, {}),
  ]);
  return {
    key: newKey(),
    me: { name, email },
    said: query.has('sigue') ? ('followed' as const) : query.has('guardado') ? ('saved' as const) : null,
    follows: myFollows.nodes.map((one) => ({ ...one, href: localizedPath(locale, one.path) })),
    next: myFollows.pageInfo.hasNextPage ? myFollows.pageInfo.endCursor : null,
    kinds: myNoticePreferences.filter(({ mandatory }) => !mandatory),
    always: myNoticePreferences.filter(({ mandatory }) => mandatory),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const posted = await readForm(request);
  if (posted.intent === 'leave') {
    await run(call, UNFOLLOW, { id: posted.target }, { key: posted.key });
    throw redirect(HERE);
  }
  const { myNoticePreferences } = await run(call, NOTICE_PREFERENCES, {});
  for (const { kind, mandatory, ...chosen } of myNoticePreferences) {
    const wanted = { inApp: posted.form.getAll('inApp').includes(kind), mail: posted.form.getAll('mail').includes(kind) };
    if (mandatory || (wanted.inApp === chosen.inApp && wanted.mail === chosen.mail)) continue;
    const { result } = await run(call, SET_NOTICE_PREFERENCE, { input: { kind, ...wanted } }, { key: `${posted.key}-${kind}` });
    const errors = errorsOf(result);
    if (errors) return refused(errors);
  }
  throw redirect(`${HERE}?guardado=1`);
}

/** What the reader follows, left with one click, and where each kind of notice reaches them. */
export default function AccountNotices() {
  const locale = useReaderLocale();
  const { key, me, said, follows, next, kinds, always } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  const t = followsText[locale];
  return (
    <AccountFrame me={me}>
      <PageTitle title={t.title} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).account.title, href: '/cuenta' }, { label: t.title }]} lead={t.lead} />
      {said && !errors ? (
        <Note tone="ok" role="status">
          <p>{said === 'followed' ? t.followed : workspaceText(locale).saved}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <div className="cols cols--even mt">
        <div>
          <WorkspaceSection id="follows" title={t.follows}>
            {follows.length ? (
              <PostForm idempotencyKey={`${key}-follows`} label={t.follows}>
                <ul className="lines">
                  {follows.map((one) => (
                    <li key={one.id}>
                      <span>
                        <a href={one.href}>{one.title}</a>
                        <small>
                          {wordFor(t.types, one.subjectType) ?? one.subjectType} · {t.since} <When at={one.since} />
                        </small>
                      </span>
                      <button className="link link--end" type="submit" name="intent" value={`leave:${one.id}`} aria-label={t.leaveOne(one.title)}>
                        {t.leave}
                      </button>
                    </li>
                  ))}
                </ul>
              </PostForm>
            ) : (
              <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
            )}
            {next ? <Pager nextHref={`${HERE}?${new URLSearchParams({ despues: next })}`} /> : null}
          </WorkspaceSection>
        </div>
        <div>
          <WorkspaceSection id="notices-where" title={t.where}>
            <p className="soft measure">{t.whereLead(me.email)}</p>
            <PostForm idempotencyKey={`${key}-where`} label={t.where}>
              <table className="tab">
                <caption className="sr">{t.where}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.kind}</th>
                    {WAYS.map((way) => (
                      <th key={way} scope="col">
                        {t.ways[way]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {kinds.map((one) => (
                    <tr key={one.kind}>
                      <th scope="row">{one.title}</th>
                      {WAYS.map((way) => (
                        <td key={way}>
                          <label className="opt">
                            <input type="checkbox" name={way} value={one.kind} defaultChecked={one[way]} aria-label={t.wayOf(one.title, t.ways[way])} />
                          </label>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="mt">
                <Submit intent="where" kind="plain">
                  {t.whereSave}
                </Submit>
              </p>
            </PostForm>
            <h3 className="mt">{t.always}</h3>
            <p className="soft measure">{t.alwaysBody}</p>
            <ul className="small">
              {always.map(({ kind, title }) => (
                <li key={kind}>{title}</li>
              ))}
            </ul>
          </WorkspaceSection>
        </div>
      </div>
    </AccountFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
