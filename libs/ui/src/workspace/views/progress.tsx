import type { Instant } from '../calendar-words.js';
import { BarFigure } from '../data/data-table.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FileUploadField, type UploadedFile } from '../form/file-upload.js';
import { FormField } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection, type PageCrumb } from '../frame/page-head.js';
import { Note, Status } from '../icon.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface ProgressReportModel {
  commitment: string;
  crumbs: PageCrumb[];
  /** The government's voice so far; null: never reported. */
  progress: number | null;
  version: number;
  milestones: { id: string; name: string; due: string; lastPercent: number | null; values: { percent: string; note: string; link: string }; returned?: string; file?: UploadedFile; verified: boolean }[];
  obstacles: string;
  maxUploadBytes: number;
}

/** Posts `percent.<id>`, `note.<id>`, `link.<id>`, `evidence.<id>` (file) for each milestone, `obstacles`, and `intent=report`. */
export function ProgressReportView({ model, idempotencyKey, errors }: { model: ProgressReportModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().plan.report;
  return (
    <>
      <PageHead title={t.title} crumbs={model.crumbs} lead={t.lead} />
      <div className="cols">
        <PostForm idempotencyKey={idempotencyKey} version={model.version} multipart label={t.title}>
          <WorkspaceErrorSummary errors={errors} />
          {model.milestones.map((milestone) => (
            <ReportedMilestone key={milestone.id} milestone={milestone} maxUploadBytes={model.maxUploadBytes} errors={errors} />
          ))}
          <FormField name="obstacles" label={t.obstacles} rows={3} max={2000} optional value={model.obstacles} error={errors?.obstacles} />
          <p className="mt">
            <Submit intent="report">{t.submit}</Submit>
          </p>
        </PostForm>
        <div>
          <WorkspaceSection id="report-commitment" title={model.commitment}>
            <BarFigure percent={model.progress} />
          </WorkspaceSection>
          <WorkspaceSection id="report-how" title={t.how}>
            <p className="soft">{t.howBody}</p>
          </WorkspaceSection>
        </div>
      </div>
    </>
  );
}

function ReportedMilestone({ milestone, maxUploadBytes, errors }: { milestone: ProgressReportModel['milestones'][number]; maxUploadBytes: number; errors?: FormErrors }) {
  const t = useText().plan.report;
  const id = milestone.id;
  return (
    <WorkspaceSection
      id={`milestone-${id}`}
      title={milestone.name}
      aside={
        <span className="soft small">
          {milestone.lastPercent === null ? t.never : t.last(milestone.lastPercent)} · <When at={milestone.due} />
        </span>
      }
    >
      {milestone.returned ? (
        <Note tone="late">
          <p>{milestone.returned}</p>
        </Note>
      ) : null}
      {milestone.verified ? (
        <Status tone="ok">{t.verified}</Status>
      ) : (
        <>
          <FormField name={`percent.${id}`} label={t.percent} hint={t.percentHint} kind="number" value={milestone.values.percent} error={errors?.[`percent.${id}`]} />
          <FormField name={`note.${id}`} label={t.note} rows={3} max={2000} value={milestone.values.note} error={errors?.[`note.${id}`]} />
          <FileUploadField name={`evidence.${id}`} label={t.evidence} hint={t.evidenceHint} accept=".pdf,.jpg,.jpeg,.png,.xlsx,.csv" typesInWords={t.evidenceTypes} maxBytes={maxUploadBytes} file={milestone.file} multiple optional error={errors?.[`evidence.${id}`]} />
          <FormField name={`link.${id}`} label={t.link} kind="url" optional value={milestone.values.link} error={errors?.[`link.${id}`]} />
        </>
      )}
    </WorkspaceSection>
  );
}

export interface ProgressVerificationModel {
  crumbs: PageCrumb[];
  items: {
    id: string;
    version: number;
    commitment: string;
    commitmentHref: string;
    milestone: string;
    percent: number;
    note: string;
    reportedBy: string;
    at: Instant;
    evidence: { name: string; href: string }[];
    draftReason?: string;
  }[];
}

/** One form for each reported milestone: `intent=verify` or `intent=return` with `reason`. */
export function ProgressVerificationView({ model, idempotencyKey, errors }: { model: ProgressVerificationModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().plan.verify;
  return (
    <>
      <PageHead title={t.title} crumbs={model.crumbs} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} />
      {model.items.length === 0 ? <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst> : null}
      {model.items.map((item) => (
        <VerifiedItem key={item.id} item={item} idempotencyKey={idempotencyKey} error={errors?.[`reason.${item.id}`]} />
      ))}
    </>
  );
}

function VerifiedItem({ item, idempotencyKey, error }: { item: ProgressVerificationModel['items'][number]; idempotencyKey: string; error?: string }) {
  const t = useText().plan.verify;
  return (
    <WorkspaceSection id={`report-${item.id}`} title={item.milestone} aside={<Status tone="now">{t.reported(item.percent)}</Status>}>
      <div className="cols cols--even">
        <div className="stack-s">
          <p>
            <a href={item.commitmentHref}>{item.commitment}</a>
          </p>
          <p className="measure">{item.note}</p>
          <dl className="kv small">
            <dt>{t.reportedBy}</dt>
            <dd>
              {item.reportedBy}, <When at={item.at} />
            </dd>
            <dt>{t.evidence}</dt>
            <dd>
              {item.evidence.length ? (
                <ul>
                  {item.evidence.map((file) => (
                    <li key={file.href}>
                      <a href={file.href}>{file.name}</a>
                    </li>
                  ))}
                </ul>
              ) : (
                <span className="soft">{t.noEvidence}</span>
              )}
            </dd>
          </dl>
        </div>
        <PostForm idempotencyKey={`${idempotencyKey}-${item.id}`} version={item.version} hidden={{ report: item.id }} label={t.decideFor(item.milestone)}>
          <FormField name="reason" id={`f-reason-${item.id}`} label={t.reason} rows={2} max={2000} optional value={item.draftReason} error={error} />
          <p className="row mt">
            <Submit intent="verify" kind="plain">
              {t.verify}
            </Submit>
            <Submit intent="return" kind="plain">
              {t.return}
            </Submit>
          </p>
        </PostForm>
      </div>
    </WorkspaceSection>
  );
}
