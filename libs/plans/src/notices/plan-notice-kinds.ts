import { defineNoticeKind, type NoticeWording } from '@tequio/notifications';

/** What every notice about a commitment can name. */
const COMMITMENT = { municipio: 'municipality', compromiso: 'commitment', numero: 'number' } as const;
/** The same about a report on one of its milestones. */
const REPORT = { ...COMMITMENT, hito: 'milestone', titulo_hito: 'milestoneTitle' } as const;
const PLAN = { municipio: 'municipality', plan: 'plan' } as const;

/** A notice that tells of one thing alone. */
const words = <const Fact extends string>(name: string, variables: Readonly<Record<string, Fact>>, required: readonly string[] = []): NoticeWording<Fact, 'usual'> => ({
  variables,
  required,
  texts: { usual: `mail.${name}` },
});
const forMembers = <Fact extends string, Situation extends string>(name: string, subject: string, wording: NoticeWording<Fact, Situation>, mandatory = false) =>
  defineNoticeKind({ key: `plans.${name}`, subject, mandatory, voice: 'usted', wording });
const forFollowers = <Fact extends string, Situation extends string>(name: string, subject: string, wording: NoticeWording<Fact, Situation>) =>
  forMembers(name, subject, wording);

/** To who verifies. `dedupe` is the report's id; so it is for the three that follow. */
export const reportToVerifyNotice = forMembers('report_to_verify', 'Commitment', words('report_to_verify', { ...REPORT, porcentaje: 'percent', unidad: 'office' }));
export const reportReturnedNotice = forMembers('report_returned', 'Commitment', words('report_returned', { ...REPORT, motivo: 'reason' }, ['motivo']), true);
export const reportReassignedNotice = forMembers('report_reassigned', 'Commitment', words('report_reassigned', { ...REPORT, porcentaje: 'percent', unidad: 'office' }), true);
/** To who carries it out. `dedupe` is the timeline entry's id. */
export const milestoneRestoredNotice = forMembers('milestone_restored', 'Commitment', words('milestone_restored', { ...COMMITMENT, hito: 'milestone', motivo: 'reason' }, ['hito', 'motivo']), true);
/** To both voices, where they begin to contradict each other. */
export const voicesDisputedNotice = forMembers('voices_disputed', 'Commitment', words('voices_disputed', { ...COMMITMENT, puntos: 'gap' }));

/**
 * What followers hear. Who follows is known above: the context that keeps follows listens to the events of plans and
 * notifies with these kinds. `dedupe` is the id that the event carries: version, report, change, or entry of the timeline; for a cancelled
 * commitment its own id. Dates that an amendment moved are told together, by its version.
 */
export const followedPlanPublished = forFollowers('followed_plan_published', 'ActionPlan', words('followed_plan_published', PLAN));
export const followedPlanAmended = forFollowers('followed_plan_amended', 'ActionPlan', words('followed_plan_amended', { ...PLAN, version: 'version', motivo: 'reason' }, ['motivo']));
export const followedProgress = forFollowers('followed_progress', 'Commitment', words('followed_progress', { ...REPORT, porcentaje: 'percent', voz: 'by', cambio: 'change', informe: 'body' }, ['compromiso', 'voz']));
export const followedProgressVerified = forFollowers('followed_progress_verified', 'Commitment', words('followed_progress_verified', { ...REPORT, porcentaje: 'percent' }, ['compromiso']));
export const followedProgressReopened = forFollowers('followed_progress_reopened', 'Commitment', words('followed_progress_reopened', { ...REPORT, porcentaje: 'percent', motivo: 'reason' }, ['compromiso', 'motivo']));
export const followedDateMoved = forFollowers('followed_date_moved', 'Commitment', {
  variables: { ...COMMITMENT, fechas: 'moved', motivo: 'reason' },
  required: ['compromiso', 'fechas', 'motivo'],
  texts: { one: 'mail.followed_date_moved', several: 'mail.followed_dates_moved' },
});
export const followedCommitmentCancelled = forFollowers('followed_commitment_cancelled', 'Commitment', words('followed_commitment_cancelled', { ...COMMITMENT, motivo: 'reason' }, ['compromiso', 'motivo']));
export const followedMilestoneCancelled = forFollowers('followed_milestone_cancelled', 'Commitment', words('followed_milestone_cancelled', { ...COMMITMENT, hito: 'milestone', motivo: 'reason' }, ['compromiso', 'hito', 'motivo']));
export const followedMilestoneRestored = forFollowers('followed_milestone_restored', 'Commitment', words('followed_milestone_restored', { ...COMMITMENT, hito: 'milestone', motivo: 'reason' }, ['compromiso', 'hito', 'motivo']));
