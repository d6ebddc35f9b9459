import { redirect } from 'react-router';
import type { Confirmation } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { reportsHere, type Reported } from './progress.model.js';
import { CANCEL_MILESTONE, RESTORE_MILESTONE } from './progress.queries.js';
import { progressText } from './progress.text.js';

type Params = Readonly<Record<string, string | undefined>>;

const ACTS = { cancel: CANCEL_MILESTONE, restore: RESTORE_MILESTONE } as const;

const pageOf = (call: Call, commitment: Reported) => `${call.context.get(spaceContext).base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance`;

/** What is asked before a published milestone is cancelled, or restored; both are kept with their reason. */
export async function askMilestone(call: Call, act: keyof typeof ACTS, params: Params) {
  const t = progressText[readerLocale(call.context)][act];
  const commitment = await reportsHere(call, params['commitment']);
  const milestone = commitment.milestones.find(({ id }) => id === params['milestone']);
  if (!milestone) throw notHere();
  const confirmation: Confirmation = {
    title: `${t.title} ${milestone.title}`,
    consequences: t.consequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.confirm,
    intent: act,
    idempotencyKey: newKey(),
    askReason: {},
  };
  return { place: call.context.get(spaceContext).membership.place.name, back: pageOf(call, commitment), confirmation };
}

export async function takeMilestone(call: Call, act: keyof typeof ACTS, params: Params) {
  const posted = await readForm(call.request);
  const commitment = await reportsHere(call, params['commitment']);
  const { done } = await runHere(call, ACTS[act] as typeof CANCEL_MILESTONE, { id: params['milestone'] ?? '', reason: posted.text('reason') }, { key: posted.key });
  if (is(done, 'Commitment')) throw redirect(pageOf(call, commitment));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}
