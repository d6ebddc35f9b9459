import type { Confirmation, Locale } from '@tequio/ui';
import { runHere } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { commitmentText } from '../commitments/commitment.text.js';
import { CANCEL_COMMITMENT, REMOVE_COMMITMENT, TAKE_COMMITMENT_STEP } from '../commitments/commitments.queries.js';
import type { Commitment } from '../commitments/commitment-fields.js';

/** Step of the life cycle behind each act, by the act's segment in the address. */
const STEP_NAMES = {
  quitar: 'remove',
  viabilidad: 'check_feasibility',
  cancelar: 'cancel',
  'no-cumplido': 'not_complete',
  sustituir: 'modify',
  retomar: 'resume',
} as const;

export type CommitmentAct = keyof typeof STEP_NAMES;

const STEPS = { viabilidad: 'CHECK_FEASIBILITY', 'no-cumplido': 'NOT_COMPLETE', sustituir: 'MODIFY', retomar: 'RESUME' } as const;

export const commitmentActs = Object.keys(STEP_NAMES) as CommitmentAct[];
export const isCommitmentAct = (name: string | undefined): name is CommitmentAct => name !== undefined && Object.hasOwn(STEP_NAMES, name);

export function mayTake(commitment: Commitment, act: CommitmentAct): boolean {
  if (act === 'quitar') return !commitment.publishedAt && commitment.plan.mayEdit;
  return commitment.openSteps.some(({ name, allowed }) => name === STEP_NAMES[act] && allowed);
}

export function confirmationOf(act: CommitmentAct, given: { pageHref: string; key: string }, locale: Locale): Confirmation & { pageHref: string } {
  const t = commitmentText[locale].acts[act];
  return {
    title: t.title,
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.confirm,
    intent: act,
    action: given.pageHref,
    pageHref: given.pageHref,
    idempotencyKey: `${given.key}-${act}`,
    ...(act === 'quitar' || act === 'viabilidad' ? {} : { askReason: {} }),
  };
}

export async function takeAct(call: Call, act: CommitmentAct, id: string, { text, key }: Posted) {
  if (act === 'quitar') return (await runHere(call, REMOVE_COMMITMENT, { id }, { key })).done;
  if (act === 'cancelar') return (await runHere(call, CANCEL_COMMITMENT, { id, reason: text('reason') }, { key })).done;
  return (await runHere(call, TAKE_COMMITMENT_STEP, { id, step: STEPS[act], reason: text('reason') || null }, { key })).done;
}
