import type { Instant } from '../calendar-words.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { ChoiceField, FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import type { SpaceChoice } from '../frame/workspace-layout.js';
import { Note, Status } from '../icon.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface SignInSession {
  id: string;
  /** «Firefox en Windows». */
  device: string;
  startedAt: Instant;
  lastUsedAt: Instant;
  current: boolean;
}

export interface AccessToken {
  id: string;
  name: string;
  membership: string;
  scopes: string[];
  expires: Instant;
  lastUsedAt: Instant | null;
}

export interface AccountModel {
  profile: { name: string; email: string; language: 'es' | 'en' };
  memberships: SpaceChoice[];
  sessions: SignInSession[];
  /** Address that waits to be confirmed, and until when. */
  newEmail: { address: string; until: Instant } | null;
  /** Whether there is one; otherwise the reader enters by link only. */
  hasPassword: boolean;
  /** Whether a code is asked when signing in; it is turned on and off on a page of its own. */
  totp: { on: boolean; pageHref: string };
  tokens: AccessToken[];
  /** Shown once, right after it was made. */
  newToken?: string;
  tokenChoices: { memberships: Choice[]; scopes: Choice[] };
  /** Page of what the reader follows and which notices come by mail. */
  noticesHref: string;
  downloadHref: string;
  /** Page that tells what goes and what stays, and asks. */
  eraseHref: string;
}

/**
 * Intents: `save-profile`, `change-email` (newEmail, emailPassword), `close-session:<id>`, `close-other-sessions`,
 * `set-password` (currentPassword, newPassword), `create-token` (tokenName, membership, scopes, days), `revoke-token:<id>`.
 */
