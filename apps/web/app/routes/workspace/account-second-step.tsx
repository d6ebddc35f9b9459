import { FormField, Note, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { toDataURL } from 'qrcode';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { typed } from '../../workspace/account/account-actions.js';
import { CONFIRM_TOTP, END_TOTP, START_TOTP } from '../../workspace/account/account.queries.js';
import { requireMe } from '../../workspace/acting.js';
import { newKey, readForm, refused } from '../../workspace/forms.js';
import { run } from '../../workspace/operations.js';
import { errorsOf, is } from '../../workspace/outcomes.js';
import { PageTitle } from '../../workspace/page-title.js';
import { workspaceText } from '../../workspace/workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const me = await requireMe({ context, request });
  return { key: newKey(), on: me.totp, hasPassword: me.hasPassword };
}

interface Offer {
  qr: string;
  secret: string;
  backupCodes: string[];
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const posted = await readForm(request);
  const password = typed(posted, 'password');
  // None of these has a key: an answer that shows secrets is never kept for a repeat.
  if (posted.intent === 'start-totp') {
    const { result } = await run(call, START_TOTP, { password });
    if (!is(result, 'TotpOffer')) return refused({ password: errorsOf(result)?.['form'] ?? '' });
    const secret = new URL(result.uri).searchParams.get('secret') ?? '';
    return {
      offer: {
        qr: await toDataURL(result.uri, { width: 192, margin: 1 }),
        secret,
        backupCodes: result.backupCodes,
      } satisfies Offer,
    };
  }
  const code = posted.text('code').replace(/\s/g, '');
  const { result } =
    posted.intent === 'end-totp'
      ? await run(call, END_TOTP, { code, password })
      : await run(call, CONFIRM_TOTP, { code });
  const errors = errorsOf(result);
  // The secret stays the one that was offered; the app already has it.
  if (errors) return refused({ code: errors['form'] ?? '' }, { confirming: posted.intent === 'confirm-totp' });
  throw redirect('/cuenta?guardado=1');
}

/** The second step of signing in: turned on with a code of the app, turned off with another. */
export default function SecondStep() {
  const locale = useReaderLocale();
  const { key, on, hasPassword } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).account.secondStep;
  const errors = done && 'errors' in done ? done.errors : undefined;
  const offer = done && 'offer' in done ? done.offer : null;
  const confirming = offer !== null || (done !== undefined && 'confirming' in done && done.confirming === true);
  const password = hasPassword ? (
    <FormField
      name="password"
      label={t.password}
      kind="password"
      autoComplete="current-password"
      error={errors?.password}
    />
  ) : null;
  const code = <FormField name="code" label={t.code} kind="code" autoComplete="one-time-code" error={errors?.code} />;
  return (
    <div className="card stack">
      <PageTitle title={t.title} errors={errors} />
      <h1>{t.title}</h1>
      <p className="soft">{t.why}</p>
      <WorkspaceErrorSummary errors={errors} />
      {offer ? (
        <>
          <h2>{t.scan}</h2>
          <img src={offer.qr} alt={t.qrAlt} width="192" height="192" />
          <p className="small">
            {t.manual} <span className="code">{offer.secret}</span>
          </p>
          <Note tone="soon">
            <p>{t.backup}</p>
            <ul className="code">
              {offer.backupCodes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Note>
        </>
      ) : null}
      <PostForm idempotencyKey={key} label={t.title} key={confirming ? 'confirm' : on ? 'end' : 'start'}>
        {confirming || on ? code : null}
        {confirming ? null : password}
        <p className="mt">
          {confirming ? (
            <Submit intent="confirm-totp">{t.confirm}</Submit>
          ) : on ? (
            <Submit intent="end-totp" kind="end">
              {t.end}
            </Submit>
          ) : (
            <Submit intent="start-totp">{t.start}</Submit>
          )}
        </p>
      </PostForm>
      <p>
        <a href="/cuenta">{t.back}</a>
      </p>
    </div>
  );
}
