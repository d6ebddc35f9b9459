import { redirect } from 'react-router';
import type { Confirmation, FormErrors, Locale } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { workspaceText } from '../workspace.text.js';
import { FORM_NAMES, type Letter } from '../letters/letter-fields.js';
import {
  ACCEPT,
  CONFIRM_CAPTURED,
  DISOWN_CAPTURED,
  FREEZE,
  REJECT,
  REOPEN,
  SUBMIT,
  SUPERSEDE,
  TAKE_BACK,
  TAKE_UP,
  UNCONFIRM_CAPTURED,
  WITHDRAW,
  WITHDRAW_CAPTURED,
} from './letter-steps.queries.js';

/** Acts that are asked about before they are done, by their segment in the address. */
const ACTS = {
  congelar: { step: 'freeze', mutation: FREEZE, by: 'municipality' },
  reabrir: { step: 'reopen', mutation: REOPEN, by: 'municipality' },
  enviar: { step: 'submit', mutation: SUBMIT, by: 'municipality' },
  retirar: { step: 'withdraw', mutation: WITHDRAW, by: 'municipality' },
  sustituir: { step: 'supersede', mutation: SUPERSEDE, by: 'municipality' },
  confirmar: { step: 'confirm', mutation: CONFIRM_CAPTURED, by: 'municipality' },
  'deshacer-confirmacion': { step: 'unconfirm', mutation: UNCONFIRM_CAPTURED, by: 'municipality' },
  desconocer: { step: 'disown', mutation: DISOWN_CAPTURED, by: 'municipality' },
  'retirar-captura': { step: 'withdraw_captured', mutation: WITHDRAW_CAPTURED, by: 'institute' },
  revisar: { step: 'take_up', mutation: TAKE_UP, by: 'institute' },
  aceptar: { step: 'accept', mutation: ACCEPT, by: 'institute' },
  rechazar: { step: 'reject', mutation: REJECT, by: 'institute' },
  'deshacer-respuesta': { step: 'take_back', mutation: TAKE_BACK, by: 'institute' },
} as const;

export type LetterAct = keyof typeof ACTS;

export const isLetterAct = (name: string | undefined): name is LetterAct =>
  name !== undefined && Object.hasOwn(ACTS, name);

export const stepOf = (act: LetterAct) => ACTS[act].step;

/** What is asked before an act: its consequences, and a reason where one is kept. */
export function confirmationOf(
  act: LetterAct,
  letter: Letter,
  given: { pageHref: string; key: string; errors?: FormErrors; reason?: string },
  locale: Locale,
): Confirmation & { pageHref: string } {
  const t = workspaceText(locale).letter.acts[act];
  const needsReason = ['reabrir', 'retirar', 'sustituir', 'deshacer-confirmacion', 'desconocer', 'retirar-captura', 'rechazar', 'deshacer-respuesta'].includes(act);
  return {
    title: t.title,
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.confirm,
    intent: act,
    action: given.pageHref,
    pageHref: given.pageHref,
    idempotencyKey: `${given.key}-${act}`,
    version: letter.version,
    ...(act === 'congelar' ? { danger: { word: workspaceText(locale).letter.freezeWord } } : {}),
    ...(needsReason ? { askReason: { value: given.reason } } : {}),
    ...(given.errors ? { errors: given.errors } : {}),
  };
}

/** Does an act that was confirmed; goes back to the letter, or says why it was not done. */
export async function act(
  call: Call,
  name: LetterAct,
  letterId: string,
  posted: Posted,
  back: string,
): Promise<FormErrors> {
  const locale = readerLocale(call.context);
  const { mutation } = ACTS[name];
  if (name === 'congelar' && posted.text('word').toLocaleLowerCase('es') !== workspaceText(locale).letter.freezeWord)
    return { word: workspaceText(locale).letter.wordNeeded };
  const variables = { id: letterId, version: posted.version, reason: posted.text('reason') };
  const { step } = await runHere(
    call,
    mutation as typeof WITHDRAW,
    needsNoReason(name) ? ({ id: variables.id, version: variables.version } as typeof variables) : variables,
    { key: posted.key },
  );
  if (!is(step, 'LetterOfIntent')) return errorsOf(step, FORM_NAMES) ?? {};
  throw redirect(back);
}

const needsNoReason = (name: LetterAct) =>
  name === 'congelar' || name === 'enviar' || name === 'confirmar' || name === 'revisar' || name === 'aceptar';

export const letterHref = (call: Call): string => `${call.context.get(spaceContext).base}/carta`;
