import type { DraftConflict, Locale, SaveOutcome } from '@tequio/ui';
import type { WhoSavedFragment } from '@tequio/contracts';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { conflictOf } from '../forms/conflicts.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { soundFields } from '../forms/sound-fields.js';
import { orNull } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { DATA_LABELS, type Plan, type PlanField } from '../plans/plan.model.js';
import { plansText } from '../plans/plans.text.js';
import { UPDATE_PLAN } from '../plans/plans.queries.js';

export type PlanFields = Partial<Record<PlanField, string>>;
export const planFields = Object.keys(DATA_LABELS) as PlanField[];

/** Of what was sent, the fields of a plan's data. */
export const planFieldsIn = (sent: Readonly<Record<string, string>>): PlanFields => Object.fromEntries(planFields.flatMap((field) => (sent[field] === undefined ? [] : [[field, sent[field].replace(/\r\n?/g, '\n').trim()] as const])));

/** A field that cannot be emptied is sent empty, so that the answer says so. */
const NEEDED: readonly PlanField[] = ['title', 'startsOn', 'endsOn'];

/** Saves the fields that differ; where one of them is wrong, the others are saved all the same. */
export async function savePlan(call: Call, plan: Plan, fields: PlanFields, { version, key }: { version: number; key: string }): Promise<SaveOutcome> {
  const at = new Date().toISOString();
  const changes = Object.fromEntries(planFields.flatMap((field) => (fields[field] === undefined || fields[field] === (plan[field] ?? '') ? [] : [[field, NEEDED.includes(field) ? fields[field] : orNull(fields[field])] as const])));
  if (Object.keys(changes).length === 0) return { kind: 'saved', version: Math.max(plan.lock, version), at };
  const { done } = await runHere(call, UPDATE_PLAN, { id: plan.id, lock: version, input: changes }, { key });
  if (is(done, 'ActionPlan')) return { kind: 'saved', version: done.lock, at };
  if (is(done, 'EditConflict')) return { kind: 'conflict', conflict: disputed(fields, done, version, readerLocale(call.context)) };
  const errors = errorsOf(done) ?? {};
  const sound = soundFields(done, errors, fields);
  if (sound.kind === 'refused') return sound;
  const rest = await savePlan(call, plan, sound.fields, { version, key: `${key}-rest` });
  return rest.kind === 'saved' ? { kind: 'invalid', errors, version: rest.version, at } : rest;
}

function disputed(fields: PlanFields, refusal: WhoSavedFragment, version: number, locale: Locale): DraftConflict {
  const { data } = plansText[locale];
  return conflictOf(
    refusal,
    {
      base: { version },
      fields: refusal.conflicts.flatMap(({ field, stored }) => planFields.flatMap((name) => (name === field ? [{ name, label: data[DATA_LABELS[name]], mine: fields[name] ?? '', theirs: stored ?? '' }] : []))),
    },
    locale,
  );
}
