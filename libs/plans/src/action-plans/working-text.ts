import { mergeEdit, type FieldVersions } from '@tequio/platform';

/** A version that is being written: its fields, and when each last changed. */
export interface WorkingText {
  lock: number;
  fieldVersions: FieldVersions;
}

/** Puts a patch into a working text; returns the fields that changed. Throws `EditConflict` and `StaleVersion`. */
export function changeText(text: WorkingText & object, patch: object, baseLock: number): string[] {
  const { changed, changes, version, fieldVersions } = mergeEdit({ values: text, version: text.lock, fieldVersions: text.fieldVersions }, patch, baseLock);
  Object.assign(text, changes, { lock: version, fieldVersions });
  return changed;
}
