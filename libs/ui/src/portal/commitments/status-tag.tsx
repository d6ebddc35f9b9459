import type { ReactNode } from 'react';
import { useLocale } from '../../locale/locale.js';
import type { CommitmentState, MilestoneState } from '../portal.types.js';

/** Half circle, check, triangle, split block, ring, dotted ring. */
export type TagKind = 'running' | 'done' | 'late' | 'disputed' | 'not-yet' | 'no-data';

/** A state in words with its shape; never a link, never a button, at most two on one thing. */
export function StatusTag(props: { kind: TagKind; children: ReactNode }) {
  return <span className={`tag ${props.kind}`}>{props.children}</span>;
}

const COMMITMENT_KINDS: Record<CommitmentState, TagKind> = {
  drafted: 'not-yet',
  feasibility_checked: 'not-yet',
  approved: 'not-yet',
  not_started: 'not-yet',
  in_progress: 'running',
  late: 'late',
  disputed: 'disputed',
  completed: 'done',
  not_completed: 'late',
  modified: 'running',
  cancelled: 'late',
  captured: 'no-data',
};

const MILESTONE_KINDS: Record<MilestoneState, TagKind> = {
  pending: 'not-yet',
  in_progress: 'running',
  reported: 'running',
  verified: 'done',
  returned: 'late',
  overdue: 'late',
  disputed: 'disputed',
  cancelled: 'late',
  captured: 'no-data',
};

/** @param movedDays days between the first promised end and the current one; told only when it is later. */
export function CommitmentTags(props: { state: CommitmentState; movedDays: number }) {
  const { t } = useLocale();
  return (
    <>
      <StatusTag kind={COMMITMENT_KINDS[props.state]}>{t.commitmentStates[props.state]}</StatusTag>
      {props.movedDays > 0 && <StatusTag kind="late">{t.slippage.moved(props.movedDays)}</StatusTag>}
    </>
  );
}

export function MilestoneTag(props: { state: MilestoneState }) {
  const { t } = useLocale();
  return <StatusTag kind={MILESTONE_KINDS[props.state]}>{t.milestoneStates[props.state]}</StatusTag>;
}
