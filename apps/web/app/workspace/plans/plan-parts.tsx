import { BarFigure, DataTable, EmptyFirst, PostForm, Status, Submit, When, WorkspaceSection, type TableColumn } from '@tequio/ui';
import { portalPaths } from '../../portal/portal-paths.js';
import { useReaderLocale } from '../../reader-locale.js';
import type { versionLines } from './plan.model.js';
import { plansText } from './plans.text.js';

export interface CommitmentLine {
  id: string;
  number: number;
  name: string;
  href: string;
  kind: string;
  published: boolean;
  leadUnit: string | null;
  milestones: number;
  missing: number;
  progress: number | null;
}

/** The commitments in their order; while the text is open each can be moved one place. */
export function CommitmentTable({ rows, open, href, formKey }: { rows: CommitmentLine[]; open: boolean; href: string; formKey: string }) {
  const locale = useReaderLocale();
  const t = plansText[locale];
  const order: TableColumn<CommitmentLine> = {
    key: 'order',
    label: t.order,
    cell: (row) => (
      <PostForm idempotencyKey={`${formKey}-${row.id}`} className="row" label={`${t.order}: ${row.name}`}>
        {row === rows[0] ? null : (
          <Submit intent={`up:${row.id}`} kind="plain" small>
            <span aria-hidden="true">↑</span>
            <span className="sr">{t.up(row.name)}</span>
          </Submit>
        )}
        {row === rows.at(-1) ? null : (
          <Submit intent={`down:${row.id}`} kind="plain" small>
            <span aria-hidden="true">↓</span>
            <span className="sr">{t.down(row.name)}</span>
          </Submit>
        )}
      </PostForm>
    ),
  };
  return (
    <WorkspaceSection id="plan-commitments" title={t.commitments} aside={open ? <a href={`${href}/importar`}>{t.import}</a> : null}>
      <DataTable
        caption={t.commitments}
        rows={rows}
        rowId={(row) => row.id}
        head={{
          label: t.commitment,
          cell: (row) => (
            <>
              <a href={row.href}>
                {row.number}. {row.name}
              </a>
              <small>
                {row.kind}
                {row.published ? '' : ` · ${t.notPublished}`}
              </small>
            </>
          ),
        }}
        columns={[
          { key: 'lead', label: t.lead, cell: (row) => row.leadUnit },
          {
            key: 'milestones',
            label: t.milestones,
            cell: (row) => (
              <>
                {t.milestoneCount(row.milestones)}
                <small>{t.missingIn(row.missing)}</small>
              </>
            ),
          },
          { key: 'progress', label: t.progress, number: true, cell: (row) => <BarFigure percent={row.progress} /> },
          ...(open && rows.length > 1 ? [order] : []),
        ]}
        empty={
          <EmptyFirst title={t.noCommitments} action={open ? { label: t.add, href: `${href}/compromiso/nuevo` } : undefined}>
            {t.noCommitmentsBody}
          </EmptyFirst>
        }
      />
    </WorkspaceSection>
  );
}

/** What a step asks for, each a link to where it is completed. */
export function AskedList({ asked }: { asked: readonly { text: string; href: string }[] }) {
  return (
    <ul className="stack-s">
      {asked.map((one) => (
        <li key={`${one.href} ${one.text}`}>
          <a href={one.href}>{one.text}</a>
        </li>
      ))}
    </ul>
  );
}

interface Approval {
  text: string;
  statement: string;
  url: string | null;
}

/** The versions of a plan, each with why it was made and who approved it. */
export function PlanVersions({ versions }: { versions: ReturnType<typeof versionLines<Approval>> }) {
  const locale = useReaderLocale();
  const t = plansText[locale];
  return (
    <WorkspaceSection id="plan-versions" title={t.versions}>
      <ol className="log">
        {versions.map((version) => (
          <li key={version.number}>
            {version.publishedAt ? <When at={version.publishedAt} /> : null}
            {version.folio ? <a href={portalPaths(locale).verifyFolio(version.folio)}>{t.versionLine(version.number)}</a> : t.versionLine(version.number)}{' '}
            {version.standing ? <Status tone="now">{version.standing}</Status> : null}
            <br />
            <span className="soft">{version.reason ?? (version.publishedAt ? t.baseline : '')}</span>
            {version.approval ? (
              <p className="small soft">
                {version.approval.text} {version.approval.url ? <a href={version.approval.url}>{version.approval.statement}</a> : version.approval.statement}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </WorkspaceSection>
  );
}
