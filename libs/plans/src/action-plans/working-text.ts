import type { EditedSubject, Edits, FieldVersions, RequestContext } from '@tequio/platform';

/** A version that is being written: its fields, and when each last changed. */
export interface WorkingText {
  lock: number;
  fieldVersions: FieldVersions;
}

/** Puts a patch into a working text; returns the fields that changed. Throws `EditConflict` and `StaleVersion`. */
export async function changeText(ctx: RequestContext, edits: Edits, subject: EditedSubject, text: WorkingText & object, patch: object, baseLock: number): Promise<string[]> {
  const { changed, changes, version, fieldVersions } = await edits.merge(ctx, subject, { values: text, version: text.lock, fieldVersions: text.fieldVersions }, patch, baseLock);
  Object.assign(text, changes, { lock: version, fieldVersions });
  return changed;
}
