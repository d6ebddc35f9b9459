import { useState } from 'react';
import { paragraphsOf } from '../../locale/paragraphs.js';
import type { Day, Instant } from '../calendar-words.js';
import { BulkBar, type BulkAction, type BulkPreview } from '../data/bulk.js';
import { DataTable, Pager, type TableColumn } from '../data/data-table.js';
import { FilterBar, type FilterBarProps } from '../data/filter-bar.js';
import { ImportReport, type ImportRehearsal } from '../data/import-report.js';
import { KeyFigures, type KeyFigure } from '../data/key-figures.js';
import { SmallMultiplesMaps, type SmallMultiplesMapsProps } from '../data/small-maps.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FileUploadField } from '../form/file-upload.js';
import { FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Note, Status, type Tone } from '../icon.js';
import { NextList, type NextTask } from '../tasks/next.js';
import { StageMini, type StageProgress } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface MunicipalityRow {
  id: string;
  name: string;
  href: string;
  /** Names of its regions and groups. */
  regions: string[];
  stage: StageProgress;
  /** Null when nothing is wrong that is known. */
  alert: { tone: Tone; label: string; reason: string } | null;
  /** Null when it never moved. */
  idleDays: number | null;
  /** Commitments of the plan in force that are completed; null where there is no published plan. */
  completed: { count: number; of: number } | null;
  /** `href`: where the institute sees who is who there, and relieves the liaison. */
  liaison: { name: string; href: string } | null;
  /** What the institute does about the alert. */
  nextStep: { label: string; href: string } | null;
}

export interface InstituteHomeModel {
  now: Instant;
  today: Day;
  total: number;
  /** What is next for the authority itself. */
  tasks: NextTask[];
  /** All the letters that wait for an answer: of the tasks only the first are shown. */
  lettersHref: string;
  figures: KeyFigure[];
  savedViews: { label: string; href: string }[];
  filters: FilterBarProps;
  sort: Partial<Record<'need' | 'name' | 'stage' | 'idle', NonNullable<TableColumn<MunicipalityRow>['sort']>>>;
  rows: MunicipalityRow[];
  /** Whether the authority has drawn any. */
  hasRegions: boolean;
  page: { number: number; of: number; previousHref?: string; nextHref?: string };
  chosen: string[];
  clearSelectionHref: string;
  bulkActions: BulkAction[];
  preview?: BulkPreview;
  exportHref: string;
  inviteHref: string;
  /** The table without filters: the twin of the maps. */
  tableHref: string;
  maps: SmallMultiplesMapsProps;
}

const formId = 'municipalities';

export function InstituteHomeView({ model, idempotencyKey }: { model: InstituteHomeModel; idempotencyKey: string }) {
  const text = useText();
  const t = text.institute;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(model.chosen));
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  return (
    <>
      <PageHead
        title={t.title(model.total)}
        lead={
          <>
            {t.lead} <When at={model.now} />.
          </>
        }
        actions={
          <>
            <a className="btn" href={model.exportHref}>
              {text.data.export}
            </a>
            <a className="btn btn--go" href={model.inviteHref}>
              {t.invite}
            </a>
          </>
        }
      />
      <KeyFigures figures={model.figures} />
      <div className="mt-l stack-l">
        {model.tasks.length ? (
          <WorkspaceSection
            id="institute-next"
            title={text.tasks.title}
            aside={
              <a className="small" href={model.lettersHref}>
                {t.allLetters}
              </a>
            }
          >
            <NextList items={model.tasks} today={model.today} />
          </WorkspaceSection>
        ) : null}
        <WorkspaceSection
          id="who-needs-help"
          title={t.help}
          aside={
            model.savedViews.length ? (
              <span className="row small">
                <span className="soft">{t.saved}</span>
                {model.savedViews.map((view) => (
                  <a href={view.href} key={view.label}>
                    {view.label}
                  </a>
                ))}
              </span>
            ) : null
          }
        >
          <FilterBar {...model.filters} />
          <div className="mt">
            {model.rows.length ? (
              <BulkBar formId={formId} name="ids" chosen={chosen} actions={model.bulkActions} clearHref={model.clearSelectionHref} idempotencyKey={idempotencyKey} preview={model.preview} />
            ) : null}
            <MunicipalityTable model={model} chosen={chosen} onToggle={toggle} />
            <Pager page={model.page} previousHref={model.page.previousHref} nextHref={model.page.nextHref}>
              {model.rows.length ? t.stageKey : null}
            </Pager>
          </div>
        </WorkspaceSection>
        <WorkspaceSection
          id="four-questions"
          title={t.maps}
          aside={
            <a className="small" href={model.tableHref}>
              {text.data.asTable}
            </a>
          }
        >
          <SmallMultiplesMaps {...model.maps} />
        </WorkspaceSection>
      </div>
    </>
  );
}

