import { EmptyFirst, PageHead, Pager, PostForm, Status, Submit, When } from '@tequio/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { MARK_READ, NOTICES } from '../municipality/home.queries.js';
import { MailLimits } from '../sent-notices/mail-limits.js';
import { MAIL_LIMITS } from '../sent-notices/sent-notices.queries.js';
import { useLiveNotices } from './live-notices.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const PAGE = 30;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership, kind } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const unreadOnly = query.get('ver') === 'nuevos';
  const [{ myNotices: page }, { mailLimits: limits }] = await Promise.all([
    runHere(call, NOTICES, { first: PAGE, after: query.get('despues'), unreadOnly }),
    // The institute sees them where it sees what was sent.
    kind === 'municipality' && may(call, 'MailLimit:read') ? runHere(call, MAIL_LIMITS, {}) : { mailLimits: [] },
  ]);
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    unreadOnly,
    notices: page.nodes,
    limits,
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  await runHere({ context, request }, MARK_READ, { input: {} }, { key: posted.key });
  throw redirect(`${context.get(spaceContext).base}/avisos`);
}

export default function Notices() {
  const locale = useReaderLocale();
  const { key, base, place, unreadOnly, notices, limits, next } = useLoaderData<typeof loader>();
  const { unread, arrived } = useLiveNotices();
  const t = workspaceText(locale).notices;
  const here = `${base}/avisos`;
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead title={t.title} lead={t.lead} actions={<a href="/cuenta/avisos">{t.choose}</a>} />
      <MailLimits limits={limits} />
      <p className="row mt">
        <a href={here} aria-current={unreadOnly ? undefined : 'page'}>
          {t.all}
        </a>
        <a href={`${here}?ver=nuevos`} aria-current={unreadOnly ? 'page' : undefined}>
          {t.unread}
        </a>
      </p>
      {arrived ? (
        <p className="mt">
          <a className="btn" href={unreadOnly ? `${here}?ver=nuevos` : here}>
            {t.seeNew(arrived)}
          </a>
        </p>
      ) : null}
      {notices.length ? (
        <ul className="lines mt">
          {notices.map((notice) => (
            <li key={notice.id}>
              <span>
                {notice.path ? <a href={notice.path}>{notice.heading}</a> : <b>{notice.heading}</b>}
                <small>
                  {notice.municipalityName ?? notice.networkName} · <When at={notice.createdAt} />
                </small>
              </span>
              {notice.readAt || !unread ? null : <Status tone="now">{t.isNew}</Status>}
            </li>
          ))}
        </ul>
      ) : (
        <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
      )}
      {next ? (
        <Pager
          nextHref={`${here}?${new URLSearchParams({ ...(unreadOnly ? { ver: 'nuevos' } : {}), despues: next })}`}
        />
      ) : null}
      {unread > 0 ? (
        <PostForm idempotencyKey={key} className="mt" label={t.markAll}>
          <Submit intent="mark-all" kind="plain">
            {t.markAll}
          </Submit>
        </PostForm>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