export function AccountView({ model, idempotencyKey, errors }: { model: AccountModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().account;
  const common = { model, idempotencyKey, errors };
  return (
    <>
      <PageHead title={t.title} />
      <WorkspaceErrorSummary errors={errors} labels={{ name: t.name, language: t.language, newEmail: t.emailNew, emailPassword: t.current, currentPassword: t.current, newPassword: t.new, tokenName: t.tokenName, membership: t.tokenMembership, days: t.tokenDays, scopes: t.tokenScopes }} />
      <div className="cols cols--even mt">
        <div>
          <Profile {...common} />
          <Email {...common} />
          <Password {...common} />
          <Totp {...common} />
        </div>
        <div>
          <WorkspaceSection id="account-memberships" title={t.memberships}>
            {model.memberships.length ? <MembershipLinks choices={model.memberships} /> : <EmptyFirst title={t.noMemberships}>{t.noMembershipsBody}</EmptyFirst>}
          </WorkspaceSection>
          <WorkspaceSection id="account-sessions" title={t.sessions}>
            <SessionsList sessions={model.sessions} idempotencyKey={`${idempotencyKey}-sessions`} />
          </WorkspaceSection>
          <WorkspaceSection id="account-notices" title={t.notices}>
            <p className="soft measure">{t.noticesWhy}</p>
            <p className="mt">
              <a className="btn" href={model.noticesHref}>
                {t.noticesChoose}
              </a>
            </p>
          </WorkspaceSection>
          <WorkspaceSection id="account-data" title={t.data}>
            <div className="row">
              <a className="btn" href={model.downloadHref}>
                {t.download}
              </a>
              <a href={model.eraseHref}>{t.erase}</a>
            </div>
          </WorkspaceSection>
        </div>
      </div>
      <div className="mt-l">
        <Tokens {...common} />
      </div>
    </>
  );
}

type PartProps = { model: AccountModel; idempotencyKey: string; errors?: FormErrors };

function Profile({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().account;
  return (
    <WorkspaceSection id="account-profile" title={t.profile}>
      <PostForm idempotencyKey={`${idempotencyKey}-profile`} label={t.profile}>
        <FormField name="name" label={t.name} value={model.profile.name} autoComplete="name" error={errors?.name} />
        <SelectField name="language" label={t.language} choices={[{ value: 'es', label: t.languages.es }, { value: 'en', label: t.languages.en }]} value={model.profile.language} error={errors?.language} />
        <p className="mt">
          <Submit intent="save-profile" kind="plain">
            {t.save}
          </Submit>
        </p>
      </PostForm>
    </WorkspaceSection>
  );
}

function Email({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().account;
  return (
    <WorkspaceSection id="account-email" title={t.email}>
      <p>{model.profile.email}</p>
      {model.newEmail ? (
        <Note tone="soon">
          <p>
            {t.emailWaiting(model.newEmail.address)} <When at={model.newEmail.until} />.
          </p>
        </Note>
      ) : null}
      <PostForm idempotencyKey={`${idempotencyKey}-email`} label={t.emailChange}>
        <FormField name="newEmail" label={t.emailNew} hint={t.emailHint} kind="email" autoComplete="email" error={errors?.newEmail} />
        {model.hasPassword ? <FormField name="emailPassword" label={t.current} kind="password" autoComplete="current-password" error={errors?.emailPassword} /> : null}
        <p className="mt">
          <Submit intent="change-email" kind="plain">
            {t.emailChange}
          </Submit>
        </p>
      </PostForm>
    </WorkspaceSection>
  );
}

function MembershipLinks({ choices }: { choices: SpaceChoice[] }) {
  const text = useText();
  return (
    <ul className="lines">
      {choices.map((choice) => (
        <li key={choice.id}>
          <span>
            <b>{choice.name}</b>
            <small>
              {text.frame.space[choice.kind]} · {choice.role}
            </small>
          </span>
          <a href={choice.href} aria-label={`${text.account.enter}: ${choice.name}`}>
            {text.account.enter}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function SessionsList({ sessions, idempotencyKey }: { sessions: SignInSession[]; idempotencyKey: string }) {
  const t = useText().account;
  const others = sessions.filter((session) => !session.current).length;
  return (
    <PostForm idempotencyKey={idempotencyKey} label={t.sessions}>
      <ul className="lines">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <b>{session.device}</b>
              <small>
                {t.lastUsed}: <When at={session.lastUsedAt} /> · {t.started}: <When at={session.startedAt} />
              </small>
            </span>
            {session.current ? (
              <Status tone="ok">{t.thisSession}</Status>
            ) : (
              <button className="link link--end" type="submit" name="intent" value={`close-session:${session.id}`} aria-label={t.closeOne(session.device)}>
                {t.close}
              </button>
            )}
          </li>
        ))}
      </ul>
      {others ? (
        <p className="mt">
          <Submit intent="close-other-sessions" kind="plain">
            {t.closeOthers(others)}
          </Submit>
        </p>
      ) : null}
    </PostForm>
  );
}

function Password({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().account;
  return (
    <WorkspaceSection id="account-password" title={t.password}>
      <p className="soft">{model.hasPassword ? t.passwordSet : t.passwordNone}</p>
      <PostForm idempotencyKey={`${idempotencyKey}-password`} label={t.password}>
        {model.hasPassword ? <FormField name="currentPassword" label={t.current} kind="password" autoComplete="current-password" error={errors?.currentPassword} /> : null}
        <FormField name="newPassword" label={t.new} hint={t.newHint} kind="password" autoComplete="new-password" error={errors?.newPassword} />
        <p className="mt">
          <Submit intent="set-password" kind="plain">
            {t.setPassword}
          </Submit>
        </p>
      </PostForm>
    </WorkspaceSection>
  );
}

function Totp({ model }: PartProps) {
  const t = useText().account;
  const { on, pageHref } = model.totp;
  return (
    <WorkspaceSection id="account-totp" title={t.totp} aside={<Status tone={on ? 'ok' : 'idle'}>{on ? t.totpOn : t.totpOff}</Status>}>
      <p className="soft">{t.totpWhy}</p>
      <p className="mt">
        <a className="btn" href={pageHref}>
          {on ? t.totpManage : t.totpStart}
        </a>
      </p>
    </WorkspaceSection>
  );
}

function Tokens({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().account;
  return (
    <WorkspaceSection id="account-tokens" title={t.tokens}>
      {model.newToken ? (
        <Note tone="ok" role="status">
          <p>
            <b>{t.tokenNew}</b>
          </p>
          <p className="code">{model.newToken}</p>
        </Note>
      ) : null}
      <TokensList tokens={model.tokens} idempotencyKey={`${idempotencyKey}-tokens`} />
      <details className="mt">
        <summary className="link">{t.tokenCreate}</summary>
        <PostForm idempotencyKey={`${idempotencyKey}-token`} className="card measure" label={t.tokenCreate}>
          <FormField name="tokenName" label={t.tokenName} error={errors?.tokenName} />
          <div className="pair">
            <SelectField name="membership" label={t.tokenMembership} choices={model.tokenChoices.memberships} error={errors?.membership} />
            <FormField name="days" label={t.tokenDays} kind="number" value="90" error={errors?.days} />
          </div>
          <ChoiceField name="scopes" label={t.tokenScopes} many choices={model.tokenChoices.scopes} values={[]} error={errors?.scopes} />
          <p className="mt">
            <Submit intent="create-token" kind="plain">
              {t.tokenCreate}
            </Submit>
          </p>
        </PostForm>
      </details>
    </WorkspaceSection>
  );
}

export function TokensList({ tokens, idempotencyKey }: { tokens: AccessToken[]; idempotencyKey: string }) {
  const t = useText().account;
  if (tokens.length === 0) return <EmptyFirst title={t.tokensNone}>{t.tokensNoneBody}</EmptyFirst>;
  return (
    <PostForm idempotencyKey={idempotencyKey} label={t.tokens}>
      <ul className="lines">
        {tokens.map((token) => (
          <li key={token.id}>
            <span>
              <b>{token.name}</b> <span className="small soft">{token.scopes.join(', ')}</span>
              <small>
                {token.membership} · {t.tokenUsed}: {token.lastUsedAt ? <When at={token.lastUsedAt} /> : t.tokenNever} · {t.expires}: <When at={token.expires} />
              </small>
            </span>
            <button className="link link--end" type="submit" name="intent" value={`revoke-token:${token.id}`} aria-label={t.tokenRevoke(token.name)}>
              {t.revoke}
            </button>
          </li>
        ))}
      </ul>
    </PostForm>
  );
}
