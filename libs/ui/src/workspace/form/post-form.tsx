import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useSentForm } from '../autosave/use-sent-form.js';
import { Note } from '../icon.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export interface PostFormProps {
  /** Absent: posts to the page's own action. */
  action?: string;
  idempotencyKey: string;
  /** Optimistic lock of the thing edited. */
  version?: number;
  hidden?: Record<string, string>;
  /** With files inside. */
  multipart?: boolean;
  className?: string;
  id?: string;
  label?: string;
  labelledBy?: string;
  ref?: RefObject<HTMLFormElement | null>;
  children: ReactNode;
}

/** A form that posts once: the key makes a repeat harmless, the lock keeps a double click from being one. */
export function PostForm({ action, idempotencyKey, version, hidden = {}, multipart, className, id, label, labelledBy, ref, children }: PostFormProps) {
  const { form: Form, pending } = useWorkspaceSettings();
  const t = useText().form;
  const own = useRef<HTMLFormElement>(null);
  const form = ref ?? own;
  const { keep, restored } = useSentForm(form, id ?? label ?? '');
  const sent = useRef(false);
  const [sending, setSending] = useState(false);
  const wasPending = useRef(false);
  useEffect(() => {
    const unlock = () => {
      sent.current = false;
      setSending(false);
    };
    if (wasPending.current && !pending) unlock();
    wasPending.current = pending;
    // Back to a page kept in memory: the earlier lock must not survive.
    window.addEventListener('pageshow', unlock);
    return () => window.removeEventListener('pageshow', unlock);
  }, [pending]);
  return (
    <Form
      ref={form}
      method="post"
      action={action}
      encType={multipart ? 'multipart/form-data' : undefined}
      className={className}
      id={id}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-busy={sending || undefined}
      noValidate
      onSubmit={(event) => {
        if (sent.current) event.preventDefault();
        else {
          sent.current = true;
          keep();
          setSending(true);
        }
      }}
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {restored ? (
        <Note role="status">
          <p>{t.restored}</p>
        </Note>
      ) : null}
      {children}
      <span className="sr" role="status">
        {sending ? t.sending : ''}
      </span>
    </Form>
  );
}

/** A submit that names what it does: actions read it as `intent`. `focused`: where it is all that a page asks. */
export function Submit({ intent, kind = 'go', small, focused, children }: { intent: string; kind?: 'go' | 'plain' | 'end' | 'link' | 'link-end'; small?: boolean; focused?: boolean; children: ReactNode }) {
  const looks = { go: 'btn btn--go', plain: 'btn', end: 'btn btn--go btn--end', link: 'link', 'link-end': 'link link--end' };
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- asked for only where this button is all that the page is for
    <button type="submit" name="intent" value={intent} autoFocus={focused} className={small ? `${looks[kind]} btn--s` : looks[kind]}>
      {children}
    </button>
  );
}
