import { FormField, Note, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

export function loader({ request }: LoaderFunctionArgs) {
  return { key: newKey(), token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const answer = await context
    .get(signInContext)
    .reset(posted.text('token'), String(posted.form.get('newPassword') ?? ''));
  return answer.kind === 'done' ? { changed: true } : refused(answer.errors);
}

export default function NewPassword() {
  const locale = useReaderLocale();
  const { key, token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).doors;
  const errors = done && 'errors' in done ? done.errors : undefined;
  if (done && 'changed' in done)
    return (
      <div className="card stack">
        <PageTitle title={t.newPassword} />
        <h1>{t.newPassword}</h1>
        <Note tone="ok" role="status">
          <p>{t.newPasswordDone}</p>
        </Note>
        <p>
          <a className="btn btn--go" href="/entrar/contrasena">
            {t.signIn}
          </a>
        </p>
      </div>
    );
  return (
    <PostForm idempotencyKey={key} hidden={{ token }} className="card" label={t.newPassword}>
      <PageTitle title={t.newPassword} errors={errors} />
      <h1>{t.newPassword}</h1>
      <p className="soft mt">{t.newPasswordLead}</p>
      <WorkspaceErrorSummary errors={errors} labels={{ newPassword: t.newPassword }} />
      <FormField
        name="newPassword"
        label={t.newPassword}
        hint={t.newPasswordHint}
        kind="password"
        autoComplete="new-password"
        error={errors?.newPassword}
      />
      <p className="mt">
        <Submit intent="reset">{t.save}</Submit>
      </p>
    </PostForm>
  );
}
