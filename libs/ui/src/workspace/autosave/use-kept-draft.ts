import { useEffect, type RefObject } from 'react';
import { isControl } from '../form/put-value.js';
import type { DraftFields } from './autosaver.js';
import { deviceStorage, fill, keptAt, notDraft, valueOf } from './use-autosave.js';

export interface KeptDraftOptions {
  form: RefObject<HTMLFormElement | null>;
  /** Names the draft on this device: thing, id and person. */
  draftKey: string;
  /** Idempotency key of the form as it stands. */
  formKey: string;
  /** The form that was sent last, this one or another: what was typed in it goes. Null where none was. */
  sent: SentForm | null;
}

export interface SentForm {
  draftKey: string;
  formKey: string;
}

interface Kept {
  formKey: string;
  fields: DraftFields;
}

/**
 * Keeps what is typed in a form that is sent as a whole, a message say, on this device until it was sent, and puts it back
 * when the page is opened again: a lost connection or a closed window loses nothing. Files are not kept.
 */
export function useKeptDraft({ form, draftKey, formKey, sent }: KeptDraftOptions): void {
  const { draftKey: sentDraft, formKey: sentForm } = sent ?? {};
  useEffect(() => {
    const element = form.current;
    const storage = deviceStorage();
    if (!element || !storage) return;
    const at = addressOf(draftKey);
    if (sentDraft && keptAt<Kept>(storage, addressOf(sentDraft), 'formKey')?.formKey === sentForm) storage.removeItem(addressOf(sentDraft));
    const fields = keptAt<Kept>(storage, at, 'formKey')?.fields ?? {};
    // A full or forbidden storage takes away the copy on the device, not the form.
    const keep = () => {
      try {
        if (Object.keys(fields).length) storage.setItem(at, JSON.stringify({ formKey, fields } satisfies Kept));
        else storage.removeItem(at);
      } catch {
        return;
      }
    };
    fill(element, fields);
    keep();
    const changed = ({ target }: Event) => {
      if (!isControl(target) || !target.name || ['file', 'hidden'].includes(target.type) || notDraft.has(target.name)) return;
      fields[target.name] = valueOf(element, target.name);
      keep();
    };
    element.addEventListener('input', changed);
    element.addEventListener('change', changed);
    return () => {
      element.removeEventListener('input', changed);
      element.removeEventListener('change', changed);
    };
  }, [form, draftKey, formKey, sentDraft, sentForm]);
}

const addressOf = (draftKey: string) => `tequio.draft.${draftKey}`;
