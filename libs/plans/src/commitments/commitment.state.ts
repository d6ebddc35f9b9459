import { defineMachine, type Guard, type Missing } from '@tequio/platform';

export const COMMITMENT_STATES = ['drafted', 'feasibility_checked', 'approved', 'in_progress', 'completed', 'not_completed', 'modified', 'cancelled', 'captured', 'withdrawn'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What is counted of it; the row of a commitment is its own facts. */
export interface CommitmentFacts {
  /** Published milestones that were not cancelled. */
  milestonesTotal: number;
  milestonesVerified: number;
}

const allVerified: Guard<CommitmentFacts> = ({ milestonesTotal, milestonesVerified }) => {
  const open = milestonesTotal - milestonesVerified;
  const missing: Missing[] = [];
  if (!milestonesTotal) missing.push({ code: 'plans.missing.milestone' });
  if (open) missing.push({ code: 'plans.missing.verified_milestones', where: 'milestones', params: { count: open } });
  return missing;
};

const OPEN = ['approved', 'in_progress'] as const;

/** Life cycle of a commitment (the field's reference, §2). */
export const commitmentMachine = defineMachine<
  CommitmentState,
  'check_feasibility' | 'approve' | 'start' | 'complete' | 'resume_work' | 'not_complete' | 'modify' | 'cancel' | 'resume' | 'capture' | 'withdraw',
  CommitmentFacts
>({
  name: 'commitment',
  subject: 'Commitment',
  initial: 'drafted',
  transitions: {
    check_feasibility: { from: ['drafted'], to: 'feasibility_checked', action: 'check_feasibility', next: { none: 'a commitment may be published without it' } },
    approve: { from: ['drafted', 'feasibility_checked'], to: 'approved', action: 'publish', derived: true, next: { none: 'follows from the publication' } },
    start: { from: ['approved'], to: 'in_progress', action: 'report_government', derived: true, next: { none: 'follows from the first report' } },
    complete: { from: [...OPEN], to: 'completed', action: 'verify', guards: [allVerified], derived: true, next: { none: 'follows from the last verification' } },
    // A milestone was added to it or its verification no longer holds.
    resume_work: { from: ['completed'], to: 'in_progress', action: 'edit', reason: 'required', derived: true, next: { none: 'follows from a milestone that was added or reopened' } },
    not_complete: { from: [...OPEN], to: 'not_completed', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    modify: { from: [...OPEN], to: 'modified', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    cancel: { from: [...OPEN], to: 'cancelled', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    resume: { from: ['not_completed', 'modified', 'cancelled'], to: 'in_progress', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    // With its plan, of the past: it stands as its document says, and nothing is followed here.
    capture: { from: ['drafted', 'feasibility_checked'], to: 'captured', action: 'publish', derived: true, next: { none: 'follows from its plan' } },
    withdraw: { from: ['captured'], to: 'withdrawn', action: 'publish', reason: 'required', derived: true, next: { none: 'follows from its plan' } },
  },
});

export const MILESTONE_STATES = ['pending', 'in_progress', 'reported', 'returned', 'verified', 'cancelled', 'captured'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export interface MilestoneFacts {
  /** Percentage of the government's report at hand; null where there is none. */
  percent: number | null;
  evidence: number;
}

const evidenced: Guard<MilestoneFacts> = ({ percent, evidence }) =>
  percent === 100 && !evidence ? [{ code: 'plans.missing.evidence', where: 'evidence' }] : [];
const done: Guard<MilestoneFacts> = ({ percent }) => (percent === 100 ? [] : [{ code: 'plans.missing.done', where: 'percent' }]);

/** Life cycle of a milestone (the field's reference, §2). That it is late is derived from its date, never stored. */
export const milestoneMachine = defineMachine<MilestoneState, 'advance' | 'report' | 'return' | 'clear' | 'verify' | 'reopen' | 'cancel' | 'restore' | 'capture', MilestoneFacts>({
  name: 'milestone',
  subject: 'Milestone',
  initial: 'pending',
  transitions: {
    // Asked for of a plan that nobody has reported on yet; later on see report.
    advance: { from: ['pending', 'in_progress', 'reported', 'returned'], to: 'in_progress', action: 'report_government', next: { key: 'plans.next.first_report', who: 'unit', in: ['pending'], waiting: 'plans.next.invite_units' } },
    report: { from: ['pending', 'in_progress', 'reported', 'returned'], to: 'reported', action: 'report_government', guards: [done, evidenced],
      next: [
        { key: 'plans.next.report', who: 'unit', in: ['pending', 'in_progress'] },
        { key: 'plans.next.correct', who: 'unit', in: ['returned'] },
      ],
    },
    return: { from: ['in_progress', 'reported'], to: 'returned', action: 'verify', reason: 'required', next: { none: 'the other answer to a report: see verify' } },
    // The only report was withdrawn.
    clear: { from: ['in_progress', 'reported', 'returned'], to: 'pending', action: 'report_government', reason: 'required', derived: true, next: { none: 'follows from a withdrawn report' } },
    verify: { from: ['reported'], to: 'verified', action: 'verify', guards: [done], next: { key: 'plans.next.verify', who: 'verifier', waiting: 'plans.next.invite_verifier' } },
    // Its verified report turned out wrong.
    reopen: { from: ['verified'], to: 'returned', action: 'verify', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    cancel: { from: ['pending', 'in_progress', 'reported', 'returned'], to: 'cancelled', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    // It was cancelled by mistake; from here it goes on to where the last word on it had left it.
    restore: { from: ['cancelled'], to: 'pending', action: 'settle', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    capture: { from: ['pending'], to: 'captured', action: 'publish', derived: true, next: { none: 'follows from its plan' } },
  },
});

/** Where the government's last word on a milestone leaves it; null where it moves nothing. */
export function afterLastWord(state: MilestoneState, facts: MilestoneFacts, reason: string): MilestoneState | null {
  const step = facts.percent === null ? 'clear' : facts.percent === 100 ? 'report' : 'advance';
  return milestoneMachine.transitions[step].from.includes(state) ? milestoneMachine.step(step, state, facts, reason) : null;
}
