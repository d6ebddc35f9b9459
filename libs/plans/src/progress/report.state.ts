import { defineMachine } from '@tequio/platform';

export const REPORT_STATES = ['reported', 'returned', 'verified', 'withdrawn'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export type ReportStep = 'verify' | 'return' | 'reopen' | 'withdraw' | 'reassign';

/**
 * Life cycle of a progress report. What a voice said never changes; only what became of it does. Its rights are those of
 * its milestone; a report that says that all is done stands on the list of what is next as its milestone's verification.
 */
export const reportMachine = defineMachine<ReportState, ReportStep, null>({
  name: 'progress_report',
  subject: 'Milestone',
  initial: 'reported',
  transitions: {
    verify: { from: ['reported'], to: 'verified', action: 'verify', next: { key: 'plans.next.verify_part', who: 'verifier' } },
    return: { from: ['reported'], to: 'returned', action: 'verify', reason: 'required', next: { none: 'the other answer to a report: see verify' } },
    // It was verified and turned out wrong.
    reopen: { from: ['verified'], to: 'returned', action: 'verify', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
    // Of civil society's with the right of that voice.
    withdraw: { from: ['reported', 'returned'], to: 'withdrawn', action: 'report_government', reason: 'required', irreversible: true, next: { none: 'nobody is asked to withdraw' } },
    // Of civil society's, to another of its voices, once its author has left.
    reassign: { from: ['reported'], to: 'reported', action: 'reassign_report', reason: 'required', next: { none: 'an exception that nobody is asked for' } },
  },
});

/** Whether a report that stands there takes the step. */
export const reportTakes = (step: ReportStep, { state }: { state: ReportState }): boolean => reportMachine.transitions[step].from.includes(state);
