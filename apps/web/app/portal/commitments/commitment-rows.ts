import type { CommitmentState as StateOfApi } from '@tequio/contracts';
import { daysBetween, type CommitmentState, type TwoVoices, type Voice } from '@tequio/ui';

interface Progress {
  government: number | null;
  society: number | null;
  gap: number | null;
  disputed: boolean;
}

interface Dated {
  dueOn: string | null;
  baselineDueOn: string | null;
}

/** Last of some days; null where there is none. */
const last = (days: readonly (string | null)[]): string | null => days.flatMap((day) => day ?? []).sort().at(-1) ?? null;

interface Ending {
  endsOn: string | null;
  baselineEndsOn: string | null;
  milestones: readonly Dated[];
}

const moved = (from: string | null, to: string | null): number => (from && to ? Math.max(0, daysBetween(from, to)) : 0);

/**
 * The end as it stands today and as it was promised first: the commitment's own or, where it has none, that of its last
 * milestone; and the days that either was moved after the first publication, 0 where neither was.
 */
export function endsOf({ endsOn, baselineEndsOn, milestones }: Ending): { endsOn: string | null; originalEnd: string | null; movedDays: number } {
  const [due, baseline] = [last(milestones.map(({ dueOn }) => dueOn)), last(milestones.map(({ baselineDueOn }) => baselineDueOn))];
  const movedDays = Math.max(moved(baselineEndsOn, endsOn), moved(baseline, due));
  return endsOn ? { endsOn, originalEnd: baselineEndsOn ?? endsOn, movedDays } : { endsOn: due, originalEnd: baseline ?? due, movedDays };
}

/** The life cycle's state with what is derived: disputed before late, because it says more. */
export function shownState(state: StateOfApi, progress: Pick<Progress, 'disputed'>, nextDueOn: string | null, today: string): CommitmentState {
  if (state !== 'APPROVED' && state !== 'IN_PROGRESS') return state.toLowerCase() as CommitmentState;
  if (progress.disputed) return 'disputed';
  if (nextDueOn !== null && nextDueOn < today) return 'late';
  return state === 'APPROVED' ? 'not_started' : 'in_progress';
}

/** The gap is the one that makes a dispute: over the milestones on which both voices have spoken. */
export const voicesOf = ({ government, society, gap }: Progress): TwoVoices => ({ government, society, gap });

/** Whose act it was; what nobody's voice is named for is the government's. */
export const spokenBy = (voice: string | null): Voice => (voice === null ? 'government' : (voice.toLowerCase() as Voice));

/** Mean of what one voice says of several commitments; those of which it says nothing do not count. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const said = values.flatMap((value) => value ?? []);
  return said.length > 0 ? said.reduce((sum, value) => sum + value, 0) / said.length : null;
}
