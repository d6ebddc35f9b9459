import { createFormats, FileUploadField, FormField, Lacking, Note, PageHead, PostForm, Status, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { uploadContext } from '../../context.js';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { UnmadeDocuments } from '../documents/unmade-documents.js';
import { unmadeDocuments } from '../documents/unmade.model.js';
import { newKey, readForm } from '../forms/forms.js';
import { leadingFields } from '../forms/leading-fields.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { InstallationFields, installationLabels, INSTALLATION_NAMES, installationErrors, installationInput, installationValues, type Mayor } from './installation-form.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import { mayPrepare, secretariatHere, secretariatHref, type Secretariat } from '../secretariat/secretariat.model.js';
import { ATTACH_SIGNED_ACT, LETTER_SIGNATORY, SCHEDULE } from '../secretariat/secretariat.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

/** Bytes of a signed act; the server's own limit. */
const MAX_BYTES = 25 * 1024 * 1024;
const BEFORE = new Set(['CONVENED', 'DESIGNATED']);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = secretariatText[locale].instalacion;
  const call = { context, request };
  const { membership, network } = context.get(spaceContext);
  const body = await secretariatHere(call);
  const back = secretariatHref(call);
  if (!body) throw redirect(back);
  const act = body.installation;
  const install = body.steps.find((step) => step.name === 'install' && step.allowed);
  const held = act?.state === 'HELD' ? act : null;
  return {
    key: newKey(),
    back,
    place: membership.place.name,
    version: body.version,
    may: mayPrepare(call),
    before: BEFORE.has(body.state),
    values: installationValues(body, await mayorOf(call, body)),
    draftHref: act?.state === 'SCHEDULED' ? `/files/bodies/${body.id}/act-draft.pdf?as=${membership.id}` : null,
    // While the step is not open nothing can be said of it.
    missing: install?.missing ?? null,
    installHref: act && install && install.missing.length === 0 ? `${back}/instalacion/instalar` : null,
    notYet: body.state === 'CONVENED',
    held: held && {
      inWords: t.held(createFormats(locale, network.timeZone).longDate(held.heldOn)),
      folio: held.folio ?? '',
      pdfHref: `/files/documents/${encodeURIComponent(held.folio ?? '')}.pdf?as=${membership.id}`,
      signed: held.signedAt ? { at: held.signedAt, href: `/files/${held.signedFileId ?? ''}?as=${membership.id}` } : null,
      struck: held.struckCopies.map((one) => ({ ...one, href: `/files/${one.fileId}?as=${membership.id}` })),
      correctHref: `${back}/instalacion/corregir`,
    },
    versions: body.installations.filter((one) => one.folio),
    unmade: await unmadeDocuments(call, 'Body', body.id),
    saved: new URL(request.url).searchParams.has('guardado'),
  };
}

/** Who signed the letter, while nothing of the act is written. */
async function mayorOf(call: Call, body: Secretariat): Promise<Mayor | null> {
  if (body.installation || !mayPrepare(call)) return null;
  const { currentLetter } = await runHere(call, LETTER_SIGNATORY, {});
  return currentLetter && { name: currentLetter.content.signatoryName, post: currentLetter.content.signatoryPost };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = secretariatText[locale].instalacion;
  const call = { context, request };
  const back = secretariatHref(call, '/instalacion');
  if (new URL(request.url).searchParams.has('copia')) {
    const { fields } = await leadingFields(request);
    const { file, refusal } = await context.get(uploadContext)(request, { actingAs: context.get(spaceContext).membership.id, accept: ['pdf', 'image'] });
    const { reason = null } = fields;
    const typed = { reason: reason ?? '' };
    if (!file) return refusedTyped({ signedCopy: refusal?.message ?? t.chooseFile }, typed);
    const body = await secretariatHere(call);
    if (!body) throw redirect(secretariatHref(call));
    const { done } = await runHere(call, ATTACH_SIGNED_ACT, { bodyId: body.id, version: Number(fields['version']) || body.version, fileId: file.id, reason }, { key: fields['idempotencyKey'] || newKey() });
    if (is(done, 'Body')) throw redirect(back);
    return refusedTyped(errorsOf(done, { fileId: 'signedCopy' }) ?? {}, typed);
  }
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  if (!body) throw redirect(secretariatHref(call));
  const { input, unread } = installationInput(posted, locale);
  const { done } = await runHere(call, SCHEDULE, { bodyId: body.id, version: posted.version || body.version, installation: input }, { key: posted.key });
  if (is(done, 'Body')) throw redirect(`${back}?guardado=1`);
  return refusedTyped({ ...installationErrors(errorsOf(done, INSTALLATION_NAMES) ?? {}), ...unread }, typedIn(posted));
}

