import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { useLocale } from '../../locale/locale.js';

/** A message and the field that it is about; `field` is the field's id. */
export interface FieldError {
  field: string;
  message: string;
}

/** Before the h1, with links to the fields; the same words stand beside each field. Focused by `#errores`. */
export function ErrorSummary(props: { errors: readonly FieldError[] }) {
  const { t } = useLocale();
  if (props.errors.length === 0) return null;
  return (
    <div className="errors" role="group" aria-labelledby="errores-titulo" tabIndex={-1} id="errores">
      <div role="alert">
        <h2 id="errores-titulo">{t.errors.title}</h2>
        <p className="note">{t.errors.kept}</p>
        <ul>
          {props.errors.map((error) => (
            <li key={`${error.field}-${error.message}`}>
              <a href={`#${error.field}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export interface FieldProps {
  /** Also the id of the control. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}

interface ControlAttributes {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, all tied to it. */
export function Field(props: FieldProps & { control: (attributes: ControlAttributes) => ReactNode }) {
  const { t } = useLocale();
  const described = [props.hint && `${props.name}-hint`, props.error && `${props.name}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={props.error ? 'field invalid' : 'field'}>
      <label htmlFor={props.name}>
        {props.label} {props.optional && <span className="soft">{t.common.optional}</span>}
      </label>
      {props.hint && (
        <span className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </span>
      )}
      {props.error && (
        <p className="error" id={`${props.name}-error`}>
          <span className="hidden">{t.common.errorPrefix}</span>
          {props.error}
        </p>
      )}
      {props.control({
        id: props.name,
        name: props.name,
        'aria-describedby': described || undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
    </div>
  );
}

type Rest<TElement extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentPropsWithoutRef<TElement>,
  keyof FieldProps
>;

function own(props: FieldProps): FieldProps {
  const { name, label, hint, error, optional } = props;
  return { name, label, hint, error, optional };
}

function attributesOf<T extends FieldProps>(props: T): Omit<T, keyof FieldProps> {
  const { name: _name, label: _label, hint: _hint, error: _error, optional: _optional, ...rest } = props;
  return rest;
}

export function TextField(props: FieldProps & Rest<'input'>) {
  return <Field {...own(props)} control={(attributes) => <input {...attributesOf(props)} {...attributes} />} />;
}

export function TextAreaField(props: FieldProps & Rest<'textarea'>) {
  return (
    <Field {...own(props)} control={(attributes) => <textarea rows={5} {...attributesOf(props)} {...attributes} />} />
  );
}

/** @param accept media types, as told in the hint: the server checks again what the file really is. */
export function FileField(props: FieldProps & Rest<'input'>) {
  return (
    <Field {...own(props)} control={(attributes) => <input type="file" {...attributesOf(props)} {...attributes} />} />
  );
}

export function Select(props: FieldProps & Rest<'select'> & { options: readonly { value: string; text: string }[] }) {
  const { options, ...select } = attributesOf(props);
  return (
    <Field
      {...own(props)}
      control={(attributes) => (
        <select {...select} {...attributes}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    />
  );
}

export function Checkbox(props: { name: string; label: ReactNode; error?: string | undefined } & Rest<'input'>) {
  const { t } = useLocale();
  const { name, label, error, ...rest } = props;
  return (
    <div className={error ? 'field invalid' : 'field'}>
      {error && (
        <p className="error" id={`${name}-error`}>
          <span className="hidden">{t.common.errorPrefix}</span>
          {error}
        </p>
      )}
      <label className="option" htmlFor={name}>
        <input
          {...rest}
          id={name}
          name={name}
          type="checkbox"
          aria-describedby={error ? `${name}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />{' '}
        <span>{label}</span>
      </label>
    </div>
  );
}
