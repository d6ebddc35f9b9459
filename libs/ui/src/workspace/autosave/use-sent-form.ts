import { useCallback, useEffect, useState, type RefObject } from 'react';
import { isControl } from '../form/put-value.js';
import type { DraftFields, DraftStorage } from './autosaver.js';
import { deviceStorage, fill, keptAt, notDraft, valueOf } from './use-autosave.js';

/** In an address: its reader was sent to the door by a form of that page, and comes back to it. */
export const COMING_BACK = 'recuperar';

/** In an address: its reader comes from a step that was not open any more, and is shown what they typed for it. */
export const STEP_GONE = 'aviso';

const KEPT_AT = 'tequio.sent';
/** Where one signs in: its forms neither are kept nor make others forgotten. */
const DOOR = /^\/entrar(\/|$)/;
const LONGEST_MS = 12 * 3_600_000;

interface Sent {
  path: string;
  name: string;
  fields: DraftFields;
  at: number;
}

/**
 * Keeps what was typed in the form that was sent last on this device, until the next page: if the session had ended, the
 * reader signs in, comes back, and finds it in its fields. Passwords and files are not kept.
 * @param name tells forms of one page apart.
 */
export function useSentForm(form: RefObject<HTMLFormElement | null>, name: string): { keep: () => void; restored: boolean } {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const element = form.current;
    const storage = deviceStorage();
    const query = new URLSearchParams(window.location.search);
    if (!element || !storage || DOOR.test(window.location.pathname) || query.has(STEP_GONE)) return;
    try {
      const sent = sentIn(storage);
      if (!sent) return;
      const comingBack = query.has(COMING_BACK) && Date.now() - sent.at < LONGEST_MS;
      if (comingBack && (sent.path !== targetOf(element) || sent.name !== name)) return;
      storage.removeItem(KEPT_AT);
      if (!comingBack) return;
      fill(element, sent.fields);
      for (const control of element.elements) if (isControl(control) && sent.fields[control.name]?.length) control.closest('details')?.setAttribute('open', '');
      setRestored(true);
    } catch {
      // A forbidden storage takes away the copy on the device, not the form.
    }
  }, [form, name]);
  const keep = useCallback(() => {
    const element = form.current;
    if (!element || DOOR.test(window.location.pathname) || element.querySelector('input[type=password]')) return;
    const typed = [...element.elements].filter(isControl).filter((one) => one.name && !['file', 'hidden'].includes(one.type) && !notDraft.has(one.name));
    const fields: DraftFields = Object.fromEntries(typed.map((one) => [one.name, valueOf(element, one.name)]));
    if (!Object.values(fields).some((value) => value.length)) return;
    try {
      deviceStorage()?.setItem(KEPT_AT, JSON.stringify({ path: targetOf(element), name, fields, at: Date.now() } satisfies Sent));
    } catch {
      // As above.
    }
  }, [form, name]);
  return { keep, restored };
}

/** The texts that were typed in the form that was sent last; they are kept no longer. */
export function takeSentForm(): string[] {
  const storage = deviceStorage();
  try {
    const sent = storage && sentIn(storage);
    storage?.removeItem(KEPT_AT);
    return Object.values(sent?.fields ?? {}).flat().filter((text) => text.length > 1);
  } catch {
    return [];
  }
}

const sentIn = (storage: DraftStorage) => keptAt<Sent>(storage, KEPT_AT, 'path', 'name', 'at');

/** Path that the form posts to. */
const targetOf = (form: HTMLFormElement) => new URL(form.getAttribute('action') ?? '', window.location.href).pathname;
