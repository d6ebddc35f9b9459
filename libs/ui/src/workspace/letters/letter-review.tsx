import type { ReactNode } from 'react';
import { DocumentSheetPreview, type DocumentSheetProps } from '../body/document-sheet.js';
import { dayInWords, type Day, type Instant } from '../calendar-words.js';
import { DataTable } from '../data/data-table.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField, type FieldObservation } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Note, Status, type Tone } from '../icon.js';
import { TrackStepper, TimelineOfChanges, type Change, type TrackStep } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

/** What is read and observed by itself. */
export interface ReviewedPart {
  /** Field, or field and part, as `body.2`. */
  name: string;
  label: string;
  value: string;
  /** Only where an earlier submission said something else. */
  before?: string;
  observation?: FieldObservation;
  draft?: { text: string; remedy: string };
}

export interface ReviewedField extends ReviewedPart {
  /** Its paragraphs or acknowledgements, where it has several; each can be observed, and the field as a whole too. */
  parts: ReviewedPart[];
  /** Paragraphs or acknowledgements that an earlier submission had and this one has no more. */
  removed: string[];
}

export interface LetterReviewModel {
  municipality: string;
  queueHref: string;
  status: { tone: Tone; text: string };
  /** Whether the institute captured it from its archive. */
  captured: boolean;
  steps: TrackStep[];
  /** While the institute is to answer. */
  answerBefore?: Day;
  /** Whether corrections can be asked for. */
  observable: boolean;
  version: number;
  /** In the order of the letter. */
  fields: ReviewedField[];
  resubmission: boolean;
  /** Null where the letter was signed on paper: then only its facts and the scan are there to read. */
  sheet: DocumentSheetProps | null;
  onPaper: boolean;
  signedCopyHref?: string;
  /** The scan that a past letter was captured with. */
  scanHref?: string;
  /** Page on which it is added; only while the past letter waits to be confirmed. */
  addScanHref?: string;
  takeUp?: Confirmation & { pageHref: string };
  accept?: Confirmation & { pageHref: string };
  reject?: Confirmation & { pageHref: string };
  withdraw?: Confirmation & { pageHref: string };
  /** Once it was answered: how that is undone, or what stands in the way. */
  answered?: { undo?: Confirmation & { pageHref: string }; standsInTheWay: string[] };
  /** Where a captured letter that was withdrawn is captured for another municipality. */
  captureAgainHref?: string;
  history: Change[];
}

/**
 * The institute reads a letter field by field, and its text and acknowledgements one by one. Posts `observation.<field>` and `remedy.<field>` with `intent=observe`;
 * accepting and rejecting are acts of their own.
 */
