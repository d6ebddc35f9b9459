import { Note, PageHead, PostForm, Status, Submit, When, WorkspaceErrorSummary, WorkspaceSection, type Tone } from '@tequio/ui';
import { useEffect } from 'react';
import { redirect, useActionData, useLoaderData, useRevalidator, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm, refused, type Posted } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import type { Call } from '../operations.js';
import { workspaceText } from '../workspace.text.js';
import { draftIn, draftOf, MailServerForm, type Server } from './mail-server-form.js';
import { MAIL_SERVER, SAVE_MAIL_SERVER, TRY_MAIL_SERVER, USE_MAIL_SERVER } from './mail-server.queries.js';
import { mailServerText } from './mail-server.text.js';

const TONES: Readonly<Record<Server['state'], Tone>> = { UNTRIED: 'idle', IN_USE: 'ok', HELD_BACK: 'late' };
const LOOK_AGAIN_MS = 2000;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { mailServer } = await runHere({ context, request }, MAIL_SERVER, {});
  const said = new URL(request.url).searchParams;
  return { base, place: membership.place.name, server: mailServer ?? null, key: newKey(), said: (['saved', 'used', 'removed'] as const).find((one) => said.has(SAID[one])) ?? null };
}

const SAID = { saved: 'guardado', used: 'enuso', removed: 'quitado' } as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const errors = await take(call, posted);
  if (errors) return refused(errors, { draft: posted.intent === 'save' ? draftIn(posted) : null });
  const said = { save: `?${SAID.saved}=1`, use: `?${SAID.used}=1` }[posted.intent] ?? '';
  throw redirect(`${context.get(spaceContext).base}/ajustes/correo${said}`);
}

async function take(call: Call, posted: Posted) {
  const { key, version, intent } = posted;
  if (intent === 'try') return errorsOf((await runHere(call, TRY_MAIL_SERVER, { version }, { key })).done);
  if (intent === 'use') return errorsOf((await runHere(call, USE_MAIL_SERVER, { version }, { key })).done);
  const { port, security, ...draft } = draftIn(posted);
  const password = posted.form.get('password');
  const input = { ...draft, version, port: Number.parseInt(port, 10) || 0, security: security as Server['security'], password: typeof password === 'string' && password ? password : null };
  return errorsOf((await runHere(call, SAVE_MAIL_SERVER, { input }, { key })).done);
}

/** The network's own mail server: whether mails go through it, how its last trial ended, and its settings. */
export default function MailServer() {
  const locale = useReaderLocale();
  const t = mailServerText[locale];
  const { base, place, server, key, said } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }]} lead={t.lead} />
      {said && !done ? (
        <Note tone="ok" role="status">
          <p>{t[said]}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={done?.errors} labels={{ host: t.host, port: t.port, security: t.security, userName: t.userName, password: t.password, senderName: t.senderName, senderAddress: t.senderAddress }} />
      {server ? <Now server={server} href={`${base}/ajustes/correo`} idempotencyKey={`${key}-now`} /> : null}
      <div className="mt-l">
        <WorkspaceSection id="mail-server-settings" title={t.settings}>
          {/* What was saved is shown again as it was read, and the box of the password empty. */}
          <MailServerForm key={server?.version ?? 0} draft={done?.draft ?? draftOf(server)} server={server} errors={done?.errors} idempotencyKey={`${key}-save`} />
        </WorkspaceSection>
      </div>
    </>
  );
}

function Now({ server, href, idempotencyKey }: { server: Server; href: string; idempotencyKey: string }) {
  const t = mailServerText[useReaderLocale()];
  const { heldBack, trial, state } = server;
  const use = server.openSteps.find(({ name }) => name === 'use');
  const current = trial?.current ? trial : null;
  const underWay = !!current && !current.endedAt;
  useLookAgain(underWay);
  return (
    <WorkspaceSection id="mail-server-now" title={t.now} aside={<Status tone={TONES[state]}>{t.states[state]}</Status>}>
      {heldBack ? (
        <Note tone="late">
          <p>
            <strong>{heldBack.message}</strong> {heldBack.remedy}
          </p>
          <Answer text={heldBack.answer} />
          <p>
            {t.waiting(server.waiting)} {t.notLost} {t.since}: {server.heldSince ? <When at={server.heldSince} /> : null}
          </p>
        </Note>
      ) : (
        <p>{state === 'IN_USE' ? t.inUseNote : t.untriedNote}</p>
      )}
      {current ? (
        <div className="mt" role="status">
          {underWay ? (
            <p>
              {t.trialUnderWay}{' '}
              <noscript>
                <a href={href}>{t.trialSee}</a>
              </noscript>
            </p>
          ) : current.problem ? (
            <Note tone="soon">
              <p>
                <strong>{t.trialFailed}</strong> {current.problem.message} {current.problem.remedy}
              </p>
              <Answer text={current.problem.answer} />
            </Note>
          ) : (
            <Note tone="ok">
              <p>
                {t.trialWent} <When at={current.endedAt!} />
              </p>
            </Note>
          )}
        </div>
      ) : null}
      <PostForm idempotencyKey={idempotencyKey} version={server.version} label={t.now}>
        <div className="row mt">
          {use && !use.missing.length ? <Submit intent="use">{t.use}</Submit> : null}
          <Submit intent="try" kind={use && !use.missing.length ? 'plain' : 'go'}>
            {t.trial}
          </Submit>
          <a className="btn" href={`${href}/quitar`}>
            {t.remove}
          </a>
        </div>
      </PostForm>
      <p className="soft small mt">
        {t.changed}: <When at={server.changedAt} />
        {server.changedBy ? ` · ${server.changedBy}` : ''}
      </p>
    </WorkspaceSection>
  );
}

function Answer({ text }: { text?: string | null }) {
  const t = mailServerText[useReaderLocale()];
  return text ? (
    <p className="small">
      {t.answered}: <span className="code">{text}</span>
    </p>
  ) : null;
}

/** Reads the page again until the trial has ended. */
function useLookAgain(underWay: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => void revalidate(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [underWay, revalidate]);
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
