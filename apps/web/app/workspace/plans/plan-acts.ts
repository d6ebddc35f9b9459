import type { Confirmation, Locale } from '@tequio/ui';
import { runHere } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import type { Plan } from './plan.model.js';
import { plansText } from './plans.text.js';
import { DISCARD_AMENDMENT, DISCARD_PLAN, PUBLISH_AMENDMENT, PUBLISH_PLAN, START_AMENDMENT, TAKE_PLAN_STEP } from './plans.queries.js';

/** Step of the life cycle behind each act, by the act's segment in the address. */
const STEP_NAMES = {
  'abrir-cocreacion': 'open_cocreation',
  'terminar-borrador': 'finish_draft',
  'abrir-comentarios': 'open_comment',
  reabrir: 'reopen',
  publicar: 'publish',
  modificar: 'amend',
  'publicar-modificacion': 'publish_amendment',
  'descartar-modificacion': 'discard_amendment',
  descartar: 'discard',
  cerrar: 'close',
  reanudar: 'resume',
  evaluar: 'evaluate',
  archivar: 'archive',
  desarchivar: 'unarchive',
  capturar: 'capture',
  retirar: 'withdraw',
} as const;

export type PlanAct = keyof typeof STEP_NAMES;

const NEEDS_REASON: readonly PlanAct[] = ['reabrir', 'modificar', 'descartar', 'cerrar', 'reanudar', 'evaluar', 'desarchivar', 'capturar', 'retirar'];
const STEPS = {
  'abrir-cocreacion': 'OPEN_COCREATION',
  'terminar-borrador': 'FINISH_DRAFT',
  'abrir-comentarios': 'OPEN_COMMENT',
  reabrir: 'REOPEN',
  cerrar: 'CLOSE',
  reanudar: 'RESUME',
  evaluar: 'EVALUATE',
  archivar: 'ARCHIVE',
  desarchivar: 'UNARCHIVE',
  capturar: 'CAPTURE',
  retirar: 'WITHDRAW',
} as const;

export const planActs = Object.keys(STEP_NAMES) as PlanAct[];
export const isPlanAct = (name: string | undefined): name is PlanAct => name !== undefined && Object.hasOwn(STEP_NAMES, name);

/** Whether an act can be asked for now, what is still missing for it and what its endorsement will need; null where it cannot. */
export function openAct(plan: Plan, act: PlanAct): Pick<Plan['openSteps'][number], 'missing' | 'ahead'> | null {
  const none = { missing: [], ahead: [] };
  switch (act) {
    case 'modificar':
      return plan.mayAmend && !plan.amendmentOpen ? none : null;
    case 'publicar-modificacion':
      // With an endorsement it is published on the page on which that is recorded.
      return plan.mayAmend && plan.amendmentOpen && !plan.amendmentNeedsEndorsement ? none : null;
    case 'descartar-modificacion':
      return plan.mayAmend && plan.amendmentOpen ? none : null;
    case 'descartar':
      return plan.mayEdit && !plan.publishedAt ? none : null;
    default: {
      const step = plan.openSteps.find(({ name }) => name === STEP_NAMES[act]);
      return step?.allowed ? { missing: step.missing, ahead: endorsementAhead(step) } : null;
    }
  }
}

/** What has to be there once the draft is finished and its endorsement comes; that it is recorded is that step itself. */
export const endorsementAhead = ({ name, ahead }: Plan['openSteps'][number]) => (name === 'finish_draft' ? ahead.filter(({ where }) => where !== 'endorsement') : []);

export function confirmationOf(act: PlanAct, given: { pageHref: string; key: string }, locale: Locale): Confirmation & { pageHref: string } {
  const t = plansText[locale].acts[act];
  return {
    title: t.title,
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.confirm,
    intent: act,
    action: given.pageHref,
    pageHref: given.pageHref,
    idempotencyKey: `${given.key}-${act}`,
    ...(NEEDS_REASON.includes(act) ? { askReason: {} } : {}),
  };
}

/** Does what was confirmed; answers what the API said. */
export async function takeAct(call: Call, act: PlanAct, id: string, { text, key }: Posted) {
  const reason = text('reason');
  switch (act) {
    case 'publicar':
      return (await runHere(call, PUBLISH_PLAN, { id }, { key })).done;
    case 'modificar':
      return (await runHere(call, START_AMENDMENT, { planId: id, reason }, { key })).done;
    case 'publicar-modificacion':
      return (await runHere(call, PUBLISH_AMENDMENT, { planId: id }, { key })).done;
    case 'descartar-modificacion':
      return (await runHere(call, DISCARD_AMENDMENT, { planId: id }, { key })).done;
    case 'descartar':
      return (await runHere(call, DISCARD_PLAN, { id, reason }, { key })).done;
    default:
      return (await runHere(call, TAKE_PLAN_STEP, { id, step: STEPS[act], reason: reason || null }, { key })).done;
  }
}
