/** Stages of a municipality, in order. */
export const STAGES = [
  'no_letter',
  'letter_accepted',
  'secretariat_installed',
  'cocreation_open',
  'plan_published',
  'implementation',
  'evaluated',
] as const;
export type Stage = (typeof STAGES)[number];

/** Whose act it was: the shape of the mark says it before its colour. */
export type Voice = 'government' | 'society' | 'both';

/** Percent, 0 to 100, of one voice; null is «no data», which is never shown as 0. */
export type VoiceProgress = number | null;

export interface TwoVoices {
  government: VoiceProgress;
  society: VoiceProgress;
  /** Points between them where both have spoken; absent: between what is shown of them. */
  gap?: number | null;
}

export const COMMITMENT_STATES = [
  'drafted',
  'feasibility_checked',
  'approved',
  'not_started',
  'in_progress',
  'late',
  'disputed',
  'completed',
  'not_completed',
  'modified',
  'cancelled',
  'captured',
] as const;
/** State of a commitment as shown: its life cycle plus what is derived (not started, late, disputed). */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const MILESTONE_STATES = [
  'pending',
  'in_progress',
  'reported',
  'verified',
  'returned',
  'overdue',
  'disputed',
  'cancelled',
  'captured',
] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export interface Crumb {
  text: string;
  /** Absent on the page where the reader stands. */
  href?: string;
}
