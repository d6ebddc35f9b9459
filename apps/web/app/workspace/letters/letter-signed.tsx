import { FileUploadField, FormField, FormSection, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { uploadContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { keyFrom, newKey, refused } from '../forms/forms.js';
import { MAX_COPY_BYTES } from './letter-editor.model.js';
import { FORM_NAMES, formValues, PAPER_FIELDS, paperContent } from './letter-fields.js';
import { CURRENT_LETTER, REGISTER_SIGNED } from './letter.queries.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { leadingFields } from '../forms/leading-fields.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

type Values = Partial<Record<(typeof PAPER_FIELDS)[number], string>>;

const ENDED = new Set(['REJECTED', 'WITHDRAWN', 'SUPERSEDED']);

/** The letter that the registration takes the place of; null where there is none. Where it has another place, it is led there. */
async function letterToReplace(call: Call) {
  const { base, membership } = call.context.get(spaceContext);
  if (!membership.rights.includes('LetterOfIntent:freeze')) throw redirect(`${base}/carta`);
  const { currentLetter: letter } = await runHere(call, CURRENT_LETTER, {});
  if (!letter || ENDED.has(letter.state)) return null;
  // A letter that was frozen here has its own place for its signed copy.
  if (!letter.steps.some((step) => step.name === 'register_signed' && step.allowed))
    throw redirect(`${base}/carta#letter-signature`);
  return letter;
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const letter = await letterToReplace({ context, request });
  const stored = letter ? formValues(letter.content) : null;
  // The date and the text of a draft are what the template says, not what was signed.
  const known: Values =
    stored && !letter?.signedOnPaper
      ? {
          signatoryName: stored.signatoryName,
          signatoryOffice: stored.signatoryOffice,
          termEnd: stored.termEnd,
          contactOffice: stored.contactOffice,
          contactEmail: stored.contactEmail,
        }
      : (stored ?? {});
  return {
    key: newKey(),
    version: letter?.version,
    back: `${base}/carta`,
    place: membership.place.name,
    again: letter?.signedOnPaper === true,
    draft: letter !== null && !letter.signedOnPaper,
    values: known,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const { fields, hasFile } = await leadingFields(request);
  const upload = hasFile
    ? await context.get(uploadContext)(request, { actingAs: membership.id, accept: ['pdf', 'image'] })
    : null;
  if (!hasFile) await request.body?.cancel();
  // What came with a form that was refused needs not be sent again.
  const kept = upload?.file ?? (fields['fileId'] ? { id: fields['fileId'], name: fields['fileName'] ?? '' } : null);
  const answer = (errors: Record<string, string>) => refused(errors, { values: fields as Values, kept });
  if (upload?.refusal) return answer({ signedCopy: upload.refusal.message });
  const letter = await letterToReplace(call);
  const input = {
    ...(letter ? { id: letter.id, version: Number(fields['version']) || letter.version } : {}),
    content: paperContent(fields),
    fileId: kept?.id ?? null,
  };
  const { result } = await runHere(call, REGISTER_SIGNED, { input }, { key: keyFrom(fields['idempotencyKey']) });
  if (!is(result, 'LetterOfIntent')) {
    const { form, ...byField } = errorsOf(result, FORM_NAMES) ?? {};
    // What is missing is said at its fields; that something is missing is no thing of its own.
    return answer(Object.keys(byField).length || !form ? byField : { form });
  }
  throw redirect(`${base}/carta`);
}

/** For a letter that was signed on paper before it came here: what it says, its scan, and a folio for both. */
export default function LetterSigned() {
  const locale = useReaderLocale();
  const { key, version, back, place, again, draft, values: known } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { letter } = workspaceText(locale);
  const t = letter.signed;
  const values: Values = done?.values ?? known;
  const field = (name: (typeof PAPER_FIELDS)[number], label: string | undefined) => ({
    name,
    label: label ?? name,
    value: values[name] ?? '',
    error: done?.errors[name],
  });
  const labels = letter.fieldLabels;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead
        title={t.title}
        crumbs={[{ label: letter.title, href: back }, { label: t.title }]}
        lead={again ? t.again : t.lead}
      />
      <PostForm
        idempotencyKey={key}
        version={version}
        multipart
        className="measure"
        label={t.title}
        hidden={done?.kept ? { fileId: done.kept.id, fileName: done.kept.name } : {}}
      >
        <WorkspaceErrorSummary errors={done?.errors} labels={{ date: t.date, place: labels['place'], signatoryName: labels['signatoryName'], signatoryOffice: labels['signatoryPost'], termEnd: labels['termEndsOn'], contactOffice: labels['contactOffice'], contactEmail: labels['contactEmail'], linkedPlan: labels['plan'], linkedCommitment: labels['proactiveCommitment'], body: t.body, signedCopy: t.file }} />
        {draft ? (
          <Note tone="soon">
            <p>{t.replacesDraft}</p>
          </Note>
        ) : null}
        <FormSection id="signed-facts" title={t.facts}>
          <div className="pair">
            <FormField {...field('date', t.date)} kind="date" />
            <FormField {...field('place', labels['place'])} optional />
          </div>
          <div className="pair">
            <FormField {...field('signatoryName', labels['signatoryName'])} autoComplete="off" />
            <FormField {...field('signatoryOffice', labels['signatoryPost'])} />
          </div>
          <FormField {...field('termEnd', labels['termEndsOn'])} kind="date" />
          <div className="pair">
            <FormField {...field('contactOffice', labels['contactOffice'])} optional />
            <FormField {...field('contactEmail', labels['contactEmail'])} kind="email" optional />
          </div>
          <FormField {...field('linkedPlan', labels['plan'])} optional />
          <FormField {...field('linkedCommitment', labels['proactiveCommitment'])} optional />
          <FormField {...field('body', t.body)} hint={t.bodyHint} rows={6} max={6000} optional />
        </FormSection>
        {/* The last field: what stands before it comes back where the file is refused. */}
        <FormSection id="signed-copy" title={t.copy}>
          {done?.kept ? (
            <Note tone="ok">
              <p>{t.kept(done.kept.name)}</p>
            </Note>
          ) : again ? (
            <p className="soft">{t.keptBefore}</p>
          ) : null}
          <FileUploadField
            name="signedCopy"
            label={t.file}
            accept=".pdf,.jpg,.jpeg,.png"
            typesInWords={t.fileTypes}
            maxBytes={MAX_COPY_BYTES}
            error={done?.errors['signedCopy']}
            optional={again || Boolean(done?.kept)}
          />
        </FormSection>
        <p className="mt">
          <Submit intent="register-signed">{t.submit}</Submit>
        </p>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
