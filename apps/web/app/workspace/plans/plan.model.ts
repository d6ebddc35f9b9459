import type { Locale, Tone, TrackStep } from '@tequio/ui';
import type { WorkspacePlanQuery } from '@tequio/contracts';
import { runHere, spaceContext } from '../acting.js';
import type { Call } from '../operations.js';
import { wordFor } from '../word-for.js';
import { plansText } from './plans.text.js';
import { PLAN } from './plans.queries.js';
import { isId, notHere } from '../forms/typed.js';

export type Plan = NonNullable<WorkspacePlanQuery['workspacePlan']>;

/** Whether what was promised is being carried out: reports, moved dates, cancellations. */
export const isRunning = (plan: { state: string }): boolean => plan.state === 'PUBLISHED' || plan.state === 'IMPLEMENTING';

export const planHref = (call: Call, id: string, page = ''): string => `${call.context.get(spaceContext).base}/plan/${id}${page}`;

export async function planHere(call: Call, id: string | undefined): Promise<{ plan: Plan; body: string | null }> {
  if (!isId(id)) throw notHere();
  const { workspacePlan: plan, secretariat } = await runHere(call, PLAN, { id });
  if (!plan) throw notHere();
  return { plan, body: secretariat?.name ?? null };
}

const TONES: Readonly<Record<string, Tone>> = { PREPARING: 'now', CO_CREATING: 'now', DRAFTED: 'now', PUBLIC_COMMENT: 'now', ENDORSED: 'soon', PUBLISHED: 'ok', IMPLEMENTING: 'ok', CLOSING: 'soon', EVALUATED: 'ok', ARCHIVED: 'idle', CAPTURED: 'idle', WITHDRAWN: 'idle' };

export function planStatus(plan: { state: Plan['state']; amendmentOpen: boolean }, locale: Locale): { tone: Tone; text: string } {
  const t = plansText[locale];
  return plan.amendmentOpen ? { tone: 'soon', text: t.amending } : { tone: TONES[plan.state] ?? 'idle', text: t.state[plan.state] };
}

/** States of each step that the dictionaries name, in their order. */
const TRACK = [['PREPARING', 'CO_CREATING'], ['DRAFTED', 'PUBLIC_COMMENT'], ['ENDORSED'], ['PUBLISHED'], ['IMPLEMENTING'], ['CLOSING', 'EVALUATED', 'ARCHIVED']];

export function planTrack(plan: Plan, day: (at: string) => string, locale: Locale): TrackStep[] {
  // What was taken from its documents has not come this way.
  if (plan.capturedFrom) return [];
  const t = plansText[locale];
  const at = TRACK.findIndex((states) => states.includes(plan.state));
  // Published, its carrying out awaits its first report; from then on it awaits nobody to begin.
  const begun = plan.state === 'IMPLEMENTING';
  return t.track.map(({ label, waits }, index): TrackStep => {
    const date = index === 3 && plan.publishedAt ? day(plan.publishedAt) : index === 2 && plan.endorsement ? day(plan.endorsement.on) : null;
    // What a step names is reached; only what goes on is under way while it lasts: the writing, and the carrying out.
    const current = at === 0 || at === TRACK.findIndex((states) => states.includes('IMPLEMENTING')) ? at : at + 1;
    return index < current ? { label, state: 'done', detail: date ?? t.done } : index === current ? { label, state: 'current', detail: begun ? t.begun : waits } : { label, state: 'ahead', detail: t.ahead };
  });
}

/** Each version of a plan, the last first, with what stands of one that is not published, and who approved the one at hand. */
export function versionLines<Approval>(plan: Pick<Plan, 'versions' | 'versionNumber' | 'state'>, approval: Approval | null, locale: Locale) {
  const t = plansText[locale];
  return [...plan.versions].reverse().map((version) => ({
    ...version,
    standing: version.publishedAt ? null : plan.state === 'ENDORSED' ? t.approved : t.inWriting,
    approval: version.number === plan.versionNumber ? approval : null,
  }));
}

/** Fields of a ficha that a plan needs before it is approved and that are still empty. */
export function emptyFields(commitment: Plan['commitments'][number]): number {
  const texts = [commitment.problem, commitment.action, commitment.contribution, commitment.relevance, commitment.leadUnit, commitment.startsOn, commitment.endsOn];
  const open = commitment.milestones.filter((one) => one.state !== 'CANCELLED');
  return texts.filter((text) => !text).length + (commitment.pillars.length ? 0 : 1) + (open.length ? 0 : 1) + open.reduce((sum, one) => sum + [one.dueOn, one.owner, one.means].filter((text) => !text).length, 0);
}

/** Whether a text is a whole number; how many members there may be, the platform says. */
export const isCount = (typed: string): boolean => /^\d{1,9}$/.test(typed);

/** Where the endorsement is recorded that is waited for: of a plan, or of an amendment, which is published with it. */
export function awaitedEndorsement(plan: Plan): 'plan' | 'amendment' | null {
  if (plan.openSteps.some(({ name, allowed }) => name === 'endorse' && allowed)) return 'plan';
  return plan.mayAmend && plan.amendmentNeedsEndorsement ? 'amendment' : null;
}

/** Where something that is missing is completed: the field of a ficha, or of the plan. */
export function whereHref(where: string | null | undefined, planPage: string, base: string): string {
  const [, id, field = ''] = /^commitments\.([0-9a-f-]{36})\.(\w+)$/i.exec(where ?? '') ?? [];
  if (id) return `${planPage}/compromiso/${id}#${FICHA[field] ?? 'ficha-1'}`;
  if (where === 'secretariat') return `${base}/secretariado`;
  if (where === 'commitments') return `${planPage}#plan-commitments`;
  if (where === 'endorsement' || where === 'governmentMembers' || where === 'otherMembers' || where === 'on') return `${planPage}/respaldo`;
  return `${planPage}#f-${where ?? 'title'}`;
}

type Asked = Plan['openSteps'][number]['missing'];

/** Names of the plan's fields in the dictionaries, by field. */
export const DATA_LABELS = { title: 'title', startsOn: 'starts', endsOn: 'ends', introduction: 'introduction', legalContext: 'legal', methodology: 'method' } as const;
export type PlanField = keyof typeof DATA_LABELS;

/** Texts of the plan; what is wrong in one is said in the same words of all. */
const TEXTS: ReadonlySet<string> = new Set(['introduction', 'legalContext', 'methodology']);

/** What a step asks for, each with the place where it is completed. */
export const askedFor = (asked: Asked, planPage: string, base: string, locale: Locale) =>
  asked.map(({ message, where, wrong }) => {
    const label = wrong && where && TEXTS.has(where) ? wordFor(DATA_LABELS, where) : undefined;
    const text = label ? `${plansText[locale].data[label]}: ${message.charAt(0).toLocaleLowerCase(locale)}${message.slice(1)}` : message;
    return { text, href: whereHref(where, planPage, base), wrong };
  });

const FICHA: Readonly<Record<string, string>> = {
  problem: 'f-problem',
  action: 'f-promise',
  contribution: 'f-contribution',
  relevance: 'f-relevance',
  leadUnit: 'f-leadUnit',
  pillars: 'f-pillars',
  startsOn: 'f-starts',
  endsOn: 'f-ends',
  milestones: 'ficha-5',
};
