import type { CommitmentReportsQuery, WorkspacePlanMilestonesQuery } from '@tequio/contracts';
import { createFormats, type Tone } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import type { Call } from '../operations.js';
import { isRunning } from '../plans/plan.model.js';
import { PLANS } from '../plans/plans.queries.js';
import { isId, notHere } from '../forms/typed.js';
import { COMMITMENT_REPORTS, PLAN_MILESTONES } from './progress.queries.js';
import { progressText } from './progress.text.js';

/** Reports looked through for one commitment. */
const REPORTS = 50;

export const milestoneTones: Record<OpenPlan['commitments'][number]['milestones'][number]['state'], Tone> = { PENDING: 'idle', IN_PROGRESS: 'now', REPORTED: 'now', RETURNED: 'late', VERIFIED: 'ok', CANCELLED: 'idle', CAPTURED: 'idle' };
export const reportTones: Record<Report['state'], Tone> = { REPORTED: 'now', RETURNED: 'late', VERIFIED: 'ok', WITHDRAWN: 'idle' };

const linkTones: Readonly<Record<string, Tone>> = { reachable: 'ok', unreachable: 'late', refused: 'late' };

export type Reported = NonNullable<CommitmentReportsQuery['workspaceCommitment']>;
export type Report = Reported['reports']['nodes'][number];
type OpenPlan = NonNullable<WorkspacePlanMilestonesQuery['workspacePlan']>;

/** Whether the reader's role verifies anything; of each report the API says whether they may decide on it. */
export const verifies = (call: Call): boolean => may(call, 'Milestone:verify');

/** Plans that are carried out, with their milestones. */
export async function runningPlans(call: Call): Promise<OpenPlan[]> {
  const { workspacePlans } = await runHere(call, PLANS, {});
  const plans = await Promise.all(workspacePlans.filter(isRunning).map(({ id }) => runHere(call, PLAN_MILESTONES, { id })));
  return plans.flatMap(({ workspacePlan }) => workspacePlan ?? []);
}

export async function reportsHere(call: Call, id: string | undefined): Promise<Reported> {
  if (!isId(id)) throw notHere();
  const { workspaceCommitment } = await runHere(call, COMMITMENT_REPORTS, { id, first: REPORTS });
  if (!workspaceCommitment) throw notHere();
  return workspaceCommitment;
}

/** Reports on which the reader may decide, the oldest first, with what they are of. */
export async function undecided(call: Call): Promise<{ report: Report; commitment: Reported; milestone: string }[]> {
  const plans = await runningPlans(call);
  // Only where something was reported can something wait.
  const open = plans.flatMap((plan) => plan.commitments.filter((one) => one.milestones.some(({ state }) => state === 'IN_PROGRESS' || state === 'REPORTED')));
  const found = await Promise.all(open.map(({ id }) => reportsHere(call, id)));
  return found
    .flatMap((commitment) =>
      commitment.reports.nodes
        .filter(({ mayDecide }) => mayDecide)
        .map((report) => ({ report, commitment, milestone: commitment.milestones.find(({ id }) => id === report.milestoneId)?.title ?? '' })),
    )
    .sort((a, b) => a.report.reportedAt.localeCompare(b.report.reportedAt));
}

/** A piece of evidence: where it is opened, and of a link what the last visit found. */
export interface ShownEvidence {
  id: string;
  name: string;
  href: string;
  /** Null: a file that is kept here. */
  link: { tone: Tone; words: string; title: string | null } | null;
}

export function shownEvidence(call: Call, one: Report['evidence'][number]): ShownEvidence {
  const { membership, network } = call.context.get(spaceContext);
  const { id, description: name } = one;
  if (one.fileId) return { id, name, href: `/files/${one.fileId}?as=${membership.id}`, link: null };
  const locale = readerLocale(call.context);
  const { longDate } = createFormats(locale, network.timeZone);
  const on = one.checkedAt ? longDate(one.checkedAt) : '';
  const { faults, ...t } = progressText[locale].links;
  const why = one.checkFault ? (faults[one.checkFault]?.(one.httpStatus ?? 0) ?? '') : '';
  const words = {
    reachable: [t.opened(on), why, one.contentChangedAt ? t.changed(longDate(one.contentChangedAt)) : ''],
    unreachable: [t.failed(on), why],
    refused: [t.refused, why],
    unchecked: [t.unchecked],
  }[one.checkState ?? 'unchecked'] ?? [t.unchecked];
  return { id, name, href: one.url ?? '#', link: { tone: linkTones[one.checkState ?? ''] ?? 'idle', words: words.filter(Boolean).join('. '), title: one.pageTitle ?? null } };
}

/** Whoever reports or verifies may have a link visited again. */
export const mayHaveLinksChecked = (call: Call, { reportVoices }: Reported): boolean => reportVoices.length > 0 || verifies(call);
