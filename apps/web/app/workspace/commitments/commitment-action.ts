import type { DraftConflict, DraftFields, FormErrors } from '@tequio/ui';
import { data as respond, redirect } from 'react-router';
import { runHere } from '../acting.js';
import { chosenFields } from '../forms/conflicts.js';
import { readForm, type Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { recordEs } from '../record.dictionary.es.js';
import type { Commitment } from './commitment-fields.js';
import { commitmentHere, saveFicha, sentMilestones } from './commitment-saving.js';
import { REMOVE_MILESTONE, SAVE_MILESTONE } from './commitments.queries.js';
import { planHref } from '../plans/plan.model.js';

const answer = (refusal: { errors?: FormErrors; conflict?: DraftConflict; typed: DraftFields }) => respond(refusal, { status: 422 });

const LISTS = ['pillars', 'sdg'];

/** What the ficha sent; boxes that nobody ticked are an empty list. */
function sentFields(form: FormData): DraftFields {
  const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' && !LISTS.includes(name) ? [[name, value] as const] : []));
  return { ...Object.fromEntries(texts), ...Object.fromEntries(LISTS.map((name) => [name, form.getAll(name).filter((value): value is string => typeof value === 'string')])) };
}

const rowsOf = ({ form }: Posted, commitment: Commitment) =>
  Object.fromEntries(
    commitment.milestones.flatMap((one, index) => {
      // The form's own row says which milestone it was; after a choice between versions the order is the stored one.
      const row = [...form].find(([name, value]) => /^milestones\.\d+\.id$/.test(name) && value === one.id)?.[0].split('.')[1] ?? String(index);
      return [[row, { id: one.id, lock: Number(form.get(`lock.${one.id}`)) || one.lock }] as const];
    }),
  );

/** The ficha's form, as it comes without scripts: save, choose between two versions, add or take out a milestone, search a goal. */
export async function commitmentAction(call: Call, id: string | undefined) {
  const posted = await readForm(call.request);
  const { intent, target, key, text } = posted;
  const commitment = await commitmentHere(call, id);
  const here = planHref(call, commitment.planId, `/compromiso/${commitment.id}`);
  const resolving = intent === 'resolve';
  const fields: DraftFields = resolving ? chosenFields(posted.form) : sentFields(posted.form);
  const milestones = sentMilestones(fields, rowsOf(posted, commitment));
  const saved = await saveFicha(call, commitment, { fields, milestones, version: posted.version || commitment.lock, key });
  if (saved.kind === 'conflict') return answer({ conflict: saved.conflict, typed: fields });
  if (saved.kind === 'refused' || saved.kind === 'invalid') return answer({ errors: saved.errors, typed: fields });
  if (intent === 'search-sdg') throw redirect(`${here}?ods=${encodeURIComponent(text('sdgQuery').slice(0, 100))}#f-sdgQuery`);
  if (intent === 'add-milestone') {
    const title = recordEs.commitment.milestone(commitment.milestones.length + 1);
    const { done } = await runHere(call, SAVE_MILESTONE, { commitmentId: commitment.id, input: { title } }, { key: `${key}-add` });
    if (!is(done, 'Commitment')) return answer({ errors: { form: Object.values(errorsOf(done) ?? {}).join(' ') }, typed: fields });
    throw redirect(`${here}#f-milestones-${commitment.milestones.length}-name`);
  }
  if (intent === 'remove-milestone') {
    const gone = text(`milestones.${target}.id`);
    if (gone) {
      const { done } = await runHere(call, REMOVE_MILESTONE, { id: gone }, { key: `${key}-remove` });
      if (!is(done, 'Commitment')) return answer({ errors: { form: Object.values(errorsOf(done) ?? {}).join(' ') }, typed: fields });
    }
    throw redirect(`${here}#ficha-5`);
  }
  throw redirect(`${here}?guardada=${Date.parse(saved.at)}`);
}

/** The ficha's values with what had been typed put over them. */
export function withTyped<T extends { values: object; milestones: { id: string }[] }>(model: T, typed: DraftFields): T {
  const values = model.values as Record<string, unknown>;
  return {
    ...model,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typed[name] ?? value])),
    milestones: model.milestones.map((one, index) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, typed[`milestones.${index}.${name}`] ?? value]))),
  } as T;
}
