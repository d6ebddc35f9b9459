import { addMonths } from '@tequio/network';
import { defineMachine, type Guard, type Missing } from '@tequio/platform';
import { MAX_COMMITMENTS, withinCommitment, type CommitmentContent, type MilestoneContent } from '../commitments/commitment.content.js';
import type { SecretariatVotes } from '../report-rights/secretariat-seats.js';
import type { PlanRules } from '../rules/plan-rules.js';
import { paragraphs, type Endorsement, type PlanContent } from './action-plan.content.js';

export const PLAN_STATES = [
  'preparing',
  'co_creating',
  'drafted',
  'public_comment',
  'endorsed',
  'published',
  'implementing',
  'closing',
  'evaluated',
  'archived',
  'captured',
  'withdrawn',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface CommitmentFactsOfPlan {
  id: string;
  number: number;
  /** Settled commitments are not asked for what is missing any more. */
  settled: boolean;
  content: CommitmentContent;
  milestones: readonly { content: MilestoneContent; cancelled: boolean; reported: boolean }[];
}

/** What the guards look at. */
export interface PlanFacts {
  content: PlanContent;
  commitments: readonly CommitmentFactsOfPlan[];
  endorsement: Endorsement | null;
  /** Whether an evaluation of it is on record. */
  evaluated: boolean;
  /** Whether a secretariat has to endorse it that is not installed yet. */
  awaitsSecretariat: boolean;
  /** Votes that the installed secretariat can give; null where there are none to count. */
  votes: SecretariatVotes | null;
  rules: PlanRules;
  /** Day of its owner. */
  today: string;
}

const hasText: Guard<PlanFacts> = ({ content }) => {
  const missing: Missing[] = [];
  if (!paragraphs(content.introduction).length) missing.push({ code: 'plans.missing.introduction', where: 'introduction' });
  if (!paragraphs(content.legalContext).length) missing.push({ code: 'plans.missing.legalContext', where: 'legalContext' });
  for (const field of ['introduction', 'legalContext', 'methodology'] as const)
    if (paragraphs(content[field]).some((part) => part.length > 4000)) missing.push({ code: 'plans.missing.shorter_paragraph', where: field, wrong: true });
  return missing;
};

const promising: Guard<PlanFacts> = ({ commitments }) => (commitments.length ? [] : [{ code: 'plans.missing.commitments', where: 'commitments' }]);

const inRules: Guard<PlanFacts> = (facts) => {
  const { content, commitments, rules } = facts;
  const missing: Missing[] = [...promising(facts)];
  const most = rules.maxCommitments ?? MAX_COMMITMENTS;
  if (commitments.length > most) missing.push({ code: 'plans.missing.fewer_commitments', where: 'commitments', params: { most, count: commitments.length }, wrong: true });
  if (rules.maxMonths && content.endsOn > addMonths(content.startsOn, rules.maxMonths))
    missing.push({ code: 'plans.missing.shorter_period', where: 'endsOn', params: { months: rules.maxMonths }, wrong: true });
  return missing;
};

/** CMT-1: a clear objective and verifiable activities, with date, owner and means; CMT-2: what it advances. */
const verifiable: Guard<PlanFacts> = ({ content: plan, commitments }) => commitments.filter(({ settled }) => !settled).flatMap((one) => missingIn(one, plan));

export function missingIn({ id, number, content, milestones }: CommitmentFactsOfPlan, plan: PlanContent): Missing[] {
  const missing: Missing[] = [];
  const say = (what: string, where: string, params: Record<string, string | number> = {}, wrong = false) =>
    missing.push({ code: `plans.missing.${what}`, where: `commitments.${id}.${where}`, params: { number, title: content.title, ...params }, wrong });
  for (const field of ['kind', 'problem', 'action', 'contribution', 'relevance', 'leadUnit'] as const) if (!content[field]) say(`commitment_${field}`, field);
  if (!content.pillars.length) say('commitment_pillars', 'pillars');
  if (!content.startsOn || !content.endsOn) say('commitment_dates', content.startsOn ? 'endsOn' : 'startsOn');
  else if (content.startsOn < plan.startsOn || content.endsOn > plan.endsOn) say('commitment_within_plan', 'endsOn', { from: plan.startsOn, to: plan.endsOn }, true);
  const open = milestones.filter(({ cancelled }) => !cancelled);
  if (!open.length) say('commitment_milestone', 'milestones');
  for (const [index, { content: milestone }] of open.entries()) {
    const at = { milestone: index + 1 };
    if (!milestone.dueOn) say('milestone_dueOn', 'milestones', at);
    else if (!withinCommitment(milestone.dueOn, content)) say('milestone_within_commitment', 'milestones', at, true);
    if (!milestone.owner) say('milestone_owner', 'milestones', at);
    if (!milestone.means) say('milestone_means', 'milestones', at);
  }
  return missing;
}

const endorsed: Guard<PlanFacts> = ({ endorsement, awaitsSecretariat, votes, today }) => {
  const missing: Missing[] = [];
  if (awaitsSecretariat) missing.push({ code: 'plans.missing.secretariat', where: 'secretariat' });
  if (!endorsement) missing.push({ code: 'plans.missing.endorsement', where: 'endorsement' });
  else {
    if (!endorsement.otherMembers) missing.push({ code: 'plans.missing.endorsement_society', where: 'otherMembers' });
    if (votes && endorsement.governmentMembers > votes.government) missing.push({ code: 'plans.missing.endorsement_government_votes', where: 'governmentMembers', params: { seats: votes.government }, wrong: true });
    if (votes && endorsement.otherMembers > votes.other) missing.push({ code: 'plans.missing.endorsement_other_votes', where: 'otherMembers', params: { seats: votes.other }, wrong: true });
    if (endorsement.on > today) missing.push({ code: 'plans.missing.endorsement_to_come', where: 'on', wrong: true });
  }
  return missing;
};

/** A report that nobody decided on would stay so for ever: a plan that is closed takes no verification. */
const decided: Guard<PlanFacts> = ({ commitments }) =>
  commitments
    .filter(({ settled }) => !settled)
    .flatMap(({ id, number, content, milestones }) =>
      milestones.filter(({ cancelled }) => !cancelled).flatMap(({ reported }, index) =>
        reported ? [{ code: 'plans.missing.milestone_decided', where: `commitments.${id}.milestones`, params: { number, title: content.title, milestone: index + 1 } }] : [],
      ),
    );

/** States in which the working text of a plan that was never published takes changes. */
export const EDITABLE: readonly PlanState[] = ['preparing', 'co_creating', 'drafted', 'public_comment'];

/** Life cycle of an action plan (the field's reference, §2). An amendment is a new version and no state of its own. */
export const planMachine = defineMachine<
  PlanState,
  'open_cocreation' | 'finish_draft' | 'open_comment' | 'endorse' | 'reopen' | 'publish' | 'implement' | 'close' | 'resume' | 'evaluate' | 'archive' | 'unarchive' | 'unarchive_evaluated' | 'capture' | 'withdraw',
  PlanFacts
>({
  name: 'action_plan',
  subject: 'ActionPlan',
  initial: 'preparing',
  transitions: {
    open_cocreation: { from: ['preparing'], to: 'co_creating', action: 'edit', next: { none: 'a draft may be finished without it' } },
    finish_draft: { from: ['preparing', 'co_creating'], to: 'drafted', action: 'edit', guards: [inRules], next: { key: 'plans.next.finish_draft', who: 'liaison' } },
    open_comment: { from: ['drafted'], to: 'public_comment', action: 'edit', next: { none: 'a draft may be endorsed without it' } },
    endorse: { from: ['drafted', 'public_comment'], to: 'endorsed', action: 'endorse', guards: [hasText, inRules, verifiable, endorsed], next: { key: 'plans.next.endorse', who: 'liaison' } },
    reopen: { from: ['drafted', 'public_comment', 'endorsed'], to: 'co_creating', action: 'edit', reason: 'required', next: { none: 'a way back that nobody is asked to take' } },
    publish: {
      from: ['endorsed'],
      to: 'published',
      action: 'publish',
      guards: [hasText, inRules, verifiable, endorsed],
      irreversible: true,
      next: { key: 'plans.next.publish', who: 'liaison' },
    },
    implement: { from: ['published'], to: 'implementing', action: 'report', derived: true, next: { none: 'follows from the first report' } },
    close: { from: ['published', 'implementing'], to: 'closing', action: 'close', guards: [decided], reason: 'required', next: { key: 'plans.next.close', who: 'liaison' } },
    // Closed or evaluated by mistake, or before its time: it is carried out again.
    resume: { from: ['closing', 'evaluated'], to: 'implementing', action: 'close', reason: 'required', next: { none: 'a way back that nobody is asked to take' } },
    evaluate: { from: ['closing'], to: 'evaluated', action: 'close', reason: 'required', next: { none: 'its round of evaluation is the network’s and is not kept here yet' } },
    archive: { from: ['closing', 'evaluated'], to: 'archived', action: 'close', next: { none: 'nothing waits for it' } },
    // Archived by mistake or before its time: it stands where it stood.
    unarchive: { from: ['archived'], to: 'closing', action: 'close', reason: 'required', next: { none: 'a way back that nobody is asked to take' } },
    unarchive_evaluated: { from: ['archived'], to: 'evaluated', action: 'close', reason: 'required', derived: true, insteadOf: { step: 'unarchive', when: ({ evaluated }) => evaluated }, next: { none: 'the same way back, of one that was evaluated' } },
    // A past plan that is taken from its documents, named in the reason: it may have gaps, and nothing follows here.
    capture: { from: [...EDITABLE], to: 'captured', action: 'publish', guards: [promising], reason: 'required', irreversible: true, next: { none: 'only for plans of the past' } },
    // What was taken from its documents wrong: kept with the reason, public no longer. Another is captured in its place.
    withdraw: { from: ['captured'], to: 'withdrawn', action: 'publish', reason: 'required', irreversible: true, next: { none: 'nobody is asked to withdraw' } },
  },
});

/** States in which a published plan is carried out: reports, moved dates, amendments. */
export const RUNNING: readonly PlanState[] = ['published', 'implementing'];
/** What an amendment must hold before it is published: what the plan did, its endorsement where the network asks for one. */
export const amendmentMissing = (facts: PlanFacts): Missing[] =>
  [hasText, inRules, verifiable, ...(facts.rules.amendmentsEndorsed ? [endorsed] : [])].flatMap((guard) => [...guard(facts)]);
