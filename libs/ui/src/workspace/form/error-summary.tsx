import { useEffect, useRef } from 'react';
import { Icon } from '../icon.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';
import { fieldId } from './form-field.js';

/** Messages by field name. The name `form` is for what belongs to no field. */
export type FormErrors = Record<string, string>;

/**
 * Top of the form: what is wrong, each a link to its field, by its name in `labels` and in the order of these, which is
 * that of the form; what belongs to no field stands first. Takes the focus when it appears.
 */
export function WorkspaceErrorSummary({ errors, labels }: { errors: FormErrors | undefined; labels: Readonly<Partial<Record<string, string>>> }) {
  const t = useText().form;
  const { locale } = useWorkspaceSettings();
  const named = (name: string, message: string) => (labels[name] ? `${labels[name]}: ${message.charAt(0).toLocaleLowerCase(locale)}${message.slice(1)}` : message);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors && Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  const order = Object.keys(labels);
  const place = (name: string) => (name === 'form' ? -1 : order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(errors ?? {}).sort(([a], [b]) => place(a) - place(b));
  if (entries.length === 0) return null;
  return (
    <div className="note note--late" tabIndex={-1} ref={box} aria-labelledby="error-summary" role="group">
      <Icon name="late" />
      {/* On an inner element: a screen reader that follows the focus does not say it twice. */}
      <div role="alert">
        <h2 id="error-summary">{t.problems(entries.length)}</h2>
        <ul>
          {entries.map(([name, message]) => (
            <li key={name}>{name === 'form' ? message : <a href={`#${fieldId(name)}`}>{named(name, message)}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
