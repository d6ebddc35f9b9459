import { defineWebhookEvent, type WebhookFacts } from '@tequio/notifications';

/** What other systems are told of plans; all of it is published. */
export type PlanFacts = { title: string; version: number; state: string; startsOn: string; endsOn: string };
export type CommitmentFacts = {
  planId: string;
  number: number;
  title: string;
  state: string;
  governmentProgress: number | null;
  societyProgress: number | null;
  voicesGap: number | null;
  disputed: boolean;
  milestonesVerified: number;
  milestonesTotal: number;
};
export type ReportFacts = CommitmentFacts & { milestone: number; reportId: string; voice: string; percent: number; reportState: string; periodEndsOn: string };

const PLAN: PlanFacts = { title: 'Plan 2026', version: 1, state: 'published', startsOn: '2026-01-15', endsOn: '2027-12-31' };
const COMMITMENT: CommitmentFacts = {
  planId: '018f3b2a-0000-7000-8000-000000000041',
  number: 3,
  title: 'Alumbrado 2026',
  state: 'in_progress',
  governmentProgress: 60,
  societyProgress: 35,
  voicesGap: 25,
  disputed: true,
  milestonesVerified: 1,
  milestonesTotal: 4,
};
const REPORT: ReportFacts = { ...COMMITMENT, milestone: 2, reportId: '018f3b2a-0000-7000-8000-000000000042', voice: 'government', percent: 60, reportState: 'reported', periodEndsOn: '2026-11-20' };

const published = <Facts extends WebhookFacts>(type: string, subject: 'ActionPlan' | 'Commitment', example: Facts) =>
  defineWebhookEvent<Facts>({ type, context: 'plans', subject, audience: 'public', example });

export const planPublishedHook = published('plan.published', 'ActionPlan', PLAN);
export const planAmendedHook = published('plan.amended', 'ActionPlan', { ...PLAN, version: 2 });
export const planClosedHook = published('plan.closed', 'ActionPlan', { ...PLAN, state: 'closing' });
export const commitmentSettledHook = published('commitment.settled', 'Commitment', { ...COMMITMENT, state: 'completed' });
export const commitmentCancelledHook = published('commitment.cancelled', 'Commitment', { ...COMMITMENT, state: 'cancelled' });
export const commitmentRescheduledHook = published('commitment.rescheduled', 'Commitment', COMMITMENT);
export const progressReportedHook = published('progress.reported', 'Commitment', REPORT);
export const progressVerifiedHook = published('progress.verified', 'Commitment', { ...REPORT, reportState: 'verified' });
export const progressReturnedHook = published('progress.returned', 'Commitment', { ...REPORT, reportState: 'returned' });
