import type { Confirmation, Locale } from '@tequio/ui';
import { runHere } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { secretariatText } from './secretariat.text.js';
import type { Secretariat } from './secretariat.model.js';
import { APPROVE_RULES, COMPLETE_RENEWAL, DECLARE_INACTIVE, DESIGNATE, DISSOLVE, RENEW, START_OPERATING } from './secretariat.queries.js';

/** Step of the life cycle behind each act, by the act's segment in the address. */
const STEP_NAMES = {
  integrar: 'designate',
  'aprobar-reglas': 'approve_rules',
  sesionar: 'operate',
  reanudar: 'resume',
  inactivo: 'fall_idle',
  renovar: 'renew',
  'terminar-renovacion': 'complete_renewal',
  retirar: 'withdraw',
  disolver: 'dissolve',
} as const;

export type SecretariatAct = keyof typeof STEP_NAMES;

const MUTATIONS = {
  integrar: DESIGNATE,
  sesionar: START_OPERATING,
  reanudar: START_OPERATING,
  inactivo: DECLARE_INACTIVE,
  renovar: RENEW,
  'terminar-renovacion': COMPLETE_RENEWAL,
  retirar: DISSOLVE,
  disolver: DISSOLVE,
} as const;

const NEEDS_REASON: readonly SecretariatAct[] = ['renovar', 'retirar', 'disolver'];

export const isSecretariatAct = (name: string | undefined): name is SecretariatAct => name !== undefined && Object.hasOwn(STEP_NAMES, name);

export const secretariatActs = Object.keys(STEP_NAMES) as SecretariatAct[];

/** The step of the body behind an act, where its state and the reader's rights allow it. */
export const openStep = (body: Secretariat, act: SecretariatAct) => body.steps.find((step) => step.name === STEP_NAMES[act] && step.allowed);

export function confirmationOf(act: SecretariatAct, body: Secretariat, given: { pageHref: string; key: string }, locale: Locale): Confirmation & { pageHref: string } {
  const t = secretariatText[locale].acts[act];
  return {
    title: t.title,
    consequences: [...(act === 'integrar' ? unchecked(body, locale) : []), ...t.consequences.map(([icon, text]) => ({ icon, text }))],
    confirmLabel: t.confirm,
    intent: act,
    action: given.pageHref,
    pageHref: given.pageHref,
    idempotencyKey: `${given.key}-${act}`,
    version: body.version,
    ...(NEEDS_REASON.includes(act) ? { askReason: {} } : {}),
  };
}

/** Without rules nobody counts the seats: who confirms is told what there is, before it cannot be changed so easily. */
function unchecked(body: Secretariat, locale: Locale): Confirmation['consequences'] {
  if (body.rules) return [];
  const seats = body.compositionCheck.sectors.filter(({ have }) => have > 0).map(({ name, have }) => `${name}, ${have}`);
  const society = body.compositionCheck.sectors.some(({ sector, have }) => sector?.key !== 'government' && have > 0);
  const t = secretariatText[locale];
  return [{ icon: 'late', text: t.unchecked(seats.join('; ')) }, ...(society ? [] : [{ icon: 'late' as const, text: t.governmentAlone }])];
}

export async function takeStep(call: Call, act: SecretariatAct, body: Secretariat, posted: Posted) {
  const version = posted.version || body.version;
  if (act === 'aprobar-reglas') return (await runHere(call, APPROVE_RULES, { bodyId: body.id, version }, { key: posted.key })).done;
  const input = { bodyId: body.id, version, ...(NEEDS_REASON.includes(act) ? { reason: posted.text('reason') } : {}) };
  return (await runHere(call, MUTATIONS[act] as typeof RENEW, { input }, { key: posted.key })).done;
}
