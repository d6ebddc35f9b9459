import { FileUploadField, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import type { LetterChangesInput } from '@tequio/contracts';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { keyFrom, newKey, refused } from '../forms/forms.js';
import { CAPTURE_LETTERS } from '../institute/institute.queries.js';
import { MAX_COPY_BYTES } from '../letters/letter-editor.model.js';
import { ONE_LETTER } from '../letters/letter.queries.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { leadingFields } from '../forms/leading-fields.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const letterHere = async (call: Call, id: string | undefined) => (await runHere(call, ONE_LETTER, { id: id ?? '' })).letterOfIntent;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const letter = await letterHere({ context, request }, params['letter']);
  const back = `${base}/cartas/${letter.id}`;
  if (letter.state !== 'CAPTURED') throw redirect(back);
  return { key: newKey(), back, place: membership.place.name, municipality: letter.municipality.name, replaces: letter.scanFileId !== null };
}

/** The letter is captured anew as it is, with its scan: a captured letter that waits is corrected by its next capture. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const t = workspaceText(readerLocale(context)).letter.scan;
  const { fields, hasFile } = await leadingFields(request);
  if (!hasFile) {
    await request.body?.cancel();
    return refused({ scan: t.missing });
  }
  const { id, state, municipality, content } = await letterHere(call, params['letter']);
  if (state !== 'CAPTURED') {
    await request.body?.cancel();
    return refused({ form: t.noLonger });
  }
  // The file is the municipality's from the first, as its letter is.
  const upload = await context.get(uploadContext)(request, { actingAs: membership.id, accept: ['pdf', 'image'], municipality: municipality.id });
  if (!upload.file) return refused({ scan: upload.refusal?.message ?? t.missing });
  const letters = [{ municipality: municipality.slug, content: content satisfies LetterChangesInput, scanFileId: upload.file.id }];
  const { captureLetters: report } = await runHere(call, CAPTURE_LETTERS, { letters, dryRun: false }, { key: keyFrom(fields['idempotencyKey']) });
  if (!is(report, 'CaptureReport')) return refused({ scan: Object.values(errorsOf(report) ?? {}).join(' ') });
  if (report.failed) return refused({ form: report.rows.flatMap((row) => row.errors).join(' ') });
  throw redirect(`${base}/cartas/${id}`);
}

/** Adds to a captured letter the scan that the authority's archive has of it. */
export default function LetterScan() {
  const locale = useReaderLocale();
  const { letter, nav } = workspaceText(locale);
  const t = letter.scan;
  const { key, back, place, municipality, replaces } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: nav.letters, href: back.replace(/\/[^/]+$/, '') }, { label: municipality, href: back }, { label: t.title }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} labels={{ scan: t.file }} />
      {replaces ? (
        <Note tone="soon">
          <p>{t.replaces}</p>
        </Note>
      ) : null}
      <PostForm idempotencyKey={key} multipart className="card measure mt" label={t.title}>
        <FileUploadField name="scan" label={t.file} accept=".pdf,.jpg,.jpeg,.png" typesInWords={t.fileTypes} maxBytes={MAX_COPY_BYTES} error={errors?.['scan']} />
        <p className="mt">
          <Submit intent="scan">{t.submit}</Submit>
        </p>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
