import type { Confirmation, IconName } from '@tequio/ui';
import { runHere } from '../acting.js';
import type { Posted } from '../forms.js';
import type { Call } from '../operations.js';
import { secretariatEs } from './secretariat.dictionary.es.js';
import type { Secretariat } from './secretariat.model.js';
import { APPROVE_RULES, COMPLETE_RENEWAL, DECLARE_INACTIVE, DESIGNATE, DISSOLVE, RENEW, START_OPERATING } from './secretariat.queries.js';

export type SecretariatAct = keyof typeof secretariatEs.acts;

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

export const isSecretariatAct = (name: string | undefined): name is SecretariatAct => name !== undefined && Object.hasOwn(secretariatEs.acts, name);

export const secretariatActs = Object.keys(secretariatEs.acts) as SecretariatAct[];

/** The step of the body behind an act, where its state and the reader's rights allow it. */
export const openStep = (body: Secretariat, act: SecretariatAct) => body.steps.find((step) => step.name === secretariatEs.acts[act].step && step.allowed);

export function confirmationOf(act: SecretariatAct, body: Secretariat, given: { pageHref: string; key: string }): Confirmation & { pageHref: string } {
  const t = secretariatEs.acts[act];
  return {
    title: t.title,
    consequences: t.consequences.map(([icon, text]) => ({ icon: icon as IconName, text })),
    confirmLabel: t.confirm,
    intent: act,
    action: given.pageHref,
    pageHref: given.pageHref,
    idempotencyKey: `${given.key}-${act}`,
    version: body.version,
    ...(NEEDS_REASON.includes(act) ? { askReason: {} } : {}),
  };
}

export async function takeStep(call: Call, act: SecretariatAct, body: Secretariat, posted: Posted) {
  const version = posted.version || body.version;
  if (act === 'aprobar-reglas') return (await runHere(call, APPROVE_RULES, { bodyId: body.id, version }, { key: posted.key })).done;
  const input = { bodyId: body.id, version, ...(NEEDS_REASON.includes(act) ? { reason: posted.text('reason') } : {}) };
  return (await runHere(call, MUTATIONS[act] as typeof RENEW, { input }, { key: posted.key })).done;
}
