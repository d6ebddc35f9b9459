import { FormField, Icon, Note, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { typed } from './account-actions.js';
import { ERASE_ACCOUNT, ERASURE } from './account.queries.js';
import { requireMe } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const me = await requireMe(call);
  const { erasurePreview } = await run(call, ERASURE, {});
  return { key: newKey(), email: me.email, hasPassword: me.hasPassword, blocked: erasurePreview };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const posted = await readForm(request);
  const input = { email: posted.text('email'), password: typed(posted, 'password') };
  const { result } = await run(call, ERASE_ACCOUNT, { input });
  const errors = errorsOf(result);
  if (!errors) throw redirect('/cuenta/borrada');
  return refused(result.__typename === 'SignInRefused' ? { password: errors['form'] ?? '' } : errors);
}

/** What goes and what stays; asked for once more, and not while the reader alone answers for a place. */
export default function AccountErase() {
  const { key, email, hasPassword, blocked } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  const text = workspaceText(useReaderLocale());
  const t = text.account;
  const isBlocked = blocked.onlyOperator || blocked.onlyResponsible.length > 0;
  return (
    <div className="card stack">
      <PageTitle title={t.eraseTitle} errors={errors} />
      <h1>{t.eraseTitle}</h1>
      <p>{t.eraseLead}</p>
      <h2>{t.eraseGoes}</h2>
      <ul className="cons">
        {t.eraseGoesList.map((line) => (
          <li key={line}>
            <Icon name="person" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <h2>{t.eraseStays}</h2>
      <ul className="cons">
        {t.eraseStaysList.map((line) => (
          <li key={line}>
            <Icon name="document" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <WorkspaceErrorSummary errors={errors} labels={{ email: t.eraseEmail(email), password: t.erasePassword }} />
      {isBlocked ? (
        <Note tone="late">
          <h2>{t.eraseBlocked}</h2>
          <ul>
            {blocked.onlyResponsible.map((one) => (
              <li key={one.id}>
                {t.eraseOnly(one.roleName, one.place.name)}{' '}
                {one.role === 'liaison' ? t.eraseOnlyLiaison : t.eraseOnlyAdministrator}
              </li>
            ))}
            {blocked.onlyOperator ? <li>{t.eraseOnlyOperator}</li> : null}
          </ul>
        </Note>
      ) : (
        <PostForm idempotencyKey={key} label={t.eraseTitle}>
          <FormField name="email" label={t.eraseEmail(email)} kind="email" autoComplete="off" error={errors?.email} />
          {hasPassword ? (
            <FormField
              name="password"
              label={t.erasePassword}
              kind="password"
              autoComplete="current-password"
              error={errors?.password}
            />
          ) : null}
          <p className="mt">
            <Submit intent="erase" kind="end">
              {t.eraseSubmit}
            </Submit>
          </p>
        </PostForm>
      )}
      <p>
        <a href="/cuenta">{t.secondStep.back}</a>
      </p>
    </div>
  );
}
