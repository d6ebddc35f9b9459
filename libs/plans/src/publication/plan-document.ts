import type { ActionPlanData } from '@tequio/documents';
import { sdgGoal } from '../sdg/index.js';
import { paragraphs } from '../action-plans/action-plan.content.js';
import type { ActionPlanVersionEntity } from '../action-plans/action-plan.entities.js';
import type { PlanOwner } from '../owners/plan-owners.js';
import type { PinnedCommitment } from '../action-plans/plan-store.js';

const COMPLETION = { completed: 'complete' } as const satisfies Record<string, ActionPlanData['commitments'][number]['completion']>;

/** What the official document of a plan version says. The text has passed the guards of `publish`. */
export function planDocument(version: ActionPlanVersionEntity, pinned: readonly PinnedCommitment[], owner: Pick<PlanOwner, 'name' | 'state' | 'looks'>): ActionPlanData {
  return {
    issuer: { name: owner.name, state: owner.state === owner.name ? null : owner.state, office: null, ...owner.looks },
    title: version.title,
    municipality: owner.name,
    state: owner.state,
    period: { from: version.startsOn, to: version.endsOn },
    version: version.number,
    amendmentReason: version.reason,
    introduction: paragraphs(version.introduction),
    legalContext: paragraphs(version.legalContext),
    methodology: paragraphs(version.methodology),
    commitments: pinned.map(commitmentOf),
    endorsement: version.endorsement
      ? { body: version.endorsement.body, on: version.endorsement.on, statement: version.endorsement.statement }
      : null,
  };
}

function commitmentOf({ commitment, version, milestones }: PinnedCommitment): ActionPlanData['commitments'][number] {
  const period = { from: version.startsOn!, to: version.endsOn! };
  return {
    title: version.title,
    kind: version.kind!,
    period,
    pillars: version.pillars,
    leadUnit: version.leadUnit!,
    supportingUnits: version.otherUnits,
    counterpart: version.counterpart,
    sourceProposals: version.sources,
    problem: version.problem!,
    description: version.action!,
    contribution: version.contribution!,
    relevance: version.relevance!,
    baseline: version.statusQuo,
    additional: {
      budget: version.budget,
      relatedPlans: version.developmentPlan,
      goals: goalsOf(version).map((number) => ({ number, title: sdgGoal(number)!.name.es })),
    },
    completion: COMPLETION[commitment.state as keyof typeof COMPLETION] ?? null,
    milestones: milestones
      .filter(({ milestone }) => milestone.state !== 'cancelled')
      .map(({ version: part }) => ({
        title: part.title,
        activities: part.activities,
        period: { from: part.startsOn ?? (period.from <= part.dueOn! ? period.from : part.dueOn!), to: part.dueOn! },
        responsible: part.owner!,
        meansOfVerification: part.means!,
        indicator: part.indicator,
      })),
  };
}

/** Goals named, and those of the targets named, in their order. */
const goalsOf = ({ sdgGoals, sdgTargets }: { sdgGoals: string[]; sdgTargets: string[] }): string[] =>
  [...new Set([...sdgGoals, ...sdgTargets.map((target) => target.split('.')[0]!)])].sort((a, b) => Number(a) - Number(b));
