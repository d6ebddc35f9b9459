import { Refused, StaleVersion } from '../errors/refusal.js';
import { EditConflict } from './edit-conflict.js';

/** By field, the version of the text that last changed it. */
export type FieldVersions = Partial<Record<string, number>>;

/** A working text as two people may edit it. */
export interface EditedText {
  values: object;
  version: number;
  fieldVersions: FieldVersions;
}

/** What of a patch becomes of a text: only fields whose value really changes. */
export interface Edit {
  changed: string[];
  changes: Record<string, unknown>;
  version: number;
  fieldVersions: FieldVersions;
}

/** Fields of a patch that would change a text. */
export const changedFields = (values: object, patch: object): string[] =>
  Object.entries(patch).flatMap(([field, value]) => (value === undefined || same((values as Record<string, unknown>)[field], value) ? [] : [field]));

/**
 * Merges a patch into a text that may have been changed since `baseVersion` was read. Different fields of two people
 * are both kept; where the same field was changed, `EditConflict` hands back both values and nothing is changed.
 * `words` turns a value into what both people read. Throws `StaleVersion` for a base that does not exist yet. Pure.
 */
export function mergeEdit(text: EditedText, patch: object, baseVersion: number, words: (value: unknown) => string | null = asText): Edit {
  if (baseVersion > text.version) throw new Refused(StaleVersion.at(text.version));
  const stored = text.values as Record<string, unknown>;
  const sent = patch as Record<string, unknown>;
  const changed = changedFields(stored, patch);
  const conflicts = changed.filter((field) => (text.fieldVersions[field] ?? 0) > baseVersion);
  if (conflicts.length)
    throw new Refused(EditConflict.of(text.version, conflicts.map((field) => ({ field, stored: words(stored[field]), sent: words(sent[field]) }))));
  if (!changed.length) return { changed, changes: {}, version: text.version, fieldVersions: text.fieldVersions };
  const version = text.version + 1;
  return {
    changed,
    changes: Object.fromEntries(changed.map((field) => [field, sent[field]])),
    version,
    fieldVersions: { ...text.fieldVersions, ...Object.fromEntries(changed.map((field) => [field, version])) },
  };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'object' ? Object.values(item as object).join(': ') : String(item))).join('\n');
  return String(value);
}
