import { EmptyFirst, FormField, Icon, Note, PageHead, paragraphsOf, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { data as respond, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { OWN_NOTICE, PUBLISH_NOTICE } from './privacy-notice.queries.js';
import { privacyNoticeText } from './privacy-notice.text.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const BODY_MAX = 20_000;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, kind, membership, network } = context.get(spaceContext);
  const { tenantId, name } = membership.place;
  const { privacyNotice: inForce, privacyNoticeVersions: versions } = await runHere({ context, request }, OWN_NOTICE, { tenantId });
  const paths = portalPaths(readerLocale(context));
  return {
    key: newKey(),
    base,
    kind,
    place: name,
    inForce: { ...inForce, own: inForce.tenantId === tenantId },
    versions,
    version: versions[0]?.version ?? 0,
    publicHref: kind === 'institute' ? paths.networkPrivacy(network.slug) : paths.municipalityPrivacy(network.slug, membership.place.slug),
    published: new URL(request.url).searchParams.has('publicada'),
  };
}

/** `see` draws what was typed; only what was seen has the button that publishes it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { base, kind } = context.get(spaceContext);
  const posted = await readForm(request);
  const typed = typedIn(posted);
  if (posted.intent === 'see') return respond({ errors: undefined, typed });
  const input = { body: posted.text('body'), reason: posted.text('reason'), follows: posted.version };
  const errors = errorsOf((await runHere({ context, request }, PUBLISH_NOTICE, { input }, { key: posted.key })).result);
  if (errors) return refusedTyped(errors, typed);
  throw redirect(`${base}/${kind === 'institute' ? 'ajustes/privacidad' : 'privacidad'}?publicada=1`);
}

/** The place's own privacy notice: the version in force, those before, and the next, seen before it is published. */
export default function PrivacyNotice() {
  const locale = useReaderLocale();
  const t = privacyNoticeText[locale];
  const { key, base, kind, place, inForce, versions, version, publicHref, published } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  const crumbs = kind === 'institute' ? [{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }] : undefined;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={crumbs} lead={t.lead} />
      {published && !done ? (
        <Note tone="ok" role="status">
          <p>{t.published(version)}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{ body: t.body, reason: t.reason }} />
      {done && !errors ? (
        <Note tone="now" role="status">
          <p>
            {t.seen} <a href="#notice-preview">{t.seenLink}</a>
          </p>
        </Note>
      ) : null}
      <PostForm key={version} idempotencyKey={key} version={version} label={t.write}>
        <div className="cols cols--even mt">
          <div>
            <WorkspaceSection id="notice-write" title={t.write}>
              <FormField name="body" label={t.body} hint={t.bodyHint} rows={16} max={BODY_MAX} value={done?.typed['body'] ?? inForce.body} error={errors?.['body']} />
              <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={done?.typed['reason']} error={errors?.['reason']} />
              <p className="mt">
                <Submit intent="see" kind={done ? 'plain' : 'go'}>
                  {t.see}
                </Submit>
              </p>
            </WorkspaceSection>
          </div>
          <div>
            {done ? (
              <WorkspaceSection id="notice-preview" title={t.preview}>
                <div className="card stack">
                  {paragraphsOf(done.typed['body'] ?? '').map((paragraph, index) => (
                    <p key={index}>{paragraph}</p>
                  ))}
                </div>
                <ul className="cons mt">
                  {t.consequences[kind].map(([icon, text]) => (
                    <li key={text}>
                      <Icon name={icon} />
                      <span>{text}</span>
                    </li>
                  ))}
                </ul>
                <p className="mt">
                  <Submit intent="publish">{t.publish(version + 1)}</Submit>
                </p>
              </WorkspaceSection>
            ) : null}
            <WorkspaceSection id="notice-in-force" title={t.inForce} aside={<a href={publicHref}>{t.public}</a>}>
              <p>
                {inForce.publishedAt ? (
                  <>
                    {inForce.own ? t.own(inForce.version) : t.ofNetwork(inForce.version)} <When at={inForce.publishedAt} />
                  </>
                ) : (
                  t.general
                )}
              </p>
            </WorkspaceSection>
            <WorkspaceSection id="notice-versions" title={t.versions}>
              {versions.length ? (
                <ol className="log">
                  {versions.map((one) => (
                    <li key={one.id}>
                      <When at={one.publishedAt} />
                      <details>
                        <summary>
                          {t.versionLine(one.version)}
                          {one.reason ? `: ${one.reason}` : ''}
                        </summary>
                        {paragraphsOf(one.body).map((paragraph, index) => (
                          <p className="mt" key={index}>
                            {paragraph}
                          </p>
                        ))}
                      </details>
                    </li>
                  ))}
                </ol>
              ) : (
                <EmptyFirst title={t.noVersions}>{t.noVersionsBody}</EmptyFirst>
              )}
            </WorkspaceSection>
          </div>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