function MunicipalityTable({ model, chosen, onToggle }: { model: InstituteHomeModel; chosen: ReadonlySet<string>; onToggle: (id: string, on: boolean) => void }) {
  const t = useText().institute;
  return (
    <DataTable
      caption={t.table}
      rows={model.rows}
      rowId={(row) => row.id}
      choose={{ formId, name: 'ids', label: (row) => row.name, chosen, onToggle }}
      head={{ label: t.municipality, cell: (row) => <a href={row.href}>{row.name}</a>, sort: model.sort.name }}
      columns={[
        ...(model.hasRegions ? [{ key: 'regions', label: t.regions, cell: (row: MunicipalityRow) => row.regions.join(', ') }] : []),
        { key: 'stage', label: t.stage, sort: model.sort.stage, cell: (row) => <StageMini stage={row.stage} /> },
        {
          key: 'alert',
          label: t.alert,
          sort: model.sort.need,
          cell: (row) =>
            row.alert ? (
              <>
                <Status tone={row.alert.tone}>{row.alert.label}</Status>
                <small>{row.alert.reason}</small>
                {row.nextStep ? (
                  <small>
                    <a href={row.nextStep.href}>{row.nextStep.label}</a>
                  </small>
                ) : null}
              </>
            ) : (
              <span className="soft">—</span>
            ),
        },
        { key: 'idle', label: t.idle, number: true, sort: model.sort.idle, cell: (row) => (row.idleDays === null ? null : t.days(row.idleDays)) },
        { key: 'completed', label: t.completed, number: true, cell: (row) => (row.completed ? t.completedOf(row.completed.count, row.completed.of) : <span className="soft">{t.noPlan}</span>) },
        { key: 'liaison', label: t.liaison, cell: (row) => (row.liaison ? <a href={row.liaison.href}>{row.liaison.name}</a> : <span className="soft">{t.noLiaison}</span>) },
      ]}
      empty={
        <EmptyFirst title={t.none} action={{ label: t.removeFilters, href: model.filters.clearHref }}>
          {t.noneBody}
        </EmptyFirst>
      }
    />
  );
}

export interface BulkInviteModel {
  homeHref: string;
  homeLabel: string;
  peopleHref: string;
  templateHref: string;
  roles: Choice[];
  values: { list: string; role: string; days: string; message: string };
  maxUploadBytes: number;
  rehearsal?: ImportRehearsal;
  /** After sending. */
  result?: { sent: number; failed: { to: string; reason: string }[] };
}

/** Paste or upload → rehearse → send, with the number in the button. */
export function BulkInviteView({ model, idempotencyKey, errors }: { model: BulkInviteModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().institute.bulk;
  const rehearsal = model.result ? undefined : model.rehearsal;
  const ready = rehearsal ? rehearsal.counts.create + rehearsal.counts.update : 0;
  return (
    <>
      <PageHead title={t.title} crumbs={[{ label: model.homeLabel, href: model.homeHref }, { label: t.title }]} lead={t.lead} />
      {model.result ? <InvitationsSent result={model.result} peopleHref={model.peopleHref} /> : null}
      {rehearsal ? <ImportReport rehearsal={rehearsal} idempotencyKey={idempotencyKey} applyLabel={t.apply} /> : null}
      {rehearsal && ready ? <Rehearsed model={model} rehearsalId={rehearsal.id} idempotencyKey={idempotencyKey} /> : <InviteForm model={model} idempotencyKey={idempotencyKey} errors={errors} />}
    </>
  );
}

/** What the invitations that were rehearsed will say. It is closed: what is sent is what was rehearsed. */
function Rehearsed({ model, rehearsalId, idempotencyKey }: { model: BulkInviteModel; rehearsalId: string; idempotencyKey: string }) {
  const t = useText().institute.bulk;
  const { role, days, message } = model.values;
  return (
    <section className="mt measure stack-s" aria-label={t.message}>
      <p>
        {t.role}: <b>{model.roles.find(({ value }) => value === role)?.label ?? role}</b>. {t.days}: <b>{days}</b>.
      </p>
      <p className="small soft">{message.trim() ? t.messageShown : t.noMessage}</p>
      {paragraphsOf(message).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <PostForm idempotencyKey={`${idempotencyKey}-edit`} hidden={{ rehearsal: rehearsalId }}>
        <Submit intent="edit" kind="plain">
          {t.edit}
        </Submit>
      </PostForm>
    </section>
  );
}

function InviteForm({ model, idempotencyKey, errors }: { model: BulkInviteModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().institute.bulk;
  return (
    <div className="mt-l">
        <PostForm idempotencyKey={`${idempotencyKey}-rehearse`} multipart className="measure" label={t.title}>
          <WorkspaceErrorSummary errors={errors} labels={{ list: t.paste, file: t.file, role: t.role, days: t.days, message: t.message }} />
          <FormField name="list" label={t.paste} hint={t.pasteHint} rows={7} value={model.values.list} error={errors?.list} optional />
          {/* Its rows stand in the list now: what is corrected there counts, not the file again. */}
          <FileUploadField key={model.values.list} name="file" label={t.file} accept=".csv,.xlsx,text/csv" typesInWords={t.fileTypes} maxBytes={model.maxUploadBytes} error={errors?.file} optional />
          <p className="row">
            <a className="reach" href={model.templateHref}>{t.template}</a>
          </p>
          <div className="pair">
            <SelectField name="role" label={t.role} choices={model.roles} value={model.values.role} error={errors?.role} />
            <FormField name="days" label={t.days} kind="number" value={model.values.days} error={errors?.days} />
          </div>
          <FormField name="message" label={t.message} rows={3} max={1000} optional value={model.values.message} error={errors?.message} />
          <p className="mt">
            <Submit intent="rehearse" kind={model.rehearsal ? 'plain' : 'go'}>
              {t.rehearse}
            </Submit>
          </p>
        </PostForm>
    </div>
  );
}

function InvitationsSent({ result, peopleHref }: { result: NonNullable<BulkInviteModel['result']>; peopleHref: string }) {
  const t = useText().institute.bulk;
  return (
    <div className="stack-s" role="status">
      <Note tone="ok">
        <p>
          <b>{t.done(result.sent)}</b>
        </p>
        <p>
          {t.doneNext} <a href={peopleHref}>{t.people}</a>
        </p>
      </Note>
      {result.failed.length ? (
        <Note tone="late">
          <p>
            <b>{t.failed(result.failed.length)}</b>
          </p>
          <ul>
            {result.failed.map((failure) => (
              <li key={failure.to}>
                {failure.to}: {failure.reason}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </div>
  );
}
