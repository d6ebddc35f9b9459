import { FileUploadField, FormField, PostForm, Status, Submit, When, WorkspaceSection, type FormErrors } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Typed } from '../plans/typed.js';
import { progressText } from './progress.text.js';
import { type Report, reportTones } from './progress.model.js';

/** Bytes of evidence; the server's own limit. */
const MAX_BYTES = 25 * 1024 * 1024;

/** The file stands last: what is typed before it is kept also where the file is refused. */
export function ReportForm({ formKey, voice, today, percent, errors, typed }: { formKey: string; voice: 'GOVERNMENT' | 'SOCIETY'; today: string; percent: number | null; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const t = progressText[locale].report;
  const field = (name: string, otherwise = '') => ({ name, value: typed?.[name] ?? otherwise, error: errors?.[name] });
  return (
    <PostForm idempotencyKey={formKey} multipart label={t.heading}>
      <div className="pair">
        <FormField {...field('percent', percent === null ? '' : String(percent))} label={t.percent} hint={t.percentHint} kind="number" />
        <FormField {...field('until', today)} label={t.until} hint={t.untilHint} kind="date" />
      </div>
      <FormField {...field('body')} label={voice === 'SOCIETY' ? t.bodySociety : t.body} rows={5} max={4000} />
      <WorkspaceSection id="report-evidence" title={t.evidence} level={3}>
        <div className="pair">
          <FormField {...field('link')} label={t.link} kind="url" optional />
          <FormField {...field('linkName')} label={t.linkName} optional />
        </div>
        <FormField {...field('fileName')} label={t.fileName} optional />
        <label className="opt mt">
          <input type="checkbox" name="restricted" value="yes" defaultChecked={typed?.['restricted'] === 'yes'} />
          {t.restricted}
        </label>
        <FileUploadField name="evidence" label={t.file} hint={t.fileHint} accept=".pdf,.jpg,.jpeg,.png,.xlsx,.csv" typesInWords={t.fileTypes} maxBytes={MAX_BYTES} optional error={errors?.evidence} />
      </WorkspaceSection>
      <p className="mt">
        <Submit intent="report">{t.submit}</Submit>
      </p>
    </PostForm>
  );
}

export type ShownReport = Omit<Report, 'evidence'> & { day: string; evidence: { id: string; name: string; href: string }[]; withdrawable: boolean };

export function ReportHistory({ reports, formKey, errors, typed }: { reports: ShownReport[]; formKey: string; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const t = progressText[locale].report;
  return (
    <WorkspaceSection id="report-history" title={t.history}>
      {reports.length === 0 ? <p className="soft">{t.none}</p> : null}
      {reports.map((report) => (
        <article key={report.id} className="card mt stack-s">
          <p className="row row--apart">
            <b>{t.said(t.voices[report.voice] ?? '', report.percent)}</b>
            <Status tone={reportTones[report.state]}>{report.voice === 'SOCIETY' && report.state === 'REPORTED' ? t.stands : t.states[report.state]}</Status>
          </p>
          <p>{report.body}</p>
          {report.evidence.length ? (
            <ul>
              {report.evidence.map((one) => (
                <li key={one.id}>
                  <a href={one.href}>{one.name}</a>
                </li>
              ))}
            </ul>
          ) : null}
          <p className="small soft">
            {t.by(report.office ?? null)}, <When at={report.reportedAt} />
            {report.stateReason ? `. ${report.stateReason}` : ''}
          </p>
          {report.withdrawable ? (
            <details open={Boolean(errors?.[`reason-${report.id}`])}>
              <summary className="link">{t.withdraw}</summary>
              <PostForm idempotencyKey={`${formKey}-w-${report.id}`} label={t.withdrawOf(report.day)}>
                <FormField name={`reason-${report.id}`} label={t.withdrawReason} hint={t.withdrawHint} rows={2} max={1500} value={typed?.[`reason-${report.id}`]} error={errors?.[`reason-${report.id}`]} />
                <p className="mt">
                  <Submit intent={`withdraw:${report.id}`} kind="plain">
                    {t.withdraw}
                  </Submit>
                </p>
              </PostForm>
            </details>
          ) : null}
        </article>
      ))}
    </WorkspaceSection>
  );
}
