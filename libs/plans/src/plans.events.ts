import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

const ofPlan = { tenantId: z.uuid(), planId: z.uuid(), versionId: z.uuid() };
const ofCommitment = { tenantId: z.uuid(), planId: z.uuid(), commitmentId: z.uuid() };
const ofMilestone = { ...ofCommitment, milestoneId: z.uuid() };
const ofReport = { ...ofMilestone, reportId: z.uuid() };

export const planPublished = defineEvent('plans.plan.published', ofPlan);
export const planCaptured = defineEvent('plans.plan.captured', ofPlan);
export const planWithdrawn = defineEvent('plans.plan.withdrawn', ofPlan);
export const planAmended = defineEvent('plans.plan.amended', ofPlan);
export const planClosed = defineEvent('plans.plan.closed', { tenantId: z.uuid(), planId: z.uuid() });
/** It had been closed. */
export const planResumed = defineEvent('plans.plan.resumed', { tenantId: z.uuid(), planId: z.uuid() });
export const progressReported = defineEvent('plans.progress.reported', ofReport);
export const progressVerified = defineEvent('plans.progress.verified', ofReport);
export const progressReturned = defineEvent('plans.progress.returned', ofReport);
/** It had been verified. */
export const progressReopened = defineEvent('plans.progress.reopened', ofReport);
/** To who answers for it since its author has left. */
export const reportReassigned = defineEvent('plans.report.reassigned', ofReport);
export const progressWithdrawn = defineEvent('plans.progress.withdrawn', ofReport);
export const dateMoved = defineEvent('plans.date.moved', { ...ofMilestone, changeId: z.uuid() });
/** Each with the entry of the timeline that says why. */
export const milestoneCancelled = defineEvent('plans.milestone.cancelled', { ...ofMilestone, entryId: z.uuid() });
/** It had been cancelled by mistake. */
export const milestoneRestored = defineEvent('plans.milestone.restored', { ...ofMilestone, entryId: z.uuid() });
export const commitmentReassigned = defineEvent('plans.commitment.reassigned', ofCommitment);
/** Cancelled, not completed, modified, completed or resumed: its state says which. */
export const commitmentSettled = defineEvent('plans.commitment.settled', ofCommitment);
export const commitmentCancelled = defineEvent('plans.commitment.cancelled', ofCommitment);