/** Day, place and oath of the installation; afterwards its act with folio, the signed copy and its versions. */
export default function SecretariatInstallation() {
  const locale = useReaderLocale();
  const t = secretariatText[locale].instalacion;
  const secretariatWords = secretariatText[locale];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { held, versions } = data;
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.title} place={data.place} errors={errors} />
      <UnmadeDocuments unmade={data.unmade} />
      <PageHead title={t.title} crumbs={[{ label: secretariatWords.title, href: data.back }, { label: t.title }]} lead={held ? held.inWords : t.lead}>
        {held ? (
          <p className="row">
            <Status tone="ok">{t.valid}</Status> <span className="code">{held.folio}</span>
          </p>
        ) : null}
      </PageHead>
      <WorkspaceErrorSummary errors={errors} labels={{ ...installationLabels(locale), reason: t.replaceReason, signedCopy: t.signed }} />
      {data.saved && !errors ? (
        <Note tone="ok" role="status">
          <p>{t.saved}</p>
        </Note>
      ) : null}
      {held ? (
        <div className="cols">
          <WorkspaceSection id="act-signed" title={t.signed}>
            <p className="row">
              {data.unmade.awaited.some(({ folio }) => folio === held.folio) ? null : (
                <a className="btn" href={held.pdfHref}>
                  {t.pdf}
                </a>
              )}
              <a href={portalPaths(locale).verifyFolio(held.folio)}>{t.verify}</a>
            </p>
            {held.signed ? (
              <p className="mt">
                <Status tone="ok">{t.attached}</Status> <When at={held.signed.at} /> <a href={held.signed.href}>{t.signed}</a>
              </p>
            ) : null}
            {held.struck.length ? (
              <>
                <h3>{t.struck}</h3>
                <ul className="stack-s">
                  {held.struck.map((one) => (
                    <li key={one.fileId}>
                      <Status tone="idle">{t.struckState}</Status> <a href={one.href}>{t.struckCopy}</a>, <When at={one.struckAt} />: {one.reason}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {data.may && held.signed ? (
              <details className="mt" open={Boolean(errors)}>
                <summary className="link">{t.replace}</summary>
                <SignedCopyForm formKey={data.key} version={data.version} errors={errors} reason={done?.typed['reason'] ?? ''} />
              </details>
            ) : data.may ? (
              <SignedCopyForm formKey={data.key} version={data.version} errors={errors} />
            ) : null}
          </WorkspaceSection>
          <div>
            <WorkspaceSection id="act-versions" title={t.versions}>
              <ol className="log">
                {versions.map((one) => (
                  <li key={one.id}>
                    <When at={one.heldOn} />
                    <a href={portalPaths(locale).verifyFolio(one.folio ?? '')}>{one.folio}</a>, {one.state === 'ANNULLED' ? t.annulled : t.valid}
                    {one.reason ? `: ${one.reason}` : ''}
                  </li>
                ))}
              </ol>
            </WorkspaceSection>
            {data.may ? (
              <p className="mt">
                <a href={held.correctHref}>{t.correct}</a>
              </p>
            ) : null}
          </div>
        </div>
      ) : (
        <>
          {data.notYet ? (
            <Note tone="soon">
              <p>
                {t.notYet} <a href={`${data.back}#asientos`}>{t.toSeats}</a>
              </p>
            </Note>
          ) : null}
          <PostForm id="act" idempotencyKey={data.key} version={data.version} label={t.title}>
            <InstallationFields values={done ? { ...data.values, ...done.typed } : data.values} errors={errors} readOnly={!data.may || !data.before} />
            {data.may && data.before ? (
              <p className="mt">
                <Submit intent="save" kind={data.installHref ? 'plain' : 'go'}>
                  {t.save}
                </Submit>
              </p>
            ) : null}
          </PostForm>
          {data.may && data.draftHref ? (
            <p className="mt row">
              <a className="btn" href={data.draftHref}>
                {t.draft}
              </a>{' '}
              <span className="soft">{t.draftNote}</span>
            </p>
          ) : null}
          {data.may && data.missing ? (
            <section className="bar" aria-label={t.title}>
              <span>
                <b><Lacking asked={data.missing} forWhat={secretariatWords.forNext} /></b> <span className="soft">{data.missing.slice(0, 3).map((one) => one.message).join(' · ')}</span>
              </span>
              {data.installHref ? (
                <a className="btn btn--go" href={data.installHref}>
                  {t.install}
                </a>
              ) : null}
            </section>
          ) : null}
        </>
      )}
    </>
  );
}

/** With a reason it takes the place of the copy that is there. The file stands last, so that the reason is known with it. */
function SignedCopyForm({ formKey, version, errors, reason }: { formKey: string; version: number; errors?: Partial<Record<string, string>>; reason?: string }) {
  const t = secretariatText[useReaderLocale()].instalacion;
  return (
    <PostForm action="?copia=1" idempotencyKey={`${formKey}-copy`} version={version} multipart label={t.signed}>
      {reason === undefined ? null : <FormField name="reason" label={t.replaceReason} hint={t.replaceHint} rows={2} max={2000} value={reason} error={errors?.['reason']} />}
      <FileUploadField name="signedCopy" label={t.signed} hint={t.signedHint} accept=".pdf,.jpg,.jpeg,.png" typesInWords={t.signedTypes} maxBytes={MAX_BYTES} error={errors?.['signedCopy']} />
      <p className="mt">
        <Submit intent="attach" kind={reason === undefined ? 'go' : 'plain'}>
          {reason === undefined ? t.attach : t.replaceSubmit}
        </Submit>
      </p>
    </PostForm>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
