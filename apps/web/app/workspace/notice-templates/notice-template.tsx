import { EmptyFirst, FormField, Note, PageHead, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { useEffect, useRef } from 'react';
import { data as respond, redirect, useActionData, useFetcher, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';
import { NoticeSample } from './notice-sample.js';
import { addressed, previewOf, templateFrom, templatePath } from './notice-template.model.js';
import { NOTICE_TEMPLATE, TRY_NOTICE_TEMPLATE, WRITE_NOTICE_TEMPLATE } from './notice-templates.queries.js';
import { noticeTemplatesText } from './notice-templates.text.js';

/** Pauses of who types, in milliseconds, after which the sample follows. */
const TYPED_MS = 600;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const at = addressed({ params, request });
  const { template, versions } = (await runHere(call, NOTICE_TEMPLATE, at)).noticeTemplate;
  const values: Typed = { subject: template.words.subject, opening: template.words.opening ?? '', body: template.words.body, closing: template.words.closing ?? '' };
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    at,
    template,
    versions,
    values,
    preview: await previewOf(call, base, templateFrom(at, values)),
    mayWrite: may(call, 'NoticeTemplate:write'),
    saved: new URL(request.url).searchParams.has('guardada'),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const { base } = context.get(spaceContext);
  const posted = await readForm(request);
  const typed = typedIn(posted);
  const at = addressed({ params, request });
  const template = templateFrom(at, typed);
  if (posted.intent === 'see') return respond({ errors: undefined, typed, tried: null, preview: await previewOf(call, base, template) });
  if (posted.intent === 'try') {
    const { result } = await runHere(call, TRY_NOTICE_TEMPLATE, { template }, { key: posted.key });
    if (!is(result, 'MailTrialStarted')) return refusedTyped(errorsOf(result) ?? {}, typed);
    return respond({ errors: undefined, typed, tried: result.address, preview: await previewOf(call, base, template) });
  }
  const errors = errorsOf((await runHere(call, WRITE_NOTICE_TEMPLATE, { input: { ...template, version: posted.version, reason: posted.text('reason') } }, { key: posted.key })).result);
  if (errors) return refusedTyped(errors, typed);
  const href = templatePath(at);
  throw redirect(`${base}${href}${href.includes('?') ? '&' : '?'}guardada=1`);
}

/** The words of one notice, seen as they will be read while they are written; each version stays. */
export default function NoticeTemplate() {
  const locale = useReaderLocale();
  const t = noticeTemplatesText[locale];
  const { key, base, place, at, template, versions, values, preview, mayWrite, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const live = useFetcher<typeof action>();
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const errors = done?.errors;
  const typed: Typed = done?.typed ?? values;
  const seen = done && 'preview' in done ? done : null;
  const shown = (live.data && 'preview' in live.data ? live.data.preview : null) ?? seen?.preview ?? preview;
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors?.[name], readOnly: !mayWrite });
  const follow = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      if (!form.current) return;
      const words = new FormData(form.current);
      words.set('intent', 'see');
      void live.submit(words, { method: 'post' });
    }, TYPED_MS);
  };
  const title = [template.title, template.situationTitle].filter(Boolean).join(': ');
  const settings = { label: workspaceText(locale).nav.settings, href: `${base}/ajustes` };
  return (
    <>
      <PageTitle title={title} place={place} errors={errors} />
      <PageHead
        title={title}
        crumbs={[settings, { label: t.title, href: `${base}/ajustes/avisos` }, { label: title }]}
        lead={template.mandatory ? t.mandatory : undefined}
      />
      <nav aria-label={t.language}>
        <ul className="row">
          {(['ES', 'EN'] as const).map((language) => (
            <li key={language}>
              {at.language === language ? (
                <b className="reach" aria-current="page">
                  {t.inLanguage[language]}
                </b>
              ) : (
                <a className="reach" href={base + templatePath({ ...at, language })}>
                  {t.inLanguage[language]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.saved(template.number)}</p>
        </Note>
      ) : null}
      {template.fits ? null : (
        <Note tone="late">
          <p>
            <b>{t.outdatedTitle}.</b> {t.outdatedBody}
          </p>
        </Note>
      )}
      <WorkspaceErrorSummary errors={errors} labels={{ subject: t.subject, opening: t.opening, body: t.body, closing: t.closing, reason: t.reason }} />
      {seen && !errors ? (
        <Note tone="now" role="status">
          <p>
            {seen.tried ? t.tried(seen.tried) : t.seen} <a href="#muestra">{t.seenLink}</a>
          </p>
        </Note>
      ) : null}
      <div className="cols cols--even mt">
        <div onInput={mayWrite ? follow : undefined}>
          <PostForm idempotencyKey={key} version={template.number} label={t.write} ref={form}>
            <WorkspaceSection id="words-write" title={t.write}>
              <p className="soft">{t.places}</p>
              <dl className="kv small mt">
                {template.variables.map(({ name, meaning, required }) => (
                  <div className="kv__pair" key={name}>
                    <dt className="code">{`{${name}}`}</dt>
                    <dd>
                      {meaning}
                      {required ? <b> · {t.required}</b> : null}
                    </dd>
                  </div>
                ))}
              </dl>
              <FormField {...field('subject')} label={t.subject} hint={t.subjectHint} max={150} />
              <FormField {...field('opening')} label={t.opening} hint={t.openingHint} rows={2} max={400} optional />
              <FormField {...field('body')} label={t.body} hint={t.bodyHint} rows={8} max={4000} />
              <FormField {...field('closing')} label={t.closing} hint={t.closingHint} rows={2} max={400} optional />
              <p className="soft small">{t.kept}</p>
            </WorkspaceSection>
            {mayWrite ? (
              <>
                <FormField {...field('reason')} label={t.reason} hint={t.reasonHint} rows={2} max={2000} />
                <p className="row mt">
                  <Submit intent="see" kind="plain">
                    {t.see}
                  </Submit>
                  <Submit intent="try" kind="plain">
                    {t.try}
                  </Submit>
                  <Submit intent="save">{t.save(template.number + 1)}</Submit>
                </p>
              </>
            ) : null}
          </PostForm>
        </div>
        <NoticeSample id="muestra" preview={shown} t={t} />
      </div>
      <div className="mt-l">
        <WorkspaceSection id="words-versions" title={t.versions}>
          {versions.length ? (
            <ol className="log">
              {versions.map((one, index) => (
                <li key={one.number}>
                  <When at={one.writtenAt} />
                  {t.versionLine(one.number)}
                  {[one.words ? `«${one.words.subject}»` : t.backToProduct, one.reason, one.writtenByOffice].filter(Boolean).map((text) => ` · ${text}`)}
                  {mayWrite && index > 0 && one.words ? (
                    <>
                      {' · '}
                      <a href={`${base}${withQuery(templatePath(at, 'volver'), `version=${one.number}`)}`} aria-label={`${t.restore}: ${t.versionLine(one.number)}`}>
                        {t.restore}
                      </a>
                    </>
                  ) : null}
                </li>
              ))}
            </ol>
          ) : (
            <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
          )}
          {mayWrite && template.own ? (
            <p className="mt">
              <a href={base + templatePath(at, 'volver')}>{t.restoreProduct}</a>
            </p>
          ) : null}
        </WorkspaceSection>
      </div>
    </>
  );
}

const withQuery = (href: string, query: string): string => `${href}${href.includes('?') ? '&' : '?'}${query}`;

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
