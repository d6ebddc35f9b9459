import { FormField, Note, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { toDataURL } from 'qrcode';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { typed } from './account-actions.js';
import { CONFIRM_TOTP, END_TOTP, RENEW_BACKUP_CODES, START_TOTP } from './account.queries.js';
import { requireMe } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

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
  if (posted.intent === 'renew-codes') {
    const { result } = await run(call, RENEW_BACKUP_CODES, { code, password });
    if (!is(result, 'RenewedBackupCodes')) return refused(proofErrors(result));
    return { codes: result.backupCodes };
  }
  if (posted.intent === 'end-totp') {
    const { result } = await run(call, END_TOTP, { code, password });
    if (errorsOf(result)) return refused(proofErrors(result));
    throw redirect('/cuenta?guardado=1');
  }
  const { result } = await run(call, CONFIRM_TOTP, { code });
  const errors = errorsOf(result);
  // The secret stays the one that was offered; the app already has it.
  if (errors) return refused({ code: errors['form'] ?? '' }, { confirming: true });
  throw redirect('/cuenta?guardado=1');
}

/** A refusal of the code or of the password, at its own field. */
const proofErrors = (result: Parameters<typeof errorsOf>[0]) => ({
  [(result as { code?: string }).code === 'wrong_password' ? 'password' : 'code']: errorsOf(result)?.['form'] ?? '',
});

/** The second step of signing in: turned on with a code of the app; with another, or a backup code, its backup codes are renewed or it is turned off. */
export default function SecondStep() {
  const locale = useReaderLocale();
  const { key, on, hasPassword } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).account.secondStep;
  const errors = done && 'errors' in done ? done.errors : undefined;
  const offer = done && 'offer' in done ? done.offer : null;
  const renewed = done && 'codes' in done ? done.codes : null;
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
  const code = confirming ? (
    <FormField name="code" label={t.code} kind="code" autoComplete="one-time-code" error={errors?.code} />
  ) : (
    <FormField name="code" label={t.proof} hint={t.proofHint} autoComplete="one-time-code" error={errors?.code} />
  );
  return (
    <div className="card stack">
      <PageTitle title={t.title} errors={errors} />
      <h1>{t.title}</h1>
      <p className="soft">{t.why}</p>
      <WorkspaceErrorSummary errors={errors} labels={{ password: t.password, code: confirming ? t.code : t.proof }} />
      {offer ? (
        <>
          <h2>{t.scan}</h2>
          <img src={offer.qr} alt={t.qrAlt} width="192" height="192" />
          <p className="small">
            {t.manual} <span className="code">{offer.secret}</span>
          </p>
          <BackupCodes codes={offer.backupCodes} said={t.backup} />
        </>
      ) : null}
      {renewed ? <BackupCodes codes={renewed} said={t.renewed} /> : null}
      {on && !renewed && !confirming ? <p>{t.manage}</p> : null}
      {renewed ? null : (
        <PostForm idempotencyKey={key} label={t.title} key={confirming ? 'confirm' : on ? 'end' : 'start'}>
          {confirming || on ? code : null}
          {confirming ? null : password}
          <p className="mt">
            {confirming ? (
              <Submit intent="confirm-totp">{t.confirm}</Submit>
            ) : on ? (
              <span className="row">
                <Submit intent="renew-codes">{t.renew}</Submit>
                <Submit intent="end-totp" kind="end">
                  {t.end}
                </Submit>
              </span>
            ) : (
              <Submit intent="start-totp">{t.start}</Submit>
            )}
          </p>
        </PostForm>
      )}
      <p>
        <a href="/cuenta">{t.back}</a>
      </p>
    </div>
  );
}

function BackupCodes({ codes, said }: { codes: readonly string[]; said: string }) {
  return (
    <Note tone="soon" role="status">
      <p>{said}</p>
      <ul className="code">
        {codes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Note>
  );
}
