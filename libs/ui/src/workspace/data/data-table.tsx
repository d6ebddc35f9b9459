import type { ReactNode } from 'react';
import { useText } from '../workspace-context.js';

export interface TableColumn<Row> {
  key: string;
  label: string;
  /** Drawn cell; null draws the word for «no data», never a 0. */
  cell: (row: Row) => ReactNode | null;
  number?: boolean;
  /** A nought that is not worth its line on a phone, where others stand for what happened. */
  quiet?: (row: Row) => boolean;
  /** Absent: the list can't be sorted by it. */
  sort?: { href: string; direction: 'ascending' | 'descending' | null };
}

export interface DataTableProps<Row> {
  caption: string;
  /** The name of the row: its header cell. */
  head: { label: string; cell: (row: Row) => ReactNode; sort?: TableColumn<Row>['sort'] };
  columns: TableColumn<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** Draws a box in each row, inside the form with this id. */
  choose?: { formId: string; name: string; label: (row: Row) => string; chosen: ReadonlySet<string>; onToggle?: (id: string, on: boolean) => void };
  /** Words in place of an empty table: what to do. */
  empty: ReactNode;
}

function SortHead({ label, sort }: { label: string; sort: { href: string; direction: 'ascending' | 'descending' | null } }) {
  return (
    <a href={sort.href}>
      {label} {sort.direction ? <span aria-hidden="true">{sort.direction === 'ascending' ? '↑' : '↓'}</span> : null}
    </a>
  );
}

/** A table in a container that scrolls; rows become stacks on a phone, each cell with its label. */
export function DataTable<Row>({ caption, head, columns, rows, rowId, choose, empty }: DataTableProps<Row>) {
  const t = useText().data;
  if (rows.length === 0) return empty;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="tab tab--stack">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {choose ? (
              <th scope="col">
                <span className="sr">{t.pick}</span>
              </th>
            ) : null}
            <th scope="col" aria-sort={head.sort?.direction ?? undefined}>
              {head.sort ? <SortHead label={head.label} sort={head.sort} /> : head.label}
            </th>
            {columns.map((column) => (
              <th scope="col" key={column.key} className={column.number ? 'num' : undefined} aria-sort={column.sort?.direction ?? undefined}>
                {column.sort ? <SortHead label={column.label} sort={column.sort} /> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = rowId(row);
            return (
              <tr key={id}>
                {choose ? (
                  <td className="pickcell">
                    <label className="check">
                      <input type="checkbox" name={choose.name} value={id} form={choose.formId} defaultChecked={choose.chosen.has(id)} onChange={(event) => choose.onToggle?.(id, event.currentTarget.checked)} />
                      <span className="sr">{t.choose(choose.label(row))}</span>
                    </label>
                  </td>
                ) : null}
                <th scope="row">{head.cell(row)}</th>
                {columns.map((column) => (
                  <td key={column.key} data-l={column.label} className={column.number ? (column.quiet?.(row) ? 'num quiet' : 'num') : undefined}>
                    {column.cell(row) ?? <span className="soft">{t.noData}</span>}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A bar with its figure; no figure is a word. `percent` from 0 to 100. */
export function BarFigure({ percent }: { percent: number | null }) {
  const t = useText().data;
  if (percent === null) return <span className="soft">{t.noData}</span>;
  return (
    <span className="hbar">
      <svg className="meter" aria-hidden="true" preserveAspectRatio="none">
        <rect width={`${percent}%`} height="100%" />
      </svg>
      <b>{Math.floor(percent)} %</b>
    </span>
  );
}

export interface PagerProps {
  /** What is said of the page. */
  children?: ReactNode;
  /** Where the list knows how many pages it has. */
  page?: { number: number; of: number };
  previousHref?: string;
  nextHref?: string;
}

export function Pager({ children, page, previousHref, nextHref }: PagerProps) {
  const t = useText().data;
  return (
    <div className="row row--apart mt small">
      <span className="soft">{children}</span>
      {previousHref || nextHref ? (
        <nav className="row" aria-label={t.pages}>
          {previousHref ? (
            <a className="btn btn--s" href={previousHref} rel="prev">
              {t.previous}
            </a>
          ) : null}
          {page ? <span>{t.pageOf(page.number, page.of)}</span> : null}
          {nextHref ? (
            <a className="btn btn--s" href={nextHref} rel="next">
              {t.next}
            </a>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
