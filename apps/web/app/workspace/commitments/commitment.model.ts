import { createFormats, type CommitmentEditorModel, type FormErrors, type Locale, type MilestoneBar, type MilestonePhase, type SdgChoice, type SectionState, type Tone } from '@tequio/ui';
import type { AgendaGoalsQuery } from '@tequio/contracts';
import { commitmentText } from './commitment.text.js';
import { fichaValues, milestoneValues, type Commitment } from './commitment-fields.js';
import { plansText } from '../plans/plans.text.js';

/** Goals, by the name that they are known by and their full title, each followed by its targets, which are also found by its name. */
export function sdgChoices(goals: AgendaGoalsQuery['agendaGoals']): SdgChoice[] {
  return goals.flatMap(({ key, name, title, targets }) => [{ code: key, title: `${name}. ${title}` }, ...targets.map((target) => ({ code: target.key, title: target.text, goal: name }))]);
}

export function milestoneBars(commitment: Commitment, locale: Locale): MilestoneBar[] {
  const t = commitmentText[locale];
  return commitment.milestones.flatMap((one) => {
    const ends = one.dueOn;
    if (!ends) return [];
    const phase: MilestonePhase = one.late && one.state !== 'REPORTED' ? 'overdue' : one.state === 'CANCELLED' ? 'pending' : (one.state.toLowerCase() as MilestonePhase);
    const starts = one.startsOn ?? (commitment.startsOn && commitment.startsOn <= ends ? commitment.startsOn : ends);
    return [{ id: one.id, name: one.title, starts, ends, state: phase, stateLabel: one.late ? t.overdue : (t.milestoneState[one.state] ?? '') }];
  });
}

export const commitmentTones: Record<Commitment['state'], Tone> = { DRAFTED: 'now', FEASIBILITY_CHECKED: 'now', APPROVED: 'now', IN_PROGRESS: 'now', COMPLETED: 'ok', NOT_COMPLETED: 'late', MODIFIED: 'idle', CANCELLED: 'idle', CAPTURED: 'idle', WITHDRAWN: 'idle' };

const SECTIONS = [
  ['name', 'plainSummary', 'promise', 'starts', 'ends'],
  ['problem', 'contribution', 'relevance'],
  ['leadUnit'],
  ['pillars'],
] as const;

/** Dates that the plan cannot be approved with: of the commitment outside the plan, of a milestone outside the commitment. */
export function wrongDates({ startsOn, endsOn, plan, milestones }: Pick<Commitment, 'startsOn' | 'endsOn' | 'plan' | 'milestones'>, locale: Locale): FormErrors {
  const t = commitmentText[locale];
  const { longDate } = createFormats(locale, 'UTC');
  const wrong: FormErrors = {};
  if (startsOn && endsOn && (startsOn < plan.startsOn || endsOn > plan.endsOn)) wrong['ends'] = t.outsidePlan(longDate(plan.startsOn), longDate(plan.endsOn));
  for (const [index, { state, dueOn }] of milestones.entries())
    if (state !== 'CANCELLED' && dueOn && endsOn && (dueOn > endsOn || (startsOn && dueOn < startsOn)))
      wrong[`milestones.${index}.ends`] = t.outsideCommitment(startsOn ? longDate(startsOn) : null, longDate(endsOn));
  return wrong;
}

function sections(commitment: Commitment, wrong: FormErrors): CommitmentEditorModel['sections'] {
  const values = fichaValues(commitment) as Record<string, string | string[]>;
  const count = (missing: number, wrong = 0): SectionState => (missing || wrong ? { kind: 'missing', count: missing, wrong } : { kind: 'complete' });
  const fields = SECTIONS.map((names) => count(names.filter((name) => !values[name]?.length).length, names.filter((name) => wrong[name]).length));
  const open = commitment.milestones.filter(({ state }) => state !== 'CANCELLED');
  const milestones = open.length ? open.reduce((sum, one) => sum + [one.dueOn, one.owner, one.means].filter((text) => !text).length, 0) : 1;
  return [...fields, count(milestones, Object.keys(wrong).filter((name) => name.startsWith('milestones.')).length)] as CommitmentEditorModel['sections'];
}

export function commitmentEditorModel(
  commitment: Commitment,
  given: { today: string; planHref: string; publicHref: string | null; goals: AgendaGoalsQuery['agendaGoals']; units: readonly string[]; sdgQuery: string; savedAt: string | null; remove: CommitmentEditorModel['remove'] },
  locale: Locale,
): CommitmentEditorModel {
  const t = commitmentText[locale];
  const values = fichaValues(commitment);
  const wrong = wrongDates(commitment, locale);
  const units = [...given.units, commitment.leadUnit, ...commitment.milestones.map(({ owner }) => owner)].filter((unit): unit is string => Boolean(unit));
  return {
    id: commitment.id,
    crumbs: [{ label: plansText[locale].title, href: given.planHref.replace(/\/[^/]+$/, '') }, { label: commitment.plan.title, href: given.planHref }, { label: t.crumb(commitment.number) }],
    title: commitment.title,
    status: commitment.publishedAt ? { tone: 'soon', text: t.amending } : { tone: 'now', text: t.draft },
    version: commitment.lock,
    ...(given.savedAt ? { savedAt: given.savedAt } : {}),
    today: given.today,
    values,
    from: {},
    units: [...new Set(units)],
    sdg: { query: given.sdgQuery, choices: sdgChoices(given.goals) },
    milestones: commitment.milestones.map((one) => ({ id: one.id, lock: one.lock, ...milestoneValues(one) })),
    bars: milestoneBars(commitment, locale),
    wrong,
    sections: sections(commitment, wrong),
    // The reason is given when the amendment is opened; its text may then be saved as it is written.
    amends: false,
    ...(given.remove ? { remove: given.remove } : {}),
    ...(given.publicHref ? { publicHref: given.publicHref } : {}),
  };
}
