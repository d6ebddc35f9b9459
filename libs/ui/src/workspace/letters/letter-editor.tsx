import { Fragment, useRef } from 'react';
import { SaveState, TwoEditorsNotice, VersionCompare, type OtherEditor } from '../autosave/save-state.js';
import { useAutosave } from '../autosave/use-autosave.js';
import type { DraftConflict, SaveDraft } from '../autosave/autosaver.js';
import { DocumentSheetPreview, type DocumentSheetProps } from '../body/document-sheet.js';
import { dayInWords, type Day, type Instant } from '../calendar-words.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FileUploadField, type UploadedFile } from '../form/file-upload.js';
import { fieldId, FormField, FormSection, SelectField, type Choice, type FieldObservation, type SectionState } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { PageHead, Presence, WorkspaceSection } from '../frame/page-head.js';
import { Note, Status, type Tone } from '../icon.js';
import { TrackStepper, TimelineOfChanges, type Change, type TrackStep } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export const letterFieldNames = ['place', 'date', 'addressee', 'subject', 'body', 'linkedPlan', 'linkedCommitment', 'ownAcknowledgement', 'signatoryName', 'signatoryOffice', 'termEnd', 'contactOffice', 'contactEmail'] as const;
export type LetterFieldName = (typeof letterFieldNames)[number];

export interface LetterEditorModel {
  id: string;
  homeHref: string;
  /** «Observada el 23 de noviembre». */
  status: { tone: Tone; text: string };
  /** What must be done and until when. */
  deadline?: { text: string; day: Day; consequence: string };
  steps: TrackStep[];
  version: number;
  savedAt?: Instant;
  readOnly: boolean;
  /** It has gone to the institute; before that, what is read only is closed for its signature. */
  sent: boolean;
  values: Record<LetterFieldName, string>;
  /** Where a prefilled value comes from, by field. */
  from: Partial<Record<LetterFieldName, string>>;
  observations: Partial<Record<LetterFieldName, FieldObservation[]>>;
  /** Plans of the network that a letter may join. */
  plans: Choice[];
  /** Text of the template's acknowledgements, without their letters. */
  acknowledgements: string[];
  sections: [SectionState, SectionState, SectionState, SectionState];
  signature:
    | { kind: 'missing'; who: string; stale?: Day; freeze?: Confirmation & { pageHref: string } }
    | { kind: 'asked'; who: string; folio: string; documentHref: string | null }
    | { kind: 'signed'; who: string; day: Day; folio: string; documentHref: string | null; copyHref: string | null };
  signedCopy?: UploadedFile;
  maxUploadBytes: number;
  /** Things still missing before it can be sent, in words; with `wrong`, empty when it can. */
  missing: string[];
  /** Field of the first of what is missing, where it has one. */
  firstMissing?: LetterFieldName;
  /** Things that are there and have to be corrected first, each with its field. */
  wrong: { text: string; field: LetterFieldName | null }[];
  /** The document with its folio, or the letter as it is kept now, marked as a draft; absent until the former is made. */
  pdfHref?: string;
  compareHref?: string;
  submit?: Confirmation & { pageHref: string };
  withdraw?: Confirmation & { pageHref: string };
  /** `href` is null until its document is made. */
  acknowledgement?: { number: string; at: Instant; href: string | null };
  /** Null where the letter was signed on paper: what stands in `facts` is all that is known of its text. */
  sheet: DocumentSheetProps | null;
  facts?: { facts: { label: string; value: string }[]; copyHref?: string };
  /** Where a letter that is signed on paper is registered, for the first time or anew. */
  paperHref?: string;
  otherEditor?: OtherEditor;
  presence: { initials: string; here: 'self' | 'other' }[];
  history: Change[];
}

export interface LetterEditorProps {
  model: LetterEditorModel;
  idempotencyKey: string;
  errors?: FormErrors;
  /** A stale write that was refused, from the route's action. */
  conflict?: DraftConflict;
  /** Absent on pages without script: the draft is saved by its button. */
  save?: SaveDraft;
}

