import { FileUploadField, FormField, Note, PostForm, SelectField, Status, Submit, When, WorkspaceSection, type FormErrors, type Locale } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Typed } from '../forms/typed.js';
import { progressText } from '../progress/progress.text.js';
import { reportTones, type Report, type ShownEvidence } from '../progress/progress.model.js';
import { evidenceIn, linkRows } from './report-form.js';

/** Bytes of evidence; the server's own limit. */
const MAX_BYTES = 25 * 1024 * 1024;

/** What the fields of the report and of the acts on earlier ones are called; of several links each has the name of them all. */
export function reportLabels(errors: FormErrors | undefined, voice: 'GOVERNMENT' | 'SOCIETY' | null, locale: Locale): Partial<Record<string, string>> {
  const t = progressText[locale].report;
  const names: Partial<Record<string, string>> = { percent: t.percent, until: t.until, body: voice === 'SOCIETY' ? t.bodySociety : t.body, link: t.link, linkName: t.linkName, fileName: t.fileName, evidence: t.file, to: t.pass.to };
  return Object.fromEntries(Object.keys(errors ?? {}).map((name) => [name, names[/^[a-z]+/i.exec(name)?.[0] ?? '']]));
}

/** The file stands last: what is typed before it is kept also where the file is refused. */
export function ReportForm({ formKey, voice, today, percent, errors, typed }: { formKey: string; voice: 'GOVERNMENT' | 'SOCIETY'; today: string; percent: number | null; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const t = progressText[locale].report;
  const field = (name: string, otherwise = '') => ({ name, value: typed?.[name] ?? otherwise, error: errors?.[name] });
  const evidence = evidenceIn(typed ?? {});
  const rows = linkRows(evidence, typed?.['another'] === 'yes');
  const numbered = (label: string, index: number) => (rows > 1 ? t.linkOf(label, index + 1) : label);
  return (
    <PostForm idempotencyKey={formKey} multipart label={t.heading}>
      {/* What the Enter key presses, for it presses the first button of a form. */}
      <button type="submit" name="intent" value="report" hidden />
      <div className="pair">
        <FormField {...field('percent', percent === null ? '' : String(percent))} label={t.percent} hint={t.percentHint} kind="number" />
        <FormField {...field('until', today)} label={t.until} hint={t.untilHint} kind="date" />
      </div>
      <FormField {...field('body')} label={voice === 'SOCIETY' ? t.bodySociety : t.body} rows={5} max={4000} />
      <div className="mt-l">
        <WorkspaceSection id="report-evidence" title={t.evidence} level={3}>
          {Array.from({ length: rows }, (_, index) => (
            <div className="pair" key={index}>
              <FormField {...field(`link.${index}`)} label={numbered(t.link, index)} kind="url" optional />
              <FormField {...field(`linkName.${index}`)} label={numbered(t.linkName, index)} optional />
            </div>
          ))}
          <p>
            <Submit intent="link" kind="link">
              {t.addLink}
            </Submit>
          </p>
          <label className="opt mt">
            <input type="checkbox" name="restricted" value="yes" defaultChecked={typed?.['restricted'] === 'yes'} />
            {t.restricted}
          </label>
          {evidence.files.length ? (
            <Note tone="ok" role="status">
              <p>
                <b>{t.attached}</b>
              </p>
              <ul className="stack-s">
                {evidence.files.map((file, index) => (
                  <li key={file.id}>
                    <input type="hidden" name={`file.${index}`} value={file.id} />
                    <input type="hidden" name={`fileLabel.${index}`} value={file.name} />
                    <p className="row row--apart">
                      {file.name}
                      <Submit intent={`detach:${index}`} kind="link">
                        {t.detach(file.name)}
                      </Submit>
                    </p>
                    <FormField {...field(`fileName.${index}`)} label={t.linkOf(t.fileName, index + 1)} optional />
                  </li>
                ))}
              </ul>
            </Note>
          ) : null}
          <FormField {...field('fileName')} label={t.fileName} optional />
          <FileUploadField name="evidence" label={t.file} hint={t.fileHint} accept=".pdf,.jpg,.jpeg,.png,.xlsx,.csv" typesInWords={t.fileTypes} maxBytes={MAX_BYTES} optional error={errors?.evidence} />
          <p className="mt">
            <Submit intent="attach" kind="plain">
              {t.attach}
            </Submit>
          </p>
        </WorkspaceSection>
      </div>
      <p className="mt">
        <Submit intent="report">{t.submit}</Submit>
      </p>
    </PostForm>
  );
}

export type ShownReport = Omit<Report, 'evidence'> & { day: string; evidence: ShownEvidence[]; withdrawable: boolean };

/** Acts on a report that are done with a reason, and whether its reader may. */
const ACTS = {
  withdraw: (report: ShownReport) => report.withdrawable,
  reopen: (report: ShownReport) => report.mayReopen,
  takeOver: (report: ShownReport) => report.mayTakeOver,
  pass: (report: ShownReport) => report.successors.length > 0,
};

export function ReportHistory({ reports, formKey, checkable, errors, typed }: { reports: ShownReport[]; formKey: string; checkable: boolean; errors?: FormErrors; typed?: Typed }) {
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
            <ul className="stack-s">
              {report.evidence.map((one) => (
                <li key={one.id}>
                  <EvidenceLine one={one} formKey={formKey} checkable={checkable} />
                </li>
              ))}
            </ul>
          ) : null}
          <p className="small soft">
            {t.by(report.office ?? null)}, <When at={report.reportedAt} />
            {report.keeperOffice ? `. ${t.keptBy(report.keeperOffice)}` : ''}
            {report.stateReason ? `. ${report.stateReason}` : ''}
          </p>
          {(Object.keys(ACTS) as (keyof typeof ACTS)[]).filter((act) => ACTS[act](report)).map((act) => (
            <details key={act} open={Boolean(errors?.[`reason-${report.id}`])}>
              <summary className="link">{t[act].label}</summary>
              <PostForm idempotencyKey={`${formKey}-${act}-${report.id}`} label={t[act].of(report.day)}>
                {act === 'pass' ? (
                  <SelectField name={`to-${report.id}`} label={t.pass.to} choices={report.successors.map(({ membershipId, name, office }) => ({ value: membershipId, label: `${name}, ${office}` }))} />
                ) : null}
                <FormField name={`reason-${report.id}`} label={t[act].reason} hint={t[act].hint} rows={2} max={1500} value={typed?.[`reason-${report.id}`]} error={errors?.[`reason-${report.id}`]} />
                <p className="mt">
                  <Submit intent={`${act}:${report.id}`} kind="plain">
                    {t[act].label}
                  </Submit>
                </p>
              </PostForm>
            </details>
          ))}
        </article>
      ))}
    </WorkspaceSection>
  );
}

function EvidenceLine({ one, formKey, checkable }: { one: ShownEvidence; formKey: string; checkable: boolean }) {
  const t = progressText[useReaderLocale()].report;
  if (!one.link) return <a href={one.href}>{one.name}</a>;
  return (
    <>
      <a href={one.href} rel="external nofollow">
        {one.name}
      </a>{' '}
      <span className="small soft">
        {one.link.title ? `«${one.link.title}» · ` : ''}
        <Status tone={one.link.tone}>{one.link.words}</Status>
      </span>
      {checkable ? (
        <PostForm idempotencyKey={`${formKey}-c-${one.id}`}>
          <Submit intent={`check:${one.id}`} kind="link">
            {t.check}
            <span className="sr">: {one.name}</span>
          </Submit>
        </PostForm>
      ) : null}
    </>
  );
}
