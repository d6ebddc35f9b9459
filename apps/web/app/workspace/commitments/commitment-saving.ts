import type { DraftConflict, DraftFields, FormErrors, Refusal, SaveOutcome } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import type { Call } from '../operations.js';
import { conflictOf } from '../forms/conflicts.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { soundFields } from '../forms/sound-fields.js';
import { wordFor } from '../word-for.js';
import { commitmentText } from './commitment.text.js';
import { SAVE_MILESTONE, UPDATE_COMMITMENT, COMMITMENT } from './commitments.queries.js';
import { commitmentChanges, fichaField, fichaValues, milestoneChanges, milestoneFormField, milestoneFormFields, milestoneValues, type Commitment, type MilestoneFormField } from './commitment-fields.js';
import { isId, notHere } from '../forms/typed.js';

export interface SentMilestone {
  /** Row of the form. */
  index: string;
  id: string;
  /** Lock that was read with it. */
  lock: number;
  fields: Partial<Record<MilestoneFormField, string>>;
}

export type Saved = (Exclude<SaveOutcome, Refusal> & { locks: Record<string, number> }) | Refusal;

export async function commitmentHere(call: Call, id: string | undefined): Promise<Commitment> {
  if (!isId(id)) throw notHere();
  const { workspaceCommitment } = await runHere(call, COMMITMENT, { id });
  if (!workspaceCommitment) throw notHere();
  return workspaceCommitment;
}

/** Milestones of a form, by their rows: `milestones.<row>.<field>`, their ids, and their locks as `lock.<id>`. */
export function sentMilestones(form: FormData | DraftFields, ids: Readonly<Record<string, { id: string; lock: number }>>): SentMilestone[] {
  const entries = form instanceof FormData ? [...form] : Object.entries(form);
  const rows = new Map<string, SentMilestone>();
  for (const [name, value] of entries) {
    const [, index = '', field = ''] = /^milestones\.(\d{1,3})\.(\w+)$/.exec(name) ?? [];
    const known = ids[index];
    if (!known || typeof value !== 'string' || !(milestoneFormFields as string[]).includes(field)) continue;
    const row = rows.get(index) ?? { index, ...known, fields: {} };
    row.fields[field as MilestoneFormField] = value;
    rows.set(index, row);
  }
  return [...rows.values()];
}

interface Draft {
  fields: DraftFields;
  milestones: readonly SentMilestone[];
  version: number;
  key: string;
}

/**
 * Saves what differs, of the commitment and then of each milestone. Where one value is wrong the others are saved all
 * the same; where somebody else changed the same field, both are kept to choose from.
 */
export async function saveFicha(call: Call, commitment: Commitment, draft: Draft): Promise<Saved> {
  const locale = readerLocale(call.context);
  const errors: FormErrors = {};
  const locks = Object.fromEntries(commitment.milestones.map(({ id, lock }) => [id, lock]));
  let version = Math.max(commitment.lock, draft.version);
  const own = await saveOwn(call, commitment, draft.fields, draft);
  const read = Object.fromEntries(draft.milestones.map(({ id, lock }) => [id, lock]));
  if (own.kind === 'conflict') return { kind: 'conflict', conflict: { ...own.conflict, base: { ...own.conflict.base, locks: read } }, locks: read };
  if (own.kind === 'refused') return own;
  version = own.version ?? version;
  Object.assign(errors, own.errors);
  for (const row of draft.milestones) {
    const stored = commitment.milestones.find(({ id }) => id === row.id);
    if (!stored) continue;
    const input = milestoneChanges(row.fields, stored);
    if (!input) errors[`milestones.${row.index}.weight`] = commitmentText[locale].weightWrong;
    if (!input || Object.keys(input).length === 0) continue;
    const { done } = await runHere(call, SAVE_MILESTONE, { commitmentId: commitment.id, id: row.id, lock: row.lock, input }, { key: `${draft.key}-m${row.index}` });
    if (is(done, 'Commitment')) {
      Object.assign(locks, Object.fromEntries(done.milestones.map(({ id, lock }) => [id, lock])));
      read[row.id] = locks[row.id] ?? row.lock;
    } else if (is(done, 'EditConflict'))
      return {
        kind: 'conflict',
        locks: { ...read, [row.id]: done.currentVersion },
        conflict: conflictOf(
          done,
          {
            version,
            base: { version: own.version ?? draft.version, locks: read },
            fields: done.conflicts.map(({ field }) => milestoneFormField(field)).map((name) => ({ name: `milestones.${row.index}.${name}`, label: commitmentText[locale].milestoneField(Number(row.index) + 1, commitmentText[locale].milestoneLabels[name]), mine: row.fields[name] ?? '', theirs: milestoneValues(stored)[name] })),
          },
          locale,
        ),
      };
    else for (const [path, message] of Object.entries(errorsOf(done) ?? {})) errors[path === 'form' ? 'form' : `milestones.${row.index}.${milestoneFormField(path)}`] = message;
  }
  const at = new Date().toISOString();
  return Object.keys(errors).length ? { kind: 'invalid', errors, version, at, locks } : { kind: 'saved', version, at, locks };
}

type Own = { kind: 'done'; version?: number; errors: FormErrors } | { kind: 'conflict'; conflict: DraftConflict } | Refusal;

async function saveOwn(call: Call, commitment: Commitment, fields: DraftFields, { version, key }: Pick<Draft, 'version' | 'key'>): Promise<Own> {
  const locale = readerLocale(call.context);
  const input = commitmentChanges(fields, commitment);
  if (Object.keys(input).length === 0) return { kind: 'done', errors: {} };
  const { done } = await runHere(call, UPDATE_COMMITMENT, { id: commitment.id, lock: version, input }, { key });
  if (is(done, 'Commitment')) return { kind: 'done', version: done.lock, errors: {} };
  if (is(done, 'EditConflict')) {
    const stored = fichaValues(await commitmentHere(call, commitment.id));
    const names = [...new Set(done.conflicts.map(({ field }) => fichaField(field)))];
    const words = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));
    return {
      kind: 'conflict',
      conflict: conflictOf(
        done,
        { base: { version }, fields: names.map((name) => ({ name, label: wordFor(commitmentText[locale].labels, name) ?? name, mine: words(fields[name]), theirs: words((stored as Record<string, unknown>)[name]) })) },
        locale,
      ),
    };
  }
  const errors = Object.fromEntries(Object.entries(errorsOf(done) ?? {}).map(([path, message]) => [fichaField(path), message]));
  const sound = soundFields(done, errors, fields);
  if (sound.kind === 'refused') return sound;
  const rest = await saveOwn(call, commitment, sound.fields, { version, key: `${key}-rest` });
  return rest.kind === 'done' ? { ...rest, errors: { ...rest.errors, ...errors } } : rest;
}
