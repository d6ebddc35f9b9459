import { Refused, StaleVersion } from '@tequio/platform';
import { PlanEditConflict } from '../plans.errors.js';

/** A working text as two people may edit it: fields, and when each last changed. */
export interface Mergeable {
  lock: number;
  fieldVersions: Partial<Record<string, number>>;
}

export interface Merge {
  /** Fields whose value really changes. */
  changed: string[];
  /** Fields that somebody else changed to another value after `baseLock` was read. */
  conflicts: string[];
}

/** Which fields of a patch change, and which meet another person's change made since `baseLock`. Pure. */
export function mergeFields(stored: Mergeable & object, patch: object, baseLock: number): Merge {
  const values = stored as unknown as Record<string, unknown>;
  const merge: Merge = { changed: [], conflicts: [] };
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined || same(values[field], value)) continue;
    const touched = stored.fieldVersions[field] ?? 0;
    (touched > baseLock ? merge.conflicts : merge.changed).push(field);
  }
  return merge;
}

/**
 * Puts a patch into a working text. Different fields of two people are both kept; the same field is refused with both
 * values, and nothing is changed. Returns the changed fields.
 */
export function applyPatch(stored: Mergeable & object, patch: object, baseLock: number): string[] {
  if (baseLock > stored.lock) throw new Refused(StaleVersion.at(stored.lock));
  const { changed, conflicts } = mergeFields(stored, patch, baseLock);
  const values = stored as unknown as Record<string, unknown>;
  const sent = patch as Record<string, unknown>;
  if (conflicts.length)
    throw new Refused(PlanEditConflict.of(stored.lock, conflicts.map((field) => ({ field, stored: asText(values[field]), sent: asText(sent[field]) }))));
  if (!changed.length) return changed;
  stored.lock += 1;
  stored.fieldVersions = { ...stored.fieldVersions };
  for (const field of changed) {
    values[field] = sent[field];
    stored.fieldVersions[field] = stored.lock;
  }
  return changed;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'object' ? Object.values(item as object).join(': ') : String(item))).join('\n');
  return String(value);
}