/** The letter in four parts beside the paper it becomes. */
export function LetterEditorView({ model, idempotencyKey, errors, conflict, save }: LetterEditorProps) {
  const text = useText();
  const t = text.letter;
  const form = useRef<HTMLFormElement>(null);
  const { state, disputed, base, resolve } = useAutosave({ form, draftKey: `letter.${model.id}`, version: model.version, save: model.readOnly ? undefined : save, conflict });
  const field = (name: LetterFieldName, label: string) => ({
    name,
    label,
    value: model.values[name],
    from: model.from[name],
    error: errors?.[name] ?? (state.kind === 'invalid' ? state.errors[name] : undefined) ?? model.wrong.find((one) => one.field === name)?.text,
    observations: model.observations[name],
    readOnly: model.readOnly,
  });
  const labels: Partial<Record<LetterFieldName, string>> = { place: t.place, date: t.date, addressee: t.addressee, subject: t.subject, body: t.intent, linkedPlan: t.linkedPlan, linkedCommitment: t.linkedCommitment, ownAcknowledgement: t.own, signatoryName: t.signatory, signatoryOffice: t.office, termEnd: t.termEnd, contactOffice: t.contactOffice, contactEmail: t.contact };
  const title = (part: 0 | 1 | 2 | 3) => t.sections[part] ?? '';
  const observed = Object.values(model.observations).flat().length;
  const left = [...model.wrong.map((one) => one.text), ...model.missing];
  return (
    <>
      <PageHead
        title={t.title}
        crumbs={[{ label: t.next, href: model.homeHref }, { label: t.title }]}
        actions={
          <>
            {model.readOnly ? null : <SaveState state={state} savedAt={model.savedAt} />}
            <Presence people={model.presence} />
            {model.sheet ? (
              <a className="only-narrow" href="#previa">
                {t.preview}
              </a>
            ) : null}
          </>
        }
      >
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
          {model.deadline ? (
            <span className="soft">
              {model.deadline.text}{' '}
              <b>
                <When at={model.deadline.day} style="full" />
              </b>
              ; {model.deadline.consequence}
            </span>
          ) : null}
        </p>
      </PageHead>
      <TrackStepper label={t.state} steps={model.steps} />
      {disputed ? <VersionCompare conflict={disputed} idempotencyKey={idempotencyKey} focused={disputed === conflict} onChoose={save ? resolve : undefined} /> : null}
      <div className={model.sheet ? 'desk' : undefined}>
        <div>
          {model.facts ? <PaperFacts facts={model.facts} observations={model.observations} /> : (
          <PostForm ref={form} id="letter" idempotencyKey={idempotencyKey} version={base.version} label={t.title} multipart>
            {/* Enter in a field saves; it never sends what can't be undone. */}
            <button type="submit" name="intent" value="save" className="sr" tabIndex={-1} aria-hidden="true">
              {text.form.saveDraft}
            </button>
            <WorkspaceErrorSummary errors={errors} labels={labels} />
            {model.otherEditor ? <TwoEditorsNotice other={model.otherEditor} /> : null}
            {model.readOnly ? (
              <Note icon="lock">
                <p>{model.sent ? t.readOnlyNote : t.closedNote}</p>
              </Note>
            ) : null}
            <FormSection id="letter-1" title={title(0)} state={model.sections[0]}>
              <div className="pair">
                <FormField {...field('place', t.place)} />
                <FormField {...field('date', t.date)} kind="date" />
              </div>
              <FormField {...field('addressee', t.addressee)} />
            </FormSection>
            <FormSection id="letter-2" title={title(1)} state={model.sections[1]}>
              <FormField {...field('subject', t.subject)} rows={2} max={600} />
              <FormField {...field('body', t.intent)} rows={8} max={6000} />
              {model.plans.length && !model.readOnly ? <SelectField {...field('linkedPlan', t.linkedPlan)} choices={model.plans} blank="" /> : <FormField {...field('linkedPlan', t.linkedPlan)} hint={t.linkedPlanHint} optional />}
              <FormField {...field('linkedCommitment', t.linkedCommitment)} hint={t.linkedCommitmentHint} optional />
            </FormSection>
            <FormSection id="letter-3" title={title(2)} state={model.sections[2]}>
              <p className="soft">{t.acknowledgementsBody(model.acknowledgements.length)}</p>
              <details>
                <summary className="link">{t.read(model.acknowledgements.length)}</summary>
                <ol type="A" className="stack-s card mt" lang="es-MX">
                  {model.acknowledgements.map((item, index) => (
                    <li key={item}>
                      <b>{String.fromCharCode(65 + index)}.</b> {item}
                    </li>
                  ))}
                </ol>
              </details>
              <FormField {...field('ownAcknowledgement', t.own)} hint={t.ownHint} rows={2} max={2000} optional />
            </FormSection>
            <FormSection id="letter-4" title={title(3)} state={model.sections[3]}>
              <div className="pair">
                <FormField {...field('signatoryName', t.signatory)} autoComplete="off" />
                <FormField {...field('signatoryOffice', t.office)} />
              </div>
              <FormField {...field('termEnd', t.termEnd)} kind="date" hint={t.termEndHint} />
              <div className="pair">
                <FormField {...field('contactOffice', t.contactOffice)} hint={t.contactOfficeHint} optional />
                <FormField {...field('contactEmail', t.contact)} kind="email" optional />
              </div>
              {model.readOnly ? null : (
                <p className="mt">
                  <Submit intent="save" kind="plain">
                    {text.form.saveDraft}
                  </Submit>
                </p>
              )}
            </FormSection>
          </PostForm>
          )}
          <SignatureCard model={model} idempotencyKey={idempotencyKey} error={errors?.signedCopy} />
          {model.history.length ? (
            <WorkspaceSection id="letter-history" title={t.historyTitle}>
              <TimelineOfChanges changes={model.history} />
            </WorkspaceSection>
          ) : null}
        </div>
        {model.sheet ? <DocumentSheetPreview {...model.sheet} note={t.markedNote} aside={model.compareHref ? <a className="small" href={model.compareHref}>{t.compareSent}</a> : null} /> : null}
      </div>
      <section className="bar" aria-label={t.title}>
        <span>
          <b>{observed ? t.observationsLeft(observed) : left.length ? text.form.lacks(model.missing.length, model.wrong.length, t.toSend) : t.whole}</b> {left.length ? <span className="soft">{left.join(' · ')}</span> : null}
        </span>
        {model.withdraw ? <ConfirmDialog label={t.withdraw} pageHref={model.withdraw.pageHref} confirmation={model.withdraw} kind="link" /> : null}
        {model.pdfHref ? <a href={model.pdfHref}>{model.readOnly ? t.downloadOfficial : t.downloadDraft}</a> : null}
        <NextAct model={model} />
      </section>
    </>
  );
}

