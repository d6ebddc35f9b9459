import { PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { found } from '../../graphql.js';
import { localizedPath, noticePathOf } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { subjectTypeOf } from '../../portal/follows/follow.queries.js';
import { FOLLOW_AS_ME, TO_FOLLOW } from './follows.queries.js';
import { followsText } from './follows.text.js';
import { requireMe } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';

/** What a link of a public page names, by the words of its form. */
function subjectIn(request: Request) {
  const query = new URL(request.url).searchParams;
  return { subjectType: found(subjectTypeOf(query.get('tipo') ?? '')), subjectId: query.get('id') ?? '' };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const me = await requireMe(call);
  const { followable } = await run(call, TO_FOLLOW, subjectIn(request));
  const locale = readerLocale(context);
  const { title, path, noticeVersion } = found(followable);
  return {
    key: newKey(),
    email: me.email,
    title,
    noticeVersion,
    href: localizedPath(locale, path),
    noticeHref: localizedPath(locale, noticePathOf(path)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const posted = await readForm(request);
  const t = followsText[readerLocale(context)].ask;
  if (posted.text('consent') !== 'yes') return refused({ consent: t.consentMissing });
  const input = { ...subjectIn(request), noticeVersion: Number(posted.text('notice')) || 0 };
  const errors = errorsOf((await run(call, FOLLOW_AS_ME, { input }, { key: posted.key })).result, { noticeVersion: 'consent' });
  if (errors) return refused(errors);
  throw redirect('/cuenta/avisos?sigue=1');
}

/** Asks somebody who is signed in whether to follow what a public page led here from. */
export default function AccountFollow() {
  const { key, email, title, noticeVersion, href, noticeHref } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  const t = followsText[useReaderLocale()].ask;
  return (
    <div className="card stack">
      <PageTitle title={t.title(title)} errors={errors} />
      <h1>{t.title(title)}</h1>
      <p>{t.lead(email)}</p>
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <PostForm idempotencyKey={key} hidden={{ notice: String(noticeVersion) }} label={t.title(title)}>
        {errors?.['consent'] ? (
          <p className="err" id="f-consent-e">
            {errors['consent']}
          </p>
        ) : null}
        <label className="opt">
          <input type="checkbox" name="consent" value="yes" id="f-consent" aria-describedby={errors?.['consent'] ? 'f-consent-e' : undefined} aria-invalid={errors?.['consent'] ? true : undefined} />
          {t.consent}
        </label>
        <p className="small">
          <a href={noticeHref}>{t.readNotice}</a>
        </p>
        <p className="row mt">
          <Submit intent="follow">{t.submit}</Submit>
          <a className="btn" href={href}>
            {t.back}
          </a>
        </p>
      </PostForm>
    </div>
  );
}
