import { z } from 'zod';
import { day, issue, line, prose } from '@tequio/platform';
import { cleared } from '../action-plans/action-plan.content.js';
import { plansDictionary } from '../plans.dictionary.js';
import { sdgGoal, sdgTarget } from '../sdg/index.js';

export const COMMITMENT_KINDS = ['co_created', 'proactive'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What a commitment advances (CMT-2: at least one of them; innovation comes from the state programmes). */
export const PILLARS = ['transparency', 'participation', 'accountability', 'innovation'] as const;
export type Pillar = (typeof PILLARS)[number];

/** A field of a municipality's own, kept as its sheet names it. */
export interface ExtraField {
  label: string;
  value: string;
}

/** Fields of the «ficha de compromiso» of the OGP template, with those that municipal plans add (the field's reference, §6). */
export interface CommitmentContent {
  kind: CommitmentKind | null;
  title: string;
  promise: string | null;
  problem: string | null;
  statusQuo: string | null;
  action: string | null;
  contribution: string | null;
  relevance: string | null;
  pillars: Pillar[];
  leadUnit: string | null;
  otherUnits: string[];
  counterpart: string | null;
  sources: string[];
  budget: string | null;
  developmentPlan: string | null;
  startsOn: string | null;
  endsOn: string | null;
  sdgGoals: string[];
  sdgTargets: string[];
  extra: ExtraField[];
}
export type CommitmentField = keyof CommitmentContent;

export interface MilestoneContent {
  title: string;
  activities: string | null;
  startsOn: string | null;
  dueOn: string | null;
  owner: string | null;
  means: string | null;
  indicator: string | null;
  weight: number;
}
export type MilestoneField = keyof MilestoneContent;

const k = plansDictionary.key;
const distinct = <T>(items: T[]) => [...new Set(items)];
const key = (known: (key: string) => boolean, code: string) =>
  z
    .string()
    .trim()
    .transform((value) => value.toLowerCase())
    .refine(known, { params: { code } });

// The lengths are those that the official document of the plan has room for.
const commitmentFields = {
  kind: z.enum(COMMITMENT_KINDS).nullable(),
  title: line(300, 3),
  promise: cleared(prose(1000)),
  problem: cleared(prose(4000)),
  statusQuo: cleared(prose(1000)),
  action: cleared(prose(4000)),
  contribution: cleared(prose(4000)),
  relevance: cleared(prose(4000)),
  pillars: z.array(z.enum(PILLARS)).transform(distinct),
  leadUnit: cleared(line(200)),
  otherUnits: z.array(line(200)).max(10).transform(distinct),
  counterpart: cleared(line(300)),
  sources: z.array(line(300)).max(30).transform(distinct),
  budget: cleared(prose(1000)),
  developmentPlan: cleared(prose(1000)),
  startsOn: cleared(day()),
  endsOn: cleared(day()),
  sdgGoals: z.array(key((goal) => sdgGoal(goal) !== undefined, k('sdg.goal'))).max(17).transform(distinct),
  sdgTargets: z.array(key((target) => sdgTarget(target) !== undefined, k('sdg.target'))).max(40).transform(distinct),
  extra: z.array(z.object({ label: line(120), value: prose(2000) })).max(40),
} satisfies Record<CommitmentField, z.ZodType>;

export const COMMITMENT_FIELDS = Object.keys(commitmentFields) as CommitmentField[];
export const commitmentPatch = z.object(commitmentFields).partial();
export type CommitmentPatch = z.output<typeof commitmentPatch>;
export const newCommitment = commitmentPatch.required({ title: true }).superRefine(({ startsOn, endsOn }, check) => {
  if (startsOn && endsOn && endsOn <= startsOn) check.addIssue(issue('date_order', ['endsOn']));
});

const milestoneFields = {
  title: line(300, 3),
  activities: cleared(prose(1500)),
  startsOn: cleared(day()),
  dueOn: cleared(day()),
  owner: cleared(line(200)),
  means: cleared(prose(600)),
  indicator: cleared(prose(400)),
  weight: z.number().positive().max(1000),
} satisfies Record<MilestoneField, z.ZodType>;

export const MILESTONE_FIELDS = Object.keys(milestoneFields) as MilestoneField[];
export const milestonePatch = z.object(milestoneFields).partial();
export type MilestonePatch = z.output<typeof milestonePatch>;
export const newMilestone = milestonePatch.required({ title: true });

export const emptyCommitment: Omit<CommitmentContent, 'title'> = {
  kind: 'co_created',
  promise: null,
  problem: null,
  statusQuo: null,
  action: null,
  contribution: null,
  relevance: null,
  pillars: [],
  leadUnit: null,
  otherUnits: [],
  counterpart: null,
  sources: [],
  budget: null,
  developmentPlan: null,
  startsOn: null,
  endsOn: null,
  sdgGoals: [],
  sdgTargets: [],
  extra: [],
};

export const emptyMilestone: Omit<MilestoneContent, 'title'> = {
  activities: null,
  startsOn: null,
  dueOn: null,
  owner: null,
  means: null,
  indicator: null,
  weight: 1,
};

/** The last day of a milestone lies within its commitment. */
export const withinCommitment = (dueOn: string, { startsOn, endsOn }: Pick<CommitmentContent, 'startsOn' | 'endsOn'>): boolean =>
  endsOn === null || (dueOn <= endsOn && (startsOn === null || dueOn >= startsOn));

/** Limits that the official document sets. */
export const MAX_COMMITMENTS = 50;
export const MAX_MILESTONES = 40;
