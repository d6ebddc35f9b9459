import { DataTable, BarFigure } from '../data/data-table.js';
import { ImportMapping, ImportReport, type ColumnMapping, type ImportRehearsal } from '../data/import-report.js';
import type { Day } from '../calendar-words.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FileUploadField } from '../form/file-upload.js';
import { FormField } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Status, type Tone } from '../icon.js';
import { TrackStepper, type TrackStep } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface CommitmentRow {
  id: string;
  number: string;
  name: string;
  href: string;
  kindLabel: string;
  leadUnit: string | null;
  counterpart: string | null;
  milestones: number;
  /** Fields of the ficha still empty. */
  missing: number;
  /** The government's voice, 0 to 100; null: never reported. */
  progress: number | null;
}

export interface PlanEditorModel {
  status: { tone: Tone; text: string };
  steps: TrackStep[];
  version: number;
  readOnly: boolean;
  values: { name: string; starts: string; ends: string; summary: string };
  commitments: CommitmentRow[];
  newCommitmentHref?: string;
  exportHref: string;
  publicHref?: string;
  maxUploadBytes: number;
  import?: { rehearsal: ImportRehearsal; columns: ColumnMapping[]; fields: { value: string; label: string }[] };
  mayImport: boolean;
  missing: string[];
  endorse?: Confirmation & { pageHref: string };
  publish?: Confirmation & { pageHref: string };
  amend?: Confirmation & { pageHref: string };
  versions: { number: number; day: Day; reason: string; href: string; current: boolean }[];
}

/** The plan's data, its commitments and their import. Intents: `save-plan`, `rehearse`, `remap`, `apply`. */
export function PlanEditorView({ model, idempotencyKey, errors }: { model: PlanEditorModel; idempotencyKey: string; errors?: FormErrors }) {
  const text = useText();
  const t = text.plan;
  return (
    <>
      <PageHead
        title={t.title}
        actions={
          <>
            <a className="btn" href={model.exportHref}>
              {text.data.export}
            </a>
            {model.newCommitmentHref ? (
              <a className={model.publish || model.import ? 'btn' : 'btn btn--go'} href={model.newCommitmentHref}>
                {t.add}
              </a>
            ) : null}
          </>
        }
      >
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
        </p>
      </PageHead>
      <TrackStepper label={t.state} steps={model.steps} />
      <WorkspaceErrorSummary errors={errors} />
      {model.import ? (
        <>
          <ImportReport rehearsal={model.import.rehearsal} idempotencyKey={idempotencyKey} />
          <details className="mt">
            <summary className="link">{text.data.import.mapping}</summary>
            <ImportMapping columns={model.import.columns} fields={model.import.fields} rehearsalId={model.import.rehearsal.id} idempotencyKey={`${idempotencyKey}-map`} />
          </details>
        </>
      ) : null}
      <div className={model.import ? 'stack-l mt-l' : 'stack-l'}>
        <WorkspaceSection id="plan-commitments" title={t.commitments}>
          <DataTable
            caption={t.commitments}
            rows={model.commitments}
            rowId={(row) => row.id}
            head={{
              label: t.commitment,
              cell: (row) => (
                <>
                  <a href={row.href}>
                    {row.number} {row.name}
                  </a>
                  <small>{row.kindLabel}</small>
                </>
              ),
            }}
            columns={[
              { key: 'lead', label: t.leadUnit, cell: (row) => row.leadUnit },
              { key: 'counterpart', label: t.counterpart, cell: (row) => row.counterpart },
              { key: 'milestones', label: t.milestones, cell: (row) => <>{t.milestoneCount(row.milestones)}<small>{t.missingFields(row.missing)}</small></> },
              { key: 'progress', label: t.progress, number: true, cell: (row) => <BarFigure percent={row.progress} /> },
            ]}
            empty={
              <EmptyFirst title={t.noCommitments} action={model.newCommitmentHref ? { label: t.add, href: model.newCommitmentHref } : undefined}>
                {t.noCommitmentsBody}
              </EmptyFirst>
            }
          />
        </WorkspaceSection>
        <div className="cols cols--even">
          <WorkspaceSection id="plan-data" title={t.data}>
            <PostForm idempotencyKey={`${idempotencyKey}-plan`} version={model.version} label={t.data}>
              <FormField name="name" label={t.name} value={model.values.name} readOnly={model.readOnly} error={errors?.name} max={200} />
              <div className="pair">
                <FormField name="starts" label={t.starts} kind="date" value={model.values.starts} readOnly={model.readOnly} error={errors?.starts} />
                <FormField name="ends" label={t.ends} kind="date" value={model.values.ends} readOnly={model.readOnly} error={errors?.ends} />
              </div>
              <FormField name="summary" label={t.summary} rows={4} max={1500} value={model.values.summary} readOnly={model.readOnly} error={errors?.summary} />
              {model.readOnly ? null : (
                <p className="mt">
                  <Submit intent="save-plan" kind="plain">
                    {t.save}
                  </Submit>
                </p>
              )}
            </PostForm>
          </WorkspaceSection>
          <div>
            {model.mayImport ? (
              <WorkspaceSection id="plan-import" title={t.importTitle}>
                <PostForm idempotencyKey={`${idempotencyKey}-import`} multipart label={t.importTitle}>
                  <p className="soft">{t.importBody}</p>
                  <FileUploadField name="file" label={t.importFile} accept=".xlsx,.csv,text/csv" typesInWords={t.importTypes} maxBytes={model.maxUploadBytes} error={errors?.file} />
                  <p className="row mt">
                    <Submit intent="rehearse" kind="plain">
                      {t.rehearse}
                    </Submit>
                    <a href={model.exportHref}>{t.template}</a>
                  </p>
                </PostForm>
              </WorkspaceSection>
            ) : null}
            {model.versions.length ? (
              <WorkspaceSection id="plan-versions" title={t.versions}>
                <ol className="log">
                  {model.versions.map((version) => (
                    <li key={version.number}>
                      <When at={version.day} />
                      <a href={version.href}>{t.versionLine(version.number)}</a> {version.current ? <Status tone="ok">{t.current}</Status> : null}
                      <br />
                      {version.reason}
                    </li>
                  ))}
                </ol>
              </WorkspaceSection>
            ) : null}
          </div>
        </div>
      </div>
      {model.publish || model.endorse || model.amend || model.missing.length ? (
        <section className="bar" aria-label={t.title}>
          <span className="soft">{model.missing.join(' · ')}</span>
          {model.endorse ? <ConfirmDialog label={t.endorse} pageHref={model.endorse.pageHref} confirmation={model.endorse} /> : null}
          {model.amend ? <ConfirmDialog label={t.amend} pageHref={model.amend.pageHref} confirmation={model.amend} /> : null}
          {model.publish ? <ConfirmDialog label={t.publish} pageHref={model.publish.pageHref} confirmation={model.publish} kind="go" /> : null}
        </section>
      ) : null}
    </>
  );
}
