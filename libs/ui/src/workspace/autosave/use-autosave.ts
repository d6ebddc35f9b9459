import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { Autosaver, type AutosaveState, type DraftBase, type DraftConflict, type DraftFields, type DraftStorage, type SaveDraft } from './autosaver.js';
import { isControl, putValue } from '../form/put-value.js';

export interface AutosaveOptions {
  form: RefObject<HTMLFormElement | null>;
  /** Names the draft on this device: thing, id and person. */
  draftKey: string;
  version: number;
  /** Absent: nothing is saved by itself, the form's own button does it. */
  save: SaveDraft | undefined;
  /** Of the form's own post, where it was refused. */
  conflict?: DraftConflict | undefined;
}

export interface Autosave {
  state: AutosaveState;
  /** Two versions that nobody has chosen between yet. */
  disputed: DraftConflict | undefined;
  /** What the form's own post is saved over: never what its reader has not seen. */
  base: DraftBase;
  /** Save what was chosen between two versions, and show it in the form. */
  resolve: (chosen: DraftFields, version: number) => void;
}

/** Names that belong to the post itself, not to the draft. */
export const notDraft: ReadonlySet<string> = new Set(['intent', 'idempotencyKey', 'version']);

/** What a form holds under a name: a list where boxes share it. */
export function valueOf(form: HTMLFormElement, name: string): string | string[] {
  const boxes = form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${CSS.escape(name)}"]`);
  const values = new FormData(form).getAll(name).filter((value) => typeof value === 'string');
  return boxes.length > 0 ? values : (values[0] ?? '');
}

/** Puts kept values into the fields of a form; files stay as they are. */
export function fill(form: HTMLFormElement, fields: DraftFields): void {
  for (const [name, value] of Object.entries(fields)) {
    for (const control of form.elements) {
      if (!isControl(control) || control.name !== name || control.type === 'file') continue;
      if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) control.checked = [value].flat().includes(control.value);
      else if (typeof value === 'string') putValue(control, value);
    }
  }
}

/**
 * Puts what is stored now into the fields that stand as they were saved from here: the form's own button would write their
 * old text over it. The field that is being written in is left alone.
 */
function keepUp(form: HTMLFormElement, saver: Autosaver): void {
  for (const control of form.elements) {
    if (!isControl(control) || control instanceof HTMLSelectElement || control === document.activeElement) continue;
    if (['checkbox', 'radio', 'file'].includes(control.type) || control.value === control.defaultValue || !saver.isSettled(control.name, control.value)) continue;
    saver.heard({ [control.name]: control.defaultValue });
    putValue(control, control.defaultValue);
  }
}

/** The browser's storage; null where it is forbidden. */
export function deviceStorage(): DraftStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What an earlier visit left on this device under `at`: fields, and beside them these members. Null where it is nothing of the kind. */
export function keptAt<Kept extends { fields: DraftFields }>(storage: DraftStorage, at: string, ...beside: (keyof Kept & string)[]): Kept | null {
  try {
    const found: unknown = JSON.parse(storage.getItem(at) ?? 'null');
    const known = typeof found === 'object' && found !== null && 'fields' in found && typeof found.fields === 'object' && found.fields !== null && beside.every((member) => member in found);
    return known ? (found as unknown as Kept) : null;
  } catch {
    return null;
  }
}

/** Autosave of a form with uncontrolled fields: listens to it, sends its dirty fields, and says in which state it is. */
export function useAutosave({ form, draftKey, version, save, conflict }: AutosaveOptions): Autosave {
  const [state, setState] = useState<AutosaveState>({ kind: 'untouched' });
  const [settled, setSettled] = useState<DraftConflict>();
  const saver = useRef<Autosaver | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const enabled = save !== undefined;
  const startVersion = useRef(version);

  useEffect(() => {
    const element = form.current;
    if (!element || !enabled) return;
    const autosaver = new Autosaver({
      key: `tequio.draft.${draftKey}`,
      version: startVersion.current,
      save: (draft) => (latestSave.current ? latestSave.current(draft) : Promise.reject(new Error('no save'))),
      storage: deviceStorage(),
      online: () => navigator.onLine,
      newKey: () => crypto.randomUUID(),
      onState: setState,
    });
    saver.current = autosaver;
    fill(element, autosaver.restore());

    const changed = (event: Event) => {
      const control = event.target;
      if (!isControl(control) || !control.name || control.type === 'file' || notDraft.has(control.name)) return;
      autosaver.change({ [control.name]: valueOf(element, control.name) });
    };
    const returned = () => void autosaver.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void autosaver.flush();
    };
    element.addEventListener('input', changed);
    element.addEventListener('change', changed);
    window.addEventListener('online', returned);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      element.removeEventListener('input', changed);
      element.removeEventListener('change', changed);
      window.removeEventListener('online', returned);
      document.removeEventListener('visibilitychange', hidden);
      void autosaver.flush();
      autosaver.stop();
    };
  }, [form, draftKey, enabled]);

  useEffect(() => {
    if (form.current && saver.current) keepUp(form.current, saver.current);
  }, [form, version]);

  const resolve = useCallback(
    (chosen: DraftFields, over: number) => {
      if (form.current) fill(form.current, chosen);
      void saver.current?.resolve(chosen, over);
      setSettled(conflict);
    },
    [form, conflict],
  );
  const disputed = state.kind === 'conflict' ? state.conflict : conflict === settled ? undefined : conflict;
  return { state, disputed, base: disputed?.base ?? { version }, resolve };
}

/**
 * The key of one intended act: the same on every retry of it. The page's loader gives it; `renew` after a success that
 * leaves the form standing for another act.
 */
export function useIdempotencyKey(given: string): { key: string; renew: () => void } {
  const [own, setOwn] = useState<{ given: string; key: string } | null>(null);
  // A new key from the loader means a new act.
  const key = own?.given === given ? own.key : given;
  return { key, renew: () => setOwn({ given, key: crypto.randomUUID() }) };
}

/** Asks before leaving while something would be lost. */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/** Whether the browser says it is offline; false on the server. */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return offline;
}
