import { defineNoticeKind } from '@tequio/notifications';

const forMembers = (name: string, subject: string, mandatory = false) => defineNoticeKind({ key: `plans.${name}`, subject, mandatory, voice: 'usted' });
const forFollowers = (name: string, subject: string) => defineNoticeKind({ key: `plans.${name}`, subject, mandatory: false, voice: 'usted' });

/** To who carries a commitment out. `dedupe` is the deadline's id. */
export const milestoneDueNotice = forMembers('milestone_due', 'Milestone');
/** To who verifies. `dedupe` is the report's id; so it is for the three that follow. */
export const reportToVerifyNotice = forMembers('report_to_verify', 'Commitment');
export const reportReturnedNotice = forMembers('report_returned', 'Commitment', true);
export const reportReassignedNotice = forMembers('report_reassigned', 'Commitment', true);
/** To who carries it out. `dedupe` is the timeline entry's id. */
export const milestoneRestoredNotice = forMembers('milestone_restored', 'Commitment', true);
/** To both voices, where they begin to contradict each other. */
export const voicesDisputedNotice = forMembers('voices_disputed', 'Commitment');

/**
 * What followers hear. Who follows is known above: the context that keeps follows listens to the events of plans and
 * notifies with these kinds. `dedupe` is the id that the event carries: version, report, change, or entry of the timeline; for a cancelled
 * commitment its own id. Dates that an amendment moved are told together, by its version.
 */
export const followedPlanPublished = forFollowers('followed_plan_published', 'ActionPlan');
export const followedPlanAmended = forFollowers('followed_plan_amended', 'ActionPlan');
export const followedProgress = forFollowers('followed_progress', 'Commitment');
export const followedProgressVerified = forFollowers('followed_progress_verified', 'Commitment');
export const followedProgressReopened = forFollowers('followed_progress_reopened', 'Commitment');
export const followedDateMoved = forFollowers('followed_date_moved', 'Commitment');
export const followedCommitmentCancelled = forFollowers('followed_commitment_cancelled', 'Commitment');
export const followedMilestoneCancelled = forFollowers('followed_milestone_cancelled', 'Commitment');
export const followedMilestoneRestored = forFollowers('followed_milestone_restored', 'Commitment');
