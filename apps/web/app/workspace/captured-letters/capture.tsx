import {
  FileUploadField,
  FormField,
  ImportReport,
  Note,
  PageHead,
  PostForm,
  Submit,
  WorkspaceErrorSummary,
  type ImportRehearsal,
} from '@tequio/ui';
import {
  data as respond,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { listOf, readCaptured } from './captured-list.js';
import { everyPage } from '../institute/every-page.js';
import { CAPTURE_LETTERS, MUNICIPALITIES_PAGE } from '../institute/institute.queries.js';
import { ONE_LETTER } from '../letters/letter.queries.js';
import { lineOf, sentList } from '../invitations/sent-list.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const MAX_BYTES = 1024 * 1024;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const again = new URL(request.url).searchParams.get('carta');
  const letter = again ? (await runHere({ context, request }, ONE_LETTER, { id: again })).letterOfIntent : null;
  return { key: newKey(), base, place: membership.place.name, again: letter && { municipality: letter.municipality.name, list: listOf(letter.content) } };
}

interface Answer {
  errors?: Record<string, string>;
  list: string;
  rehearsal?: ImportRehearsal;
  captured?: number;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const t = workspaceText(locale).capture;
  const posted = await readForm(request);
  const sent = await sentList(call, posted);
  if ('refusal' in sent) return respond<Answer>({ errors: { file: sent.refusal }, list: '' }, { status: 422 });
  const refuse = (errors: Record<string, string>) => respond<Answer>({ errors, list: sent.text }, { status: 422 });
  if (!sent.text.trim()) return refuse({ list: workspaceText(locale).bulk.empty });
  const municipalities = await everyPage(
    async (after) => (await runHere(call, MUNICIPALITIES_PAGE, { after })).actingNetwork.municipalities,
  );
  let read: ReturnType<typeof readCaptured>;
  try {
    read = readCaptured(sent.text, municipalities);
  } catch {
    return refuse({ list: workspaceText(locale).bulk.unreadable });
  }
  const { captureLetters: report } = await runHere(
    call,
    CAPTURE_LETTERS,
    { letters: read.letters, dryRun: posted.intent !== 'apply' },
    { key: posted.key },
  );
  if (!is(report, 'CaptureReport')) return refuse({ list: Object.values(errorsOf(report) ?? {}).join(' ') });
  if (!report.dryRun && report.failed === 0)
    return respond<Answer>({ list: '', captured: report.created + report.updated });
  const rehearsal: ImportRehearsal = {
    unread: read.unread,
    // The list travels with its confirmation: what is stored is what was rehearsed.
    id: sent.text,
    fileName: sent.name ?? t.pasted,
    ...(sent.convertedFrom ? { convertedFrom: sent.convertedFrom } : {}),
    counts: { create: report.created, update: report.updated, same: 0, error: report.failed },
    rows: report.rows.map((row) => ({
      row: lineOf(sent, read.firstLine, row.row - 1),
      name: row.municipality,
      outcome: row.errors.length ? 'error' : row.action === 'update' ? 'update' : 'create',
      detail: read.letters[row.row - 1]?.content.date ?? '',
    })),
    errors: report.rows.flatMap((row) =>
      row.errors.map((message) => ({
        row: lineOf(sent, read.firstLine, row.row - 1),
        column: t.row,
        value: row.municipality,
        message,
      })),
    ),
  };
  return respond<Answer>({ list: sent.text, rehearsal });
}

/** Past letters from the authority's archive: rehearsed, then captured for each municipality to confirm. */
export default function Capture() {
  const locale = useReaderLocale();
  const { key, base, place, again } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).capture;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead
        title={t.title}
        crumbs={[{ label: workspaceText(locale).nav.municipalities, href: base }, { label: t.title }]}
        lead={t.lead}
      />
      {again && !done ? (
        <Note icon="document">
          <p>{t.again(again.municipality)}</p>
        </Note>
      ) : null}
      {done?.captured ? (
        <Note tone="ok" role="status">
          <p>
            {t.captured(done.captured)} <a href={`${base}/cartas?ver=respondidas`}>{t.see}</a>
          </p>
        </Note>
      ) : null}
      {done?.rehearsal ? (
        <ImportReport rehearsal={done.rehearsal} idempotencyKey={`${key}-apply`} applyLabel={t.apply} />
      ) : null}
      <div className="mt-l">
        <PostForm idempotencyKey={`${key}-rehearse`} multipart className="measure" label={t.title}>
          <WorkspaceErrorSummary errors={done?.errors} labels={{ list: t.list, file: t.file }} />
          <FormField
            name="list"
            label={t.list}
            hint={t.hint}
            rows={7}
            value={done?.list ?? again?.list ?? ''}
            error={done?.errors?.list}
            optional
          />
          <FileUploadField
            name="file"
            label={t.file}
            accept=".csv,.xlsx,text/csv"
            typesInWords="CSV, XLSX"
            maxBytes={MAX_BYTES}
            error={done?.errors?.file}
            optional
          />
          <p className="mt">
            <Submit intent="rehearse" kind={done?.rehearsal ? 'plain' : 'go'}>
              {t.rehearse}
            </Submit>
          </p>
        </PostForm>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