export function LetterReviewView({ model, idempotencyKey, errors }: { model: LetterReviewModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().letter;
  const { locale } = useWorkspaceSettings();
  const changed = model.fields.filter((field) => field.before !== undefined).length;
  return (
    <>
      <PageHead
        title={t.review.title(model.municipality)}
        crumbs={[{ label: t.review.crumb, href: model.queueHref }, { label: model.municipality }]}
        lead={
          model.answerBefore ? (
            <>
              {t.review.lead(dayInWords(model.answerBefore, locale, 'full'))} {model.resubmission ? t.review.changed(changed) : null}
            </>
          ) : undefined
        }
        actions={
          <>
            {model.signedCopyHref ? <a href={model.signedCopyHref}>{t.review.signedCopy}</a> : null}
            {model.scanHref ? <a href={model.scanHref}>{t.review.scan}</a> : null}
            {model.addScanHref ? (
              <a className="btn" href={model.addScanHref}>
                {model.scanHref ? t.review.changeScan : t.review.addScan}
              </a>
            ) : null}
          </>
        }
      >
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
        </p>
      </PageHead>
      {model.steps.length ? <TrackStepper label={t.state} steps={model.steps} /> : null}
      {model.captured ? (
        <Note icon="document">
          <p>{t.review.captured}</p>
        </Note>
      ) : null}
      {model.onPaper ? (
        <Note icon="document">
          <p>{t.review.onPaper}</p>
        </Note>
      ) : null}
      <div className={model.sheet ? 'desk' : undefined}>
        <div>
          <PostForm idempotencyKey={idempotencyKey} version={model.version} label={t.review.fields}>
            <WorkspaceErrorSummary errors={errors} labels={Object.fromEntries(model.fields.flatMap((field) => [field, ...field.parts]).flatMap(({ name, label }) => [[`observation.${name}`, label], [`remedy.${name}`, label]]))} />
            <WorkspaceSection id="review-fields" title={t.review.fields}>
              <div className="stack">
                {model.fields.map((field) => (
                  <Reviewed key={field.name} field={field} observable={model.observable} resubmission={model.resubmission} errors={errors} />
                ))}
              </div>
              {model.observable ? (
                <p className="mt">
                  <Submit intent="observe" kind="plain">
                    {t.review.sendObservations}
                  </Submit>
                </p>
              ) : null}
            </WorkspaceSection>
          </PostForm>
          {model.takeUp || model.accept || model.reject ? (
            <WorkspaceSection id="review-decision" title={t.review.decision}>
              <div className="row">
                {model.accept ? <ConfirmDialog label={t.review.accept} pageHref={model.accept.pageHref} confirmation={model.accept} kind="go" /> : null}
                {model.takeUp ? <ConfirmDialog label={t.review.takeUp} pageHref={model.takeUp.pageHref} confirmation={model.takeUp} /> : null}
                {model.reject ? <ConfirmDialog label={t.review.reject} pageHref={model.reject.pageHref} confirmation={{ ...model.reject, askReason: { label: t.review.rejectReason, hint: t.review.rejectHint } }} kind="end" /> : null}
              </div>
            </WorkspaceSection>
          ) : null}
          {model.withdraw ? (
            <WorkspaceSection id="review-withdraw" title={t.review.wrongCapture}>
              <p className="soft measure">{t.review.wrongCaptureLead}</p>
              <div className="mt">
                <ConfirmDialog label={t.review.withdrawCaptured} pageHref={model.withdraw.pageHref} confirmation={model.withdraw} kind="end" />
              </div>
            </WorkspaceSection>
          ) : null}
          {model.answered ? (
            <WorkspaceSection id="review-undo" title={t.review.wrongAnswer}>
              {model.answered.undo ? (
                <>
                  <p className="soft measure">{t.review.wrongAnswerLead}</p>
                  <div className="mt">
                    <ConfirmDialog label={t.review.undoAnswer} pageHref={model.answered.undo.pageHref} confirmation={model.answered.undo} kind="end" />
                  </div>
                </>
              ) : (
                <>
                  <p className="soft measure">{t.review.answerStands}</p>
                  <ul className="mt">
                    {model.answered.standsInTheWay.map((message) => (
                      <li key={message}>{message}</li>
                    ))}
                  </ul>
                </>
              )}
            </WorkspaceSection>
          ) : null}
          {model.captureAgainHref ? (
            <p className="mt">
              <a href={model.captureAgainHref}>{t.review.captureAgain}</a>
            </p>
          ) : null}
          <WorkspaceSection id="review-history" title={t.historyTitle}>
            <TimelineOfChanges changes={model.history} />
          </WorkspaceSection>
        </div>
        {model.sheet ? <DocumentSheetPreview {...model.sheet} note={t.markedNote} /> : null}
      </div>
    </>
  );
}

type Reading = { observable: boolean; resubmission: boolean; errors?: FormErrors };

function Reviewed({ field, ...reading }: { field: ReviewedField } & Reading) {
  const t = useText().letter.review;
  return (
    <div>
      <h3>{field.label}</h3>
      {field.parts.length ? (
        <>
          <ol className="stack parts">
            {field.parts.map((part) => (
              <li key={part.name}>
                <h4>{part.label}</h4>
                <WhatIsSaid part={part} resubmission={reading.resubmission} />
                <Observe part={part} {...reading} />
              </li>
            ))}
          </ol>
          {field.removed.map((said, index) => (
            <p className="small measure mt" key={index}>
              <span className="soft">{t.removed}:</span> <del lang="es-MX">{said}</del>
            </p>
          ))}
          <Existing part={field} />
        </>
      ) : (
        <WhatIsSaid part={field} resubmission={reading.resubmission} />
      )}
      <Observe part={field} {...reading} />
    </div>
  );
}

function WhatIsSaid({ part, resubmission }: { part: ReviewedPart; resubmission: boolean }) {
  const text = useText();
  const t = text.letter.review;
  return (
    <>
      <p className="measure">{part.value ? <span lang="es-MX">{part.value}</span> : <span className="soft">{text.data.noData}</span>}</p>
      {part.before !== undefined ? (
        <p className="small measure">
          <span className="soft">{t.before}:</span> <del lang={part.before ? 'es-MX' : undefined}>{part.before || text.autosave.empty}</del>
        </p>
      ) : resubmission ? (
        <p className="small soft">{t.same}</p>
      ) : null}
      <Existing part={part} />
    </>
  );
}

function Existing({ part: { observation } }: { part: ReviewedPart }) {
  const t = useText().letter.review;
  return observation ? (
    <p className="small">
      <Status tone="late">{t.existing}</Status> {observation.text}
    </p>
  ) : null;
}

/** Without script the fields open by the browser's own disclosure. */
function Observe({ part, observable, errors }: { part: ReviewedPart } & Reading) {
  const t = useText().letter.review;
  const [name, remedy] = [`observation.${part.name}`, `remedy.${part.name}`];
  if (!observable) return null;
  return (
    <details open={Boolean(errors?.[name] ?? part.draft?.text)}>
      <summary className="link">{t.observe(part.label)}</summary>
      <FormField name={name} label={t.observation} rows={2} max={2000} optional value={part.draft?.text} error={errors?.[name]} />
      <FormField name={remedy} label={t.remedy} optional value={part.draft?.remedy} error={errors?.[remedy]} />
    </details>
  );
}

export interface LetterQueueRow {
  id: string;
  municipality: string;
  href: string;
  sentAt: Instant;
  answerBefore: Day;
  waitingDays: number;
  round: number;
  status: { tone: Tone; text: string };
}

export function LetterQueueView({ rows, filters, aside }: { rows: LetterQueueRow[]; filters?: ReactNode; aside?: ReactNode }) {
  const t = useText().letter.review;
  return (
    <>
      <PageHead title={t.queueTitle} actions={aside} />
      {filters}
      <DataTable
        caption={t.queueTitle}
        rows={rows}
        rowId={(row) => row.id}
        head={{ label: t.municipality, cell: (row) => <a href={row.href}>{row.municipality}</a> }}
        columns={[
          { key: 'state', label: t.state, cell: (row) => <Status tone={row.status.tone}>{row.status.text}</Status> },
          { key: 'round', label: t.round, cell: (row) => t.roundN(row.round) },
          { key: 'sent', label: t.sent, cell: (row) => <When at={row.sentAt} /> },
          { key: 'waiting', label: t.waiting, number: true, cell: (row) => t.days(row.waitingDays) },
          { key: 'due', label: t.due, cell: (row) => <When at={row.answerBefore} style="short" /> },
        ]}
        empty={<EmptyFirst title={t.queueEmpty}>{t.queueEmptyBody}</EmptyFirst>}
      />
    </>
  );
}
