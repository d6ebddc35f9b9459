import { createFormats } from '../../locale/formats.js';
import type { Instant } from '../calendar-words.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, WorkspaceSection } from '../frame/page-head.js';
import { Note } from '../icon.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

interface DoorProps {
  idempotencyKey: string;
  errors?: FormErrors;
}

/** Where the reader goes after entering; a path of this site, checked by the server. */
const returnTo = (to: string | undefined): Record<string, string> => (to ? { returnTo: to } : {});

export interface DemoAccount {
  email: string;
  /** Role and place: «Enlace de Valle Alto». */
  label: string;
}

/** By e-mailed link. Posts `email`; demonstration accounts post `email` with `intent=demo`. */
export function SignInView({ email, returnPath, passwordHref, mailboxHref, demoAccounts, ended, idempotencyKey, errors }: DoorProps & { email: string; returnPath?: string; /** Whether a form was sent after the session had ended. */ ended?: boolean; passwordHref: string; mailboxHref?: string; demoAccounts: DemoAccount[] }) {
  const t = useText().account.signIn;
  return (
    <div className="stack">
      <PostForm idempotencyKey={idempotencyKey} hidden={returnTo(returnPath)} className="card" label={t.title}>
        <h1>{t.title}</h1>
        {ended ? <Ended /> : null}
        <p className="soft mt">{t.lead}</p>
        <WorkspaceErrorSummary errors={errors} labels={{ email: t.email }} />
        <FormField name="email" label={t.email} kind="email" autoComplete="email" value={email} error={errors?.email} />
        <p className="row row--apart mt">
          <Submit intent="magic-link">{t.magic}</Submit>
          <a href={passwordHref}>{t.withPassword}</a>
        </p>
      </PostForm>
      {demoAccounts.length ? (
        <section className="card" aria-labelledby="demo-accounts">
          <h2 id="demo-accounts">{t.demo}</h2>
          <p className="soft">{t.demoLead}</p>
          <ul className="lines">
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <span>
                  <b>{account.label}</b>
                  <small>{account.email}</small>
                </span>
                <PostForm idempotencyKey={`${idempotencyKey}-${account.email}`} hidden={{ email: account.email, ...returnTo(returnPath) }} label={t.enterAs(account.label)}>
                  <button className="btn btn--s" type="submit" name="intent" value="demo" aria-label={t.enterAs(account.label)}>
                    {t.submit}
                  </button>
                </PostForm>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {mailboxHref ? (
        <p className="small">
          <a href={mailboxHref}>{t.mailbox}</a>
        </p>
      ) : null}
    </div>
  );
}

export function MagicLinkSentView({ email, minutes, againHref, mailboxHref }: { email: string; minutes: number; againHref: string; mailboxHref?: string }) {
  const t = useText().account.signIn;
  return (
    <div className="card stack" role="status">
      <h1>{t.sentTitle}</h1>
      <p>{t.sent(email, minutes)}</p>
      <p className="soft">{t.notArrived}</p>
      <p className="row">
        {mailboxHref ? (
          <a className="btn btn--go" href={mailboxHref}>
            {t.mailbox}
          </a>
        ) : null}
        <a className="btn" href={againHref}>
          {t.again}
        </a>
      </p>
    </div>
  );
}

/** What a mailed link opens: one button that posts, so that a program that looks through mails uses nothing up. */
export function MailedLinkView({ token, returnPath, idempotencyKey, errors }: DoorProps & { token: string; returnPath?: string }) {
  const t = useText().account.signIn;
  return (
    <PostForm idempotencyKey={idempotencyKey} hidden={{ token, ...returnTo(returnPath) }} className="card" label={t.linkTitle}>
      <h1>{t.linkTitle}</h1>
      <p className="soft mt">{t.linkLead}</p>
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <p className="mt">
        <Submit intent="redeem" focused>
          {t.linkEnter}
        </Submit>
      </p>
    </PostForm>
  );
}

/** A link that expired or was used, an invitation too: says so and gives the way out. */
export function UsedLinkView({ kind, nextHref }: { kind: 'sign-in' | 'invitation'; nextHref: string }) {
  const t = useText().account;
  return (
    <div className="card stack">
      <h1>{kind === 'sign-in' ? t.signIn.expiredTitle : t.invitation.usedTitle}</h1>
      <p>{kind === 'sign-in' ? t.signIn.expired : t.invitation.used}</p>
      <p>
        <a className="btn btn--go" href={nextHref}>
          {kind === 'sign-in' ? t.signIn.again : t.signIn.title}
        </a>
      </p>
    </div>
  );
}

/** The session ended before the form was sent: what was typed comes back with its writer. */
function Ended() {
  return (
    <Note role="status">
      <p>{useText().account.signIn.ended}</p>
    </Note>
  );
}

export function PasswordSignInView({ email, returnPath, linkHref, ended, idempotencyKey, errors }: DoorProps & { email: string; returnPath?: string; ended?: boolean; linkHref: string }) {
  const t = useText().account.signIn;
  return (
    <PostForm idempotencyKey={idempotencyKey} hidden={returnTo(returnPath)} className="card" label={t.passwordTitle}>
      <h1>{t.passwordTitle}</h1>
      {ended ? <Ended /> : null}
      <WorkspaceErrorSummary errors={errors} labels={{ email: t.email, password: t.password }} />
      <FormField name="email" label={t.email} kind="email" autoComplete="username" value={email} error={errors?.email} />
      <FormField name="password" label={t.password} kind="password" autoComplete="current-password" error={errors?.password} />
      <p className="row row--apart mt">
        <Submit intent="password">{t.submit}</Submit>
        <a href={linkHref}>{t.forgot}</a>
      </p>
    </PostForm>
  );
}

export function TotpSignInView({ returnPath, idempotencyKey, errors }: DoorProps & { returnPath?: string }) {
  const t = useText().account.signIn;
  return (
    <PostForm idempotencyKey={idempotencyKey} hidden={returnTo(returnPath)} className="card" label={t.totpTitle}>
      <h1>{t.totpTitle}</h1>
      <p className="soft mt">{t.totpLead}</p>
      <WorkspaceErrorSummary errors={errors} labels={{ code: t.code }} />
      <FormField name="code" label={t.code} hint={t.codeHint} autoComplete="one-time-code" error={errors?.code} />
      <p className="mt">
        <Submit intent="totp">{t.verify}</Submit>
      </p>
    </PostForm>
  );
}

export interface InvitationModel {
  place: string;
  network: string;
  role: string;
  /** Office that sent the invitation; null where the system did. */
  inviter: { office: string; body: string } | null;
  expires: Instant;
  email: string;
  /** Who reads is signed in with another address: how they leave it and come back. */
  other: { email: string; signOutAction: string; returnTo: string } | null;
  values: { name: string; office: string };
  /** `version` is null for the product's own notice, where no other has been published. */
  notice: { version: { number: number; since: Instant } | null; summary: string[]; fullHref: string };
  decline: Confirmation & { pageHref: string };
}

/** Accepting an invitation: who one is, the privacy notice, the consent. Posts `name`, `office`, `consent`. */
export function InvitationView({ model, idempotencyKey, errors }: DoorProps & { model: InvitationModel }) {
  const t = useText().account;
  return (
    <div className="card">
      <h1>{t.invitation.title(model.place)}</h1>
      <p className="mt">
        {model.inviter ? `${t.invitation.inviter(model.inviter.office, model.inviter.body)} ` : ''}
        {t.invitation.lead(model.network, model.role)}{' '}
        <span className="soft">
          {t.invitation.expires} <When at={model.expires} />.
        </span>
      </p>
      {model.other ? (
        <PostForm action={model.other.signOutAction} idempotencyKey={`${idempotencyKey}-leave`} hidden={returnTo(model.other.returnTo)} className="mt" label={t.invitation.leaveAndOpen(model.email)}>
          <Note tone="soon">
            <p>{t.invitation.other(model.other.email, model.email)}</p>
          </Note>
          <p className="mt">
            <Submit intent="sign-out">{t.invitation.leaveAndOpen(model.email)}</Submit>
          </p>
        </PostForm>
      ) : (
        <AcceptForm model={model} idempotencyKey={idempotencyKey} errors={errors} />
      )}
      <div className="mt">
        <ConfirmDialog label={t.invitation.decline} pageHref={model.decline.pageHref} confirmation={model.decline} kind="link" />
      </div>
    </div>
  );
}

function AcceptForm({ model, idempotencyKey, errors }: DoorProps & { model: InvitationModel }) {
  const t = useText().account;
  const { locale, timeZone } = useWorkspaceSettings();
  const { version } = model.notice;
  const noticeVersion = version ? t.invitation.noticeVersion(version.number, createFormats(locale, timeZone).longDate(version.since)) : t.invitation.noticeGeneral;
  return (
    <PostForm idempotencyKey={idempotencyKey} label={t.invitation.title(model.place)}>
      <WorkspaceErrorSummary errors={errors} labels={{ name: t.invitation.name }} />
      <FormField name="email" label={t.email} value={model.email} readOnly />
      <FormField name="name" label={t.invitation.name} autoComplete="name" value={model.values.name} error={errors?.name} />
      <FormField name="office" label={t.invitation.office} value={model.values.office} readOnly />
      <div className="mt">
        <WorkspaceSection id="invitation-notice" title={t.invitation.notice} aside={<span className="small soft">{noticeVersion}</span>}>
          <div className="stack-s small">
            {model.notice.summary.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              <a href={model.notice.fullHref}>{t.invitation.noticeFull}</a>
            </p>
          </div>
        </WorkspaceSection>
      </div>
      {errors?.consent ? (
        <p className="err mt" id="f-consent-e">
          {errors.consent}
        </p>
      ) : null}
      <label className="opt mt">
        <input type="checkbox" name="consent" value="yes" id="f-consent" aria-describedby={errors?.consent ? 'f-consent-e' : undefined} aria-invalid={errors?.consent ? true : undefined} />
        {t.invitation.consent}
      </label>
      <p className="mt">
        <Submit intent="accept">{t.invitation.accept}</Submit>
      </p>
    </PostForm>
  );
}

export interface FirstRunModel {
  states: Choice[];
  /** The product's own privacy notice: no network has published one yet. */
  noticeHref: string;
  values: Record<'operatorName' | 'operatorEmail' | 'state' | 'slug' | 'authority' | 'adminName' | 'adminEmail', string> & { adminIsOperator: boolean };
}

/** Shown once, on an empty installation. Posts the values' names, `operatorPassword` and `adminIsOperator`. */
export function FirstRunView({ model, idempotencyKey, errors }: DoorProps & { model: FirstRunModel }) {
  const t = useText().account;
  const field = (name: keyof Omit<FirstRunModel['values'], 'adminIsOperator'>) => ({ name, value: model.values[name], error: errors?.[name] });
  return (
    <PostForm idempotencyKey={idempotencyKey} className="card" label={t.firstRun.title}>
      <h1>{t.firstRun.title}</h1>
      <p className="soft mt">{t.firstRun.lead}</p>
      <WorkspaceErrorSummary errors={errors} labels={{ operatorName: t.firstRun.name, operatorEmail: t.firstRun.email, operatorPassword: t.firstRun.password, state: t.firstRun.state, slug: t.firstRun.slug, authority: t.firstRun.authority, adminName: t.firstRun.name, adminEmail: t.firstRun.email }} />
      <div className="stack-l mt">
        <WorkspaceSection id="first-operator" title={t.firstRun.operator}>
          <FormField {...field('operatorName')} label={t.firstRun.name} autoComplete="name" />
          <FormField {...field('operatorEmail')} label={t.firstRun.email} kind="email" autoComplete="email" />
          <FormField name="operatorPassword" label={t.firstRun.password} hint={t.newHint} kind="password" autoComplete="new-password" error={errors?.operatorPassword} />
        </WorkspaceSection>
        <WorkspaceSection id="first-network" title={t.firstRun.network}>
          <SelectField {...field('state')} label={t.firstRun.state} hint={t.firstRun.stateHint} choices={model.states} blank="" />
          <FormField {...field('slug')} label={t.firstRun.slug} hint={t.firstRun.slugHint} autoComplete="off" />
          <FormField {...field('authority')} label={t.firstRun.authority} hint={t.firstRun.authorityHint} autoComplete="off" />
        </WorkspaceSection>
        <WorkspaceSection id="first-admin" title={t.firstRun.admin}>
          <label className="opt">
            <input type="checkbox" name="adminIsOperator" value="yes" defaultChecked={model.values.adminIsOperator} />
            {t.firstRun.adminSame}
          </label>
          <FormField {...field('adminName')} label={t.firstRun.name} optional autoComplete="off" />
          <FormField {...field('adminEmail')} label={t.firstRun.email} kind="email" optional autoComplete="off" />
        </WorkspaceSection>
      </div>
      <p className="small mt">
        {t.firstRun.notice} <a href={model.noticeHref}>{t.invitation.noticeFull}</a>
      </p>
      <p className="mt">
        <Submit intent="first-run">{t.firstRun.submit}</Submit>
      </p>
    </PostForm>
  );
}

export interface LocalMail {
  id: string;
  to: string;
  subject: string;
  at: Instant;
  href: string;
}

/** /buzon: what would have been e-mailed, on an installation without a mail server. */
export function MailboxView({ mails, query, action, open }: { mails: LocalMail[]; query: string; action: string; open?: LocalMail & { text: string; links: { label: string; href: string }[] } }) {
  const t = useText().account.mailbox;
  return (
    <div>
      <h1>{t.title}</h1>
      <p className="soft measure mt">{t.lead}</p>
      <form className="filters mt" method="get" action={action} role="search">
        <div className="wide">
          <label htmlFor="q-q">{t.search}</label>
          <input id="q-q" type="search" name="q" defaultValue={query} />
        </div>
        <div className="fit">
          <button className="btn" type="submit">
            {t.filter}
          </button>
        </div>
      </form>
      {open ? (
        <article className="card mt stack-s" aria-labelledby="mail-subject">
          <p className="small">
            <a href={action}>{t.back}</a>
          </p>
          <h2 id="mail-subject">{open.subject}</h2>
          <p className="small soft">
            {t.to} {open.to} · <When at={open.at} />
          </p>
          <p className="mail">{open.text}</p>
          {open.links.length ? (
            <>
              <h3>{t.links}</h3>
              <ul className="stack-s">
                {open.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </article>
      ) : null}
      {mails.length ? (
        <ul className="lines mt">
          {mails.map((mail) => (
            <li key={mail.id}>
              <span>
                <a href={mail.href} aria-current={open?.id === mail.id ? 'true' : undefined}>
                  {mail.subject}
                </a>
                <small>
                  {t.to} {mail.to}
                </small>
              </span>
              <span className="small soft">
                <When at={mail.at} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt">
          <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
        </div>
      )}
    </div>
  );
}
