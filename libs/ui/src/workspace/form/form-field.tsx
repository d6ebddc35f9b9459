import { useState, type ChangeEvent, type ReactNode } from 'react';
import { dayInWords, type Day } from '../calendar-words.js';
import { Icon, Status } from '../icon.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';
import { isControl, putValue } from './put-value.js';
import { withRemedy, type Remedy } from './remedy.js';

/** Id of the control with this name: what an error links to. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}

export interface FieldObservation {
  id: string;
  /** Part of the field that it is of, in words; absent: the field as a whole. */
  about?: string;
  text: string;
  /** Office that observed. */
  office: string;
  day: Day;
  /** One press puts this value in: posts `intent=remedy:<observation id>`; with script it fills the field. */
  remedy?: Remedy & { label: string };
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface FieldBase {
  name: string;
  /** Where the same name stands several times on a page; else it follows from the name. */
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  readOnly?: boolean;
  /** Where a value that nobody typed comes from: tints the field and says so. */
  from?: string;
  observations?: FieldObservation[];
}

export interface TextFieldProps extends FieldBase {
  kind?: 'text' | 'email' | 'password' | 'url' | 'date' | 'number' | 'code';
  value?: string;
  autoComplete?: string;
  /** Rows of a text of several lines; absent for one line. */
  rows?: number;
  /** Characters; shows a live counter. Longer text is kept, said, and refused by the server. */
  max?: number;
  /** Ids of a datalist's options are the host's concern. */
  list?: string;
}

