import type { Voice } from './progress.entities.js';

/** A milestone as progress is counted from it. */
export interface MeasuredMilestone {
  weight: number;
  governmentPercent: number | null;
  societyPercent: number | null;
  verified: boolean;
}

export interface VoiceProgress {
  /** Mean of all milestones by their normalised weights; null where the voice has said nothing. 0 to 100. */
  percent: number | null;
  /** On how many milestones it has spoken; shown beside the percentage. */
  milestones: number;
}

const percentOf = (milestone: MeasuredMilestone, voice: Voice) => (voice === 'government' ? milestone.governmentPercent : milestone.societyPercent);

/**
 * Progress of a commitment as one voice tells it; the voices are never averaged with each other. A voice that has said
 * nothing has no progress, which is not 0. Once it has spoken, a milestone that it has not spoken of has not advanced by
 * its account: otherwise one easy milestone of five would show the commitment as whole (the house's rule of progress).
 */
export function voiceProgress(milestones: readonly MeasuredMilestone[], voice: Voice): VoiceProgress {
  let sum = 0;
  let weights = 0;
  let count = 0;
  for (const milestone of milestones) {
    const percent = percentOf(milestone, voice);
    sum += (percent ?? 0) * milestone.weight;
    weights += milestone.weight;
    if (percent !== null) count += 1;
  }
  return { percent: count ? round(Math.min(100, sum / weights)) : null, milestones: count };
}

/**
 * Points between the voices over the milestones on which both have spoken; null where there is none. Compared on these
 * only, because a civil society that has visited one milestone of five does not contradict the other four.
 */
export function voicesGap(milestones: readonly MeasuredMilestone[]): number | null {
  const both = milestones.filter(({ governmentPercent, societyPercent }) => governmentPercent !== null && societyPercent !== null);
  const government = voiceProgress(both, 'government').percent;
  const society = voiceProgress(both, 'society').percent;
  return government === null || society === null ? null : round(Math.abs(government - society));
}

/** Whether the voices contradict each other. Derived wherever it is shown, because the threshold is a setting. */
export const isDisputed = (gap: number | null, threshold: number): boolean => gap !== null && gap >= threshold;

const round = (value: number): number => Math.round(value * 100) / 100;
