import { Note, PageHead, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { localizedPath } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import type { Reading } from '../../graphql.js';
import { AccountFrame } from './account-frame.js';
import { CHOOSE_MY_MAIL, MY_FOLLOWS, MY_MAIL_CHOICES, NOTICE_PREFERENCES, SET_FOLLOW_FREQUENCY, SET_NOTICE_PREFERENCE, UNFOLLOW } from '../follows/follows.queries.js';
import { followsText } from '../follows/follows.text.js';
import { frequencyIn, MailChoiceForm, mailChoiceIn } from '../follows/mail-choice.js';
import { NoticeKinds } from '../follows/notice-kinds.js';
import { OwnFollows } from '../follows/own-follows.js';
import { codeOf, requireMe } from '../acting.js';
import { newKey, readForm, refused, type Posted } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const PAGE = 30;
const HERE = '/cuenta/avisos';

export const handle = { scripts: true, styles: 'workspace' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { name, email } = await requireMe(call);
  const locale = readerLocale(context);
  const query = new URL(request.url).searchParams;
  const [{ myFollows }, { myNoticePreferences }, { myMailChoices }] = await Promise.all([
    run(call, MY_FOLLOWS, { first: PAGE, after: query.get('despues') }),
    run(call, NOTICE_PREFERENCES, {}),
    run(call, MY_MAIL_CHOICES, {}),
  ]);
  return {
    key: newKey(),
    me: { name, email },
    said: query.has('sigue') ? ('followed' as const) : query.has('guardado') ? ('saved' as const) : null,
    follows: myFollows.nodes.map((one) => ({ ...one, href: localizedPath(locale, one.path) })),
    next: myFollows.pageInfo.hasNextPage ? myFollows.pageInfo.endCursor : null,
    kinds: myNoticePreferences.filter(({ mandatory }) => !mandatory),
    always: myNoticePreferences.filter(({ mandatory }) => mandatory),
    choice: myMailChoices,
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
  if (posted.intent === 'follows') await saveFollows(call, posted);
  else if (posted.intent === 'mail') {
    const given = mailChoiceIn(posted);
    const errors = errorsOf((await run(call, CHOOSE_MY_MAIL, { input: given }, { key: posted.key })).result);
    if (errors) return refused(errors, { given });
  } else {
    const errors = await saveKinds(call, posted);
    if (errors) return refused(errors, { given: null });
  }
  throw redirect(`${HERE}?guardado=1`);
}

async function saveFollows(call: Reading, posted: Posted): Promise<void> {
  for (const [name, value] of posted.form) {
    const frequency = frequencyIn(value);
    const id = name.slice('follow-'.length);
    if (!name.startsWith('follow-') || !frequency || frequency === posted.text(`was-${id}`)) continue;
    try {
      await run(call, SET_FOLLOW_FREQUENCY, { id, frequency }, { key: `${posted.key}-${id}` });
    } catch (thrown) {
      // Left in another window meanwhile: nothing comes of it any more, and the list that follows lacks it.
      if (codeOf(thrown) !== 'NOT_FOUND') throw thrown;
    }
  }
}

async function saveKinds(call: Reading, posted: Posted) {
  const { myNoticePreferences } = await run(call, NOTICE_PREFERENCES, {});
  for (const { kind, mandatory, ...chosen } of myNoticePreferences) {
    const wanted = { inApp: posted.form.getAll('inApp').includes(kind), mail: frequencyIn(posted.form.get(`mail-${kind}`)) ?? chosen.mail };
    if (mandatory || (wanted.inApp === chosen.inApp && wanted.mail === chosen.mail)) continue;
    const { result } = await run(call, SET_NOTICE_PREFERENCE, { input: { kind, ...wanted } }, { key: `${posted.key}-${kind}` });
    const errors = errorsOf(result);
    if (errors) return errors;
  }
  return undefined;
}

/** What the reader follows, how often mail comes of it, and where each kind of notice reaches them. */
export default function AccountNotices() {
  const locale = useReaderLocale();
  const { key, me, said, follows, next, kinds, always, choice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors;
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
      <WorkspaceErrorSummary errors={errors} labels={{ quietFrom: t.quietFrom, quietUntil: t.quietUntil }} />
      <div className="cols cols--even mt">
        <div>
          <OwnFollows follows={follows} idempotencyKey={`${key}-follows`} nextHref={next ? `${HERE}?${new URLSearchParams({ despues: next })}` : null} />
        </div>
        <div>
          <MailChoiceForm choice={answer?.given ?? choice} errors={errors} idempotencyKey={`${key}-mail`} />
        </div>
      </div>
      <NoticeKinds kinds={kinds} always={always} email={me.email} idempotencyKey={`${key}-where`} />
    </AccountFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
