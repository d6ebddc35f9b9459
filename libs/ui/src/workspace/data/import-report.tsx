import { Note, Status, type Tone } from '../icon.js';
import { PostForm, Submit } from '../form/post-form.js';
import { useText } from '../workspace-context.js';
import { KeyFigures } from './key-figures.js';

/** What is counted. */
type Counted = 'create' | 'update' | 'same' | 'error';
/** What becomes of a row; an invitation may have been accepted or withdrawn before. */
export type RowOutcome = Counted | 'accepted' | 'revoked';

export interface CellError {
  /** Line of the file as a spreadsheet counts it, the header being 1. */
  row: number;
  column: string;
  value: string;
  /** What is wrong and what to write. */
  message: string;
}

export interface ImportRehearsal {
  /** Names the uploaded file on the server: the confirmation applies exactly what was rehearsed. */
  id: string;
  fileName: string;
  /** Named only when it was not UTF-8. */
  convertedFrom?: string;
  /** Headings whose column was not read. */
  unread?: string[];
  counts: Record<Counted, number>;
  /** `note`: what the row asks for that is not done. */
  rows: { row: number; name: string; outcome: RowOutcome; detail: string; note?: string }[];
  errors: CellError[];
  errorsHref?: string;
}

const outcomeTone: Record<RowOutcome, Tone> = { create: 'ok', update: 'now', same: 'idle', error: 'late', accepted: 'idle', revoked: 'idle' };

/** A dry run: what would happen, row by row and cell by cell; the button carries the number of rows that go in. */
export function ImportReport({ rehearsal, idempotencyKey, applyLabel }: { rehearsal: ImportRehearsal; idempotencyKey: string; applyLabel?: (n: number) => string }) {
  const text = useText();
  const t = text.data.import;
  const ready = rehearsal.counts.create + rehearsal.counts.update;
  return (
    <section className="sec" aria-labelledby="rehearsal">
      <div className="sec__h">
        <h2 id="rehearsal">{t.title}</h2>
        <span className="soft">
          {rehearsal.fileName}. {t.nothingYet}
        </span>
      </div>
      <KeyFigures
        figures={[
          { value: rehearsal.counts.create, label: t.create, href: '#rehearsal-rows' },
          { value: rehearsal.counts.update, label: t.update, href: '#rehearsal-rows' },
          { value: rehearsal.counts.same, label: t.same, href: '#rehearsal-rows' },
          { value: rehearsal.counts.error, label: t.wrong, href: rehearsal.errors.length ? '#rehearsal-errors' : '#rehearsal-rows' },
        ]}
      />
      {rehearsal.convertedFrom ? <p className="small soft mt">{t.encoding(rehearsal.convertedFrom)}</p> : null}
      {rehearsal.unread?.length ? (
        <Note tone="soon">
          <p>{t.unread(rehearsal.unread)}</p>
        </Note>
      ) : null}
      {rehearsal.errors.length ? (
        <div className="mt">
          <Note tone="late">
            <p>{ready ? t.partial : t.none}</p>
          </Note>
          <div className="scroll mt" tabIndex={0} role="group" aria-labelledby="rehearsal-errors">
            <table className="tab tab--stack">
              <caption id="rehearsal-errors">{t.errors}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.row}</th>
                  <th scope="col">{t.column}</th>
                  <th scope="col">{t.value}</th>
                  <th scope="col">{t.problem}</th>
                </tr>
              </thead>
              <tbody>
                {rehearsal.errors.map((error) => (
                  <tr key={`${error.row}-${error.column}-${error.message}`}>
                    <th scope="row">
                      {t.row} {error.row}
                    </th>
                    <td data-l={t.column}>{error.column}</td>
                    <td data-l={t.value} className="bad">
                      {error.value || text.data.noData}
                    </td>
                    <td data-l={t.problem}>{error.message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rehearsal.errorsHref ? (
            <p className="mt small">
              <a href={rehearsal.errorsHref}>{t.downloadErrors}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <div className="scroll mt" tabIndex={0} role="group" aria-labelledby="rehearsal-rows">
        <table className="tab tab--stack">
          <caption id="rehearsal-rows">{t.rows(rehearsal.rows.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.result}</th>
            </tr>
          </thead>
          <tbody>
            {rehearsal.rows.map((row) => (
              <tr key={row.row}>
                <th scope="row">
                  {t.row} {row.row}
                </th>
                <td data-l={t.value}>
                  {row.name}
                  <small>{row.detail}</small>
                </td>
                <td data-l={t.result}>
                  <Status tone={outcomeTone[row.outcome]}>{t.outcome[row.outcome]}</Status>
                  {row.note ? <small>{row.note}</small> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ready > 0 ? (
        <PostForm idempotencyKey={idempotencyKey} hidden={{ rehearsal: rehearsal.id }} className="row mt">
          <Submit intent="apply">{(applyLabel ?? t.apply)(ready)}</Submit>
        </PostForm>
      ) : null}
    </section>
  );
}

export interface ColumnMapping {
  /** Header as the file has it. */
  header: string;
  /** First value under it, to recognise it; null where there is none. */
  example: string | null;
  /** Field it was taken for; empty is not imported. */
  field: string;
}

/** Says which column of the file is which field; posts `map.<index>`. */
export function ImportMapping({ columns, fields, rehearsalId, idempotencyKey }: { columns: ColumnMapping[]; fields: { value: string; label: string }[]; rehearsalId: string; idempotencyKey: string }) {
  const text = useText().data;
  const t = text.import;
  const unused = columns.filter(({ field }) => field === '').map(({ header }) => header);
  return (
    <PostForm idempotencyKey={idempotencyKey} hidden={{ rehearsal: rehearsalId }} className="stack-s mt" labelledBy="import-mapping">
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="import-mapping">
        <table className="tab tab--stack">
          <caption id="import-mapping">{t.mapping}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mappingColumn}</th>
              <th scope="col">{t.mappingExample}</th>
              <th scope="col">{t.mappingField}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) =>
              column.header ? (
                <tr key={`${index}-${column.header}`}>
                  <th scope="row">
                    <label htmlFor={`map-${index}`}>{column.header}</label>
                  </th>
                  <td data-l={t.mappingExample}>{column.example ?? <span className="soft">{text.noData}</span>}</td>
                  <td data-l={t.mappingField}>
                    <select id={`map-${index}`} name={`map.${index}`} defaultValue={column.field}>
                      <option value="">{t.ignore}</option>
                      {fields.map((field) => (
                        <option key={field.value} value={field.value}>
                          {field.label}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </div>
      <p className="small">{t.mappingUnused(unused.filter(Boolean))}</p>
      <p className="row">
        <Submit intent="remap" kind="plain">
          {t.remap}
        </Submit>
        <span className="hint">{t.mappingHint}</span>
      </p>
    </PostForm>
  );
}
