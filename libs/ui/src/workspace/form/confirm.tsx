import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from '../icon.js';
import { useText } from '../workspace-context.js';
import { FormField } from './form-field.js';
import { PostForm, Submit } from './post-form.js';

export interface Consequence {
  icon: IconName;
  text: string;
}

export interface Confirmation {
  /** «¿Enviar la carta al instituto?» */
  title: string;
  /** What closes, who is told, until when. */
  consequences: Consequence[];
  /** The verb of the title, repeated. */
  confirmLabel: string;
  cancelLabel?: string;
  intent: string;
  action?: string;
  idempotencyKey: string;
  version?: number;
  hidden?: Record<string, string>;
  /** Only freezing and deleting: red, and a word to type. */
  danger?: { word: string };
  /** Asks why; the field is named `reason`. */
  askReason?: { label?: string; hint?: string; value?: string };
  errors?: Record<string, string>;
}

function ConfirmBody({ confirmation: c, headingId, level, cancel, children }: { confirmation: Confirmation; headingId: string; level: 1 | 2; cancel: ReactNode; children?: ReactNode }) {
  const t = useText().form;
  const Heading = level === 1 ? 'h1' : 'h2';
  const [word, setWord] = useState('');
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    <PostForm action={c.action} idempotencyKey={c.idempotencyKey} version={c.version} hidden={c.hidden} labelledBy={headingId}>
      <Heading id={headingId}>{c.title}</Heading>
      <ul className="cons">
        {c.consequences.map((consequence) => (
          <li key={consequence.text}>
            <Icon name={consequence.icon} />
            <span>{consequence.text}</span>
          </li>
        ))}
      </ul>
      {children}
      {c.askReason ? <FormField name="reason" id={`${headingId}-reason`} label={c.askReason.label ?? t.reason} hint={c.askReason.hint ?? t.reasonHint} value={c.askReason.value} error={c.errors?.reason} rows={3} max={2000} /> : null}
      {c.danger ? (
        <div className="field" onInput={(event) => event.target instanceof HTMLInputElement && setWord(event.target.value)}>
          <FormField name="word" id={`${headingId}-word`} label={t.typeWord(c.danger.word)} error={c.errors?.word} autoComplete="off" />
        </div>
      ) : null}
      <div className="row">
        {c.danger && hydrated && word.trim().toLocaleLowerCase() !== c.danger.word.toLocaleLowerCase() ? (
          <button type="submit" className="btn" disabled>
            {c.confirmLabel}
          </button>
        ) : (
          <Submit intent={c.intent} kind={c.danger ? 'end' : 'go'}>
            {c.confirmLabel}
          </Submit>
        )}
        {cancel}
      </div>
    </PostForm>
  );
}

/** An act that can't be undone, on a page of its own: what a link leads to where there is no script. `children`: what it asks besides. */
export function ConfirmPage({ confirmation, backHref, children }: { confirmation: Confirmation; backHref: string; children?: ReactNode }) {
  const t = useText().form;
  const id = useId();
  return (
    <div className="ask">
      <ConfirmBody
        confirmation={confirmation}
        headingId={id}
        level={1}
        cancel={
          <a className="btn" href={backHref}>
            {confirmation.cancelLabel ?? t.goBack}
          </a>
        }
      >
        {children}
      </ConfirmBody>
    </div>
  );
}

/** A link to the page of the act; with script it asks in a native dialog over this one. */
export function ConfirmDialog({ label, pageHref, confirmation, kind = 'plain' }: { label: string; pageHref: string; confirmation: Confirmation; kind?: 'go' | 'plain' | 'end' | 'link' }) {
  const t = useText().form;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const look = { go: 'btn btn--go', plain: 'btn', end: 'btn btn--end', link: 'link' }[kind];
  return (
    <>
      <a
        className={look}
        href={pageHref}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || !dialog.current) return;
          event.preventDefault();
          dialog.current.showModal();
        }}
      >
        {label}
      </a>
      <dialog className="ask" ref={dialog} aria-labelledby={id}>
        <ConfirmBody
          confirmation={confirmation}
          headingId={id}
          level={2}
          cancel={
            <button className="btn" type="button" onClick={() => dialog.current?.close()}>
              {confirmation.cancelLabel ?? t.cancel}
            </button>
          }
        />
      </dialog>
    </>
  );
}
