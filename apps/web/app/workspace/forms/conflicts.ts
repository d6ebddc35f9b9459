import type { DraftBase, DraftConflict, FieldConflict, Locale } from '@tequio/ui';
import type { WhoSavedFragment } from '@tequio/contracts';
import { workspaceText } from '../workspace.text.js';

/** Two versions of some fields to choose from, as a stale write was refused with them. */
export function conflictOf(refusal: WhoSavedFragment, found: { fields: FieldConflict[]; base: DraftBase; version?: number }, locale: Locale): DraftConflict {
  return {
    version: refusal.currentVersion,
    ...found,
    by: refusal.savedByYou ? null : (refusal.savedByOffice ?? workspaceText(locale).anotherOffice),
    at: refusal.savedAt ?? new Date().toISOString(),
  };
}

/** Of two versions, the fields in which one's own was chosen; the others stay as they are stored. */
export function chosenFields(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('choice.') && value === 'mine' ? [[name.slice(7), String(form.get(`mine.${name.slice(7)}`) ?? '')] as const] : [])));
}
