import type { CommitmentState as StateOfApi } from '@tequio/contracts';
import { daysBetween, type CommitmentState, type TwoVoices } from '@tequio/ui';

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

/** The end as it stands today and as it was promised first, from the milestones; the commitment's own where they have none. */
export function endsOf(milestones: readonly Dated[], endsOn: string | null): { endsOn: string | null; originalEnd: string | null } {
  const now = last(milestones.map(({ dueOn }) => dueOn)) ?? endsOn;
  return { endsOn: now, originalEnd: last(milestones.map(({ baselineDueOn }) => baselineDueOn)) ?? now };
}

/** Days that the end was moved after the first publication; 0 where it was not, or came earlier. */
export function movedBy({ endsOn, originalEnd }: { endsOn: string | null; originalEnd: string | null }): number {
  return endsOn && originalEnd ? Math.max(0, daysBetween(originalEnd, endsOn)) : 0;
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

/** Mean of what one voice says of several commitments; those of which it says nothing do not count. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const said = values.flatMap((value) => value ?? []);
  return said.length > 0 ? said.reduce((sum, value) => sum + value, 0) / said.length : null;
}