function describedBy(id: string, field: FieldBase, counted = false): string | undefined {
  const ids = [field.hint ? `${id}-h` : '', field.error ? `${id}-e` : '', field.from ? `${id}-f` : '', field.observations?.length ? `${id}-o` : '', counted ? `${id}-c` : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

function Around({ id, field, control, after }: { id: string; field: FieldBase; control: ReactNode; after?: ReactNode }) {
  const t = useText().form;
  return (
    <div className={field.error || field.observations?.length ? 'field field--obs' : 'field'}>
      <div className="field__top">
        <label htmlFor={id}>
          {field.label} {field.optional ? <span className="optional">{t.optional}</span> : null}
        </label>
        {field.hint ? (
          <p className="hint" id={`${id}-h`}>
            {field.hint}
          </p>
        ) : null}
        {field.error ? (
          <p className="err" id={`${id}-e`}>
            {field.error}
          </p>
        ) : null}
      </div>
      {control}
      <div className="field__under">
        {field.from || after ? (
          <div className="row row--apart">
            {field.from ? (
              <span className="from" id={`${id}-f`}>
                <Icon name="chain" />
                {field.from}
              </span>
            ) : null}
            {after}
          </div>
        ) : null}
        {field.observations?.length ? (
          <div id={`${id}-o`}>
            {field.observations.map((observation) => (
              <ObservationUnderField key={observation.id} observation={observation} fieldName={field.name} />
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** A field of one or several lines with its label, hint, error, origin and observation tied to it. Uncontrolled. */
export function FormField(props: TextFieldProps) {
  const { kind = 'text', value = '', rows, max, autoComplete, list, ...field } = props;
  const id = field.id ?? fieldId(field.name);
  const { locale } = useWorkspaceSettings();
  const [typed, setTyped] = useState(value);
  const shared = {
    id,
    name: field.name,
    defaultValue: value,
    readOnly: field.readOnly,
    autoComplete,
    className: [field.from ? 'pre' : '', kind === 'code' ? 'code-in' : ''].filter(Boolean).join(' ') || undefined,
    'aria-describedby': describedBy(id, field, max !== undefined),
    'aria-invalid': field.error || field.observations?.length ? (true as const) : undefined,
    'aria-required': field.optional || field.readOnly ? undefined : (true as const),
    onChange: max !== undefined || kind === 'date' ? (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.target.value) : undefined,
  };
  const control = rows ? <textarea rows={rows} {...shared} /> : <input type={kind === 'code' ? 'text' : kind} inputMode={kind === 'code' ? 'numeric' : undefined} list={list} {...shared} />;
  return (
    <Around
      id={id}
      field={field}
      control={control}
      after={
        max !== undefined ? (
          <Counter id={`${id}-c`} used={[...typed].length} max={max} />
        ) : kind === 'date' && typed ? (
          <span className="from" suppressHydrationWarning>
            {dayInWords(typed, locale, 'full')}
          </span>
        ) : null
      }
    />
  );
}

function Counter({ id, used, max }: { id: string; used: number; max: number }) {
  const t = useText().form;
  return (
    <p id={id} className={used > max ? 'counter counter--over' : 'counter'}>
      {t.counter(used, max)}
      {used > max ? `. ${t.over(used - max)}` : ''}
    </p>
  );
}

export interface SelectFieldProps extends FieldBase {
  choices: Choice[];
  value?: string;
  /** First option, with the empty value. */
  blank?: string;
}

export function SelectField({ choices, value, blank, ...field }: SelectFieldProps) {
  const id = field.id ?? fieldId(field.name);
  return (
    <Around
      id={id}
      field={field}
      control={
        <select
          id={id}
          name={field.name}
          defaultValue={value ?? ''}
          className={field.from ? 'pre' : undefined}
          aria-describedby={describedBy(id, field)}
          aria-invalid={field.error || field.observations?.length ? true : undefined}
          aria-required={field.optional ? undefined : true}
        >
          {blank === undefined ? null : <option value="">{blank}</option>}
          {choices.map((choice) => (
            <option value={choice.value} key={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      }
    />
  );
}

/** Boxes or radios under one name. The fieldset has the field's id, so that an error's link lands on it. */
export function ChoiceField({ choices, values, many, scroll, ...field }: FieldBase & { choices: Choice[]; values: string[]; many?: boolean; scroll?: boolean }) {
  const t = useText().form;
  const id = field.id ?? fieldId(field.name);
  return (
    <fieldset className="field" id={id} tabIndex={-1} aria-describedby={describedBy(id, field)}>
      <legend>
        {field.label} {field.optional ? <span className="optional">{t.optional}</span> : null}
      </legend>
      {field.hint ? (
        <p className="hint" id={`${id}-h`}>
          {field.hint}
        </p>
      ) : null}
      {field.error ? (
        <p className="err" id={`${id}-e`}>
          {field.error}
        </p>
      ) : null}
      <div className={scroll ? 'opts' : undefined}>
        {choices.map((choice) => (
          <label className="opt" key={choice.value}>
            <input type={many ? 'checkbox' : 'radio'} name={field.name} value={choice.value} defaultChecked={values.includes(choice.value)} />
            <span>
              {choice.label}
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A filled field that says where its value comes from. */
export function PrefilledField(props: TextFieldProps & { from: string }) {
  return <FormField {...props} />;
}

function fillField(name: string, remedy: Remedy): boolean {
  const control = document.getElementById(fieldId(name));
  if (!isControl(control)) return false;
  putValue(control, withRemedy(control.value, remedy));
  control.focus();
  return true;
}

export function ObservationUnderField({ observation, fieldName }: { observation: FieldObservation; fieldName: string }) {
  const t = useText().form;
  const { locale } = useWorkspaceSettings();
  const remedy = observation.remedy;
  return (
    <div className="obs">
      <b>
        <Icon name="late" /> {t.observation}
      </b>
      <p>
        {observation.about ? <b>{observation.about}: </b> : null}
        {observation.text}
      </p>
      <p className="soft">
        {t.by(observation.office, dayInWords(observation.day, locale))}
        {remedy ? (
          <>
            {' · '}
            <button
              className="link"
              type="submit"
              name="intent"
              value={`remedy:${observation.id}`}
              onClick={(event) => {
                if (fillField(fieldName, remedy)) event.preventDefault();
              }}
            >
              {remedy.label}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

export type SectionState = { kind: 'complete' } | { kind: 'missing'; count: number; wrong?: number } | { kind: 'observed'; count: number } | { kind: 'locked' } | { kind: 'untouched' };

/** A part of a long form: its state in its heading, counted. */
export function FormSection({ id, title, state, children }: { id: string; title: string; state?: SectionState; children: ReactNode }) {
  const t = useText().form;
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec__h">
        <h2 id={id}>{title}</h2>
        {state?.kind === 'complete' ? <Status tone="ok">{t.complete}</Status> : null}
        {state?.kind === 'missing' ? <Status tone="idle">{t.incomplete(state.count, state.wrong ?? 0)}</Status> : null}
        {state?.kind === 'observed' ? <Status tone="late">{t.observations(state.count)}</Status> : null}
        {state?.kind === 'untouched' ? <Status tone="idle">{t.untouched}</Status> : null}
        {state?.kind === 'locked' ? (
          <Status tone="now" icon="lock">
            {t.lockedByOther}
          </Status>
        ) : null}
      </div>
      {children}
    </section>
  );
}
