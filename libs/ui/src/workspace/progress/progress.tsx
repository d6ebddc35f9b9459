import type { Instant } from '../calendar-words.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection, type PageCrumb } from '../frame/page-head.js';
import { Status } from '../icon.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

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
    /** `note`: what a visit to a link found. */
    evidence: { name: string; href: string; note?: string }[];
    draftReason?: string;
  }[];
}

/** One form for each reported milestone: `intent=verify` or `intent=return` with `reason`. */
export function ProgressVerificationView({ model, idempotencyKey, errors }: { model: ProgressVerificationModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().plan.verify;
  return (
    <>
      <PageHead title={t.title} crumbs={model.crumbs} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} labels={Object.fromEntries(model.items.map((item) => [`reason.${item.id}`, t.decideFor(item.milestone)]))} />
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
                <ul className="stack-s">
                  {item.evidence.map((file) => (
                    <li key={file.href}>
                      <a href={file.href}>{file.name}</a> {file.note ? <span className="small soft">{file.note}</span> : null}
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