/** The bar's one filled button: the next step of the life cycle, or the way to what it lacks. */
function NextAct({ model: { observations, facts, firstMissing, paperHref, signature, submit, missing, wrong } }: { model: LetterEditorModel }) {
  const t = useText().letter;
  const to = (href: string, label: string) => (
    <a className="btn btn--go" href={href}>
      {label}
    </a>
  );
  if (facts && signature.kind === 'missing') return paperHref ? to(paperHref, t.registerAgain) : null;
  const observed = letterFieldNames.find((name) => observations[name]?.length);
  if (observed) return to(`#${fieldId(observed)}`, t.firstObservation);
  if (signature.kind === 'missing') {
    if (signature.freeze) return <ConfirmDialog label={t.freeze} pageHref={signature.freeze.pageHref} confirmation={signature.freeze} kind="go" />;
    const field = wrong.find((one) => one.field)?.field;
    if (field) return to(`#${fieldId(field)}`, t.firstWrong);
    return firstMissing ? to(`#${fieldId(firstMissing)}`, t.firstMissing) : null;
  }
  if (signature.kind === 'asked') return to('#letter-signature', t.uploadSigned);
  return submit && missing.length === 0 ? <ConfirmDialog label={t.submit} pageHref={submit.pageHref} confirmation={submit} kind="go" /> : null;
}

