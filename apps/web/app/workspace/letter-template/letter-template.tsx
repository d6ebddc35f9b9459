import { DocumentSheetPreview, EmptyFirst, FormField, Note, PageHead, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { Fragment } from 'react';
import { data as respond, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { letterOfPoint, MAX_POINTS, pointsOf, templateFrom, templateSheet, templateValues } from './letter-template.model.js';
import { LETTER_TEMPLATES, WRITE_TEMPLATE } from './letter-template.queries.js';
import { letterTemplateText } from './letter-template.text.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { recordEs } from '../record.dictionary.es.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { letterTemplate, letterTemplates } = await runHere({ context, request }, LETTER_TEMPLATES, {});
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    number: letterTemplate.number ?? 0,
    // The first is kept as it is by its button alone.
    values: { ...templateValues(letterTemplate), ...(letterTemplate.number === null ? { reason: recordEs.firstTemplate } : {}) },
    versions: letterTemplates,
    saved: new URL(request.url).searchParams.has('guardada'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const typed = typedIn(posted);
  if (posted.intent === 'see') return respond({ errors: undefined, typed });
  const { template, names } = templateFrom(typed);
  const errors = errorsOf((await runHere({ context, request }, WRITE_TEMPLATE, { template, reason: posted.text('reason') }, { key: posted.key })).result, names);
  if (errors) return refusedTyped(errors, typed);
  throw redirect(`${context.get(spaceContext).base}/ajustes/carta?guardada=1`);
}

/** The text that the network's letters begin with, seen as paper while it is written; each version stays. */
export default function LetterTemplate() {
  const locale = useReaderLocale();
  const t = letterTemplateText[locale];
  const { key, base, place, number, values, versions, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  const typed: Typed = done?.typed ?? values;
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors?.[name] });
  // Those of a refused form stand where its errors say; else without gaps, and with room for another.
  const points = errors ? Array.from({ length: MAX_POINTS }, (_, index) => typed[`points.${index}`]).filter((text) => text !== undefined) : pointsOf(typed);
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }]} lead={t.lead} />
      {saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.saved(number)}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{ subject: t.subject, addressee: t.addressee, body: t.body, plan: t.plan, proactiveCommitment: t.commitment, authorityPost: t.authorityPost, reason: t.reason, ...Object.fromEntries(points.map((_, index) => [`points.${index}`, t.point(letterOfPoint(index))])) }} />
      {done && !errors ? (
        <Note tone="now" role="status">
          <p>
            {t.seen} <a href="#previa">{t.seenLink}</a>
          </p>
        </Note>
      ) : null}
      <div className="cols cols--even mt">
        <div>
          <PostForm idempotencyKey={key} label={t.write}>
            <WorkspaceSection id="template-write" title={t.write}>
              <p className="soft">{t.places}</p>
              <dl className="kv small">
                {t.placeNames.map(([name, meaning]) => (
                  <Fragment key={name}>
                    <dt className="code">{name}</dt>
                    <dd>{meaning}</dd>
                  </Fragment>
                ))}
              </dl>
              <FormField {...field('subject')} label={t.subject} rows={2} max={600} />
              <FormField {...field('addressee')} label={t.addressee} hint={t.addresseeHint} rows={3} max={400} />
              <FormField {...field('body')} label={t.body} hint={t.bodyHint} rows={12} max={6000} />
              <FormField {...field('plan')} label={t.plan} hint={t.planHint} max={300} optional />
              <FormField {...field('proactiveCommitment')} label={t.commitment} max={300} optional />
              <FormField {...field('authorityPost')} label={t.authorityPost} max={200} optional />
            </WorkspaceSection>
            <WorkspaceSection id="template-points" title={t.points}>
              <p className="soft">{t.pointsHint}</p>
              {points.map((text, index) => (
                // A box that was emptied goes, and those below move up.
                <FormField key={`${index}-${text}`} name={`points.${index}`} label={t.point(letterOfPoint(index))} rows={3} max={2000} value={text} error={errors?.[`points.${index}`]} optional />
              ))}
              {points.length < MAX_POINTS ? (
                <p className="mt">
                  <Submit intent="see" kind="link">
                    {t.more}
                  </Submit>
                </p>
              ) : null}
            </WorkspaceSection>
            <FormField {...field('reason')} label={t.reason} hint={t.reasonHint} rows={2} max={2000} />
            <p className="row mt">
              <Submit intent="see" kind="plain">
                {t.see}
              </Submit>
              <Submit intent="save">{t.save(number + 1)}</Submit>
            </p>
          </PostForm>
        </div>
        <div>
          <DocumentSheetPreview {...templateSheet(typed)} note={t.preview} />
        </div>
      </div>
      <div className="mt-l">
        <WorkspaceSection id="template-versions" title={t.versions}>
          {versions.length ? (
            <ol className="log">
              {versions.map((one) => (
                <li key={one.number}>
                  {one.writtenAt ? <When at={one.writtenAt} /> : null}
                  {t.versionLine(one.number ?? 0)}
                  {[one.reason, one.writtenByOffice].filter(Boolean).map((text) => ` · ${text}`)}
                </li>
              ))}
            </ol>
          ) : (
            <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
          )}
        </WorkspaceSection>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
