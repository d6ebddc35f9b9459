import type { DraftConflict, Locale, SaveOutcome } from '@tequio/ui';
import type { WhoSavedFragment } from '@tequio/contracts';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import type { Call } from '../operations.js';
import { conflictOf } from '../forms/conflicts.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { soundFields } from '../forms/sound-fields.js';
import { wordFor } from '../word-for.js';
import { workspaceText } from '../workspace.text.js';
import { apiField, changesOf, FORM_NAMES, formField, formValues, type Letter } from './letter-fields.js';
import { EDIT_LETTER, EDITING_LETTER } from './letter.queries.js';

/**
 * Saves the fields that differ. Where one of them is wrong, the others are saved all the same, so that a bad date
 * does not cost the paragraph beside it.
 */
export async function saveFields(
  call: Call,
  letter: Letter,
  fields: Readonly<Record<string, string>>,
  options: { version: number; key: string },
): Promise<SaveOutcome> {
  const changes = changesOf(fields, letter.content);
  const now = new Date().toISOString();
  if (Object.keys(changes).length === 0)
    return { kind: 'saved', version: Math.max(letter.version, options.version), at: now };
  const { editLetter: result } = await runHere(
    call,
    EDIT_LETTER,
    { id: letter.id, baseVersion: options.version, changes },
    { key: options.key },
  );
  if (is(result, 'LetterOfIntent')) return { kind: 'saved', version: result.version, at: now };
  if (is(result, 'EditConflict')) return { kind: 'conflict', conflict: disputed(letter, fields, result, options.version, readerLocale(call.context)) };
  const errors = errorsOf(result, FORM_NAMES) ?? {};
  const sound = soundFields(result, errors, fields);
  if (sound.kind === 'refused') return sound;
  const rest = await saveFields(call, letter, sound.fields, { version: options.version, key: `${options.key}-rest` });
  return rest.kind === 'saved' ? { kind: 'invalid', errors, version: rest.version, at: now } : rest;
}

/** Tells others that this person is at the letter; losing the sign costs nothing. */
export async function tellPresence(call: Call, letterId: string, section: string): Promise<void> {
  await runHere(call, EDITING_LETTER, { id: letterId, section: section.slice(0, 60) || 'letter' }).catch(
    () => undefined,
  );
}

function disputed(letter: Letter, fields: Readonly<Record<string, string>>, result: WhoSavedFragment, version: number, locale: Locale): DraftConflict {
  const labels = workspaceText(locale).letter.fieldLabels;
  const stored = formValues(letter.content);
  return conflictOf(
    result,
    {
      base: { version },
      fields: result.conflicts.flatMap(({ field }) => {
        const name = formField(field);
        return name ? [{ name, label: wordFor(labels, apiField(name) ?? '') ?? name, mine: fields[name] ?? '', theirs: stored[name] }] : [];
      }),
    },
    locale,
  );
}
