import type { ReactNode } from 'react';

export interface Column<TRow> {
  heading: string;
  cell: (row: TRow) => ReactNode;
  /** Leave the label out on phones when the value explains itself. */
  selfExplaining?: boolean;
}

/** A table whose rows become cards on phones: the first column is each card's title. */
export function CardsTable<TRow>(props: {
  rows: readonly TRow[];
  rowKey: (row: TRow) => string;
  title: Column<TRow>;
  columns: readonly Column<TRow>[];
  caption?: string;
  hiddenCaption?: boolean;
}) {
  return (
    <table className="cards card">
      {props.caption && <caption className={props.hiddenCaption ? 'hidden' : undefined}>{props.caption}</caption>}
      <thead>
        <tr>
          {[props.title, ...props.columns].map((column) => (
            <th key={column.heading} scope="col">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)}>
            <th scope="row">{props.title.cell(row)}</th>
            {props.columns.map((column) => {
              const content = column.cell(row);
              const empty = content === null || content === undefined || content === false || content === '';
              return (
                <td key={column.heading} data-l={empty || column.selfExplaining ? undefined : column.heading}>
                  {empty ? null : <div>{content}</div>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