/** A letter that was signed on paper: what was told of it, and the scan. */
function PaperFacts({ facts: { facts, copyHref }, observations }: { facts: NonNullable<LetterEditorModel['facts']>; observations: LetterEditorModel['observations'] }) {
  const t = useText().letter;
  const { locale } = useWorkspaceSettings();
  return (
    <WorkspaceSection id="letter-paper" title={t.paper}>
      <p className="soft measure">{t.paperNote}</p>
      <dl className="kv mt">
        {facts.map((fact) => (
          <Fragment key={fact.label}>
            <dt>{fact.label}</dt>
            <dd lang="es-MX">{fact.value}</dd>
          </Fragment>
        ))}
      </dl>
      {copyHref ? (
        <p className="mt">
          <a href={copyHref}>{t.review.signedCopy}</a>
        </p>
      ) : null}
      {Object.values(observations).flat().map((observation) => (
        <Note tone="late" key={observation.id}>
          <p>
            <b>{observation.about ?? t.review.existing}:</b> {observation.text} <span className="soft">{observation.office}, {dayInWords(observation.day, locale)}</span>
          </p>
        </Note>
      ))}
    </WorkspaceSection>
  );
}

function SignatureCard({ model, idempotencyKey, error }: { model: LetterEditorModel; idempotencyKey: string; error?: string }) {
  const t = useText().letter;
  const { locale } = useWorkspaceSettings();
  const signature = model.signature;
  return (
    <section className="sec" aria-labelledby="letter-signature">
      <div className="sec__h">
        <h2 id="letter-signature">{t.signature}</h2>
      </div>
      <div className="card stack-s">
        <div className="row row--apart">
          {signature.kind === 'signed' ? <Status tone="ok">{t.signedOn(signature.who, dayInWords(signature.day, locale))}</Status> : <Status tone={signature.kind === 'asked' ? 'now' : 'idle'}>{t.missingSignature(signature.who)}</Status>}
          {signature.kind === 'missing' && signature.stale ? <span className="soft small">{t.staleSignature(dayInWords(signature.stale, locale))}</span> : null}
          {signature.kind !== 'missing' ? (
            <span className="row">
              <span className="code">{signature.folio}</span>
              {signature.documentHref ? <a href={signature.documentHref}>{t.downloadOfficial}</a> : null}
            </span>
          ) : null}
        </div>
        {signature.kind === 'signed' && signature.copyHref ? (
          <p>
            <a href={signature.copyHref}>{t.review.signedCopy}</a>
          </p>
        ) : null}
        {signature.kind === 'missing' && model.paperHref && !model.facts ? (
          <p>
            <a href={model.paperHref}>{t.alreadySigned}</a>
          </p>
        ) : null}
        {signature.kind === 'asked' || model.signedCopy ? (
          <PostForm idempotencyKey={`${idempotencyKey}-copy`} version={model.version} multipart label={t.signedCopy}>
            <FileUploadField name="signedCopy" label={t.signedCopy} hint={t.signedCopyHint} accept=".pdf,.jpg,.jpeg,.png" typesInWords={t.fileTypes} maxBytes={model.maxUploadBytes} file={model.signedCopy} error={error} removeIntent={model.readOnly ? undefined : 'remove-file'} />
            {model.signedCopy?.state === 'accepted' ? null : (
              <p className="mt">
                <Submit intent="attach-signed" kind="plain">
                  {t.uploadSigned}
                </Submit>
              </p>
            )}
          </PostForm>
        ) : null}
        {model.acknowledgement ? (
          <Note tone="ok">
            <p>
              <b>{t.acknowledgement}</b>: {t.acknowledgementBody(model.acknowledgement.number)}, <When at={model.acknowledgement.at} />.{' '}
              {model.acknowledgement.href ? <a href={model.acknowledgement.href}>{t.downloadOfficial}</a> : null}
            </p>
          </Note>
        ) : null}
      </div>
    </section>
  );
}
