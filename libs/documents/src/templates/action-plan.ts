import { z } from 'zod';
import { documentBase, line, localDate, period, prose } from './fields.js';

const milestone = z.strictObject({
  title: prose(500),
  activities: prose(1500).nullish(),
  period,
  responsible: line(200),
  meansOfVerification: prose(600),
  indicator: prose(400).nullish(),
});

/** Fields of the «ficha de compromiso» of the OGP template, with those that municipal plans add. */
const commitment = z.strictObject({
  title: prose(300),
  kind: z.enum(['co_created', 'proactive']),
  period,
  pillars: z
    .array(z.enum(['transparency', 'participation', 'accountability', 'innovation']))
    .min(1)
    .max(4),
  leadUnit: line(200),
  supportingUnits: z.array(line(200)).max(10).optional(),
  counterpart: line(300).nullish(),
  sourceProposals: z.array(line(300)).max(30).optional(),
  problem: prose(4000),
  description: prose(4000),
  contribution: prose(4000),
  relevance: prose(4000),
  baseline: prose(1000).nullish(),
  indicator: prose(1000).nullish(),
  additional: z
    .strictObject({
      budget: prose(1000).nullish(),
      relatedPlans: prose(1000).nullish(),
      goals: z
        .array(z.strictObject({ number: line(8), title: line(300) }))
        .max(17)
        .optional(),
    })
    .nullish(),
  completion: z.enum(['not_started', 'limited', 'substantial', 'complete']).nullish(),
  milestones: z.array(milestone).min(1).max(40),
});

/** Local action plan (PAL) with its commitments, version 1. */
export const actionPlanData = z
  .strictObject({
    ...documentBase,
    title: line(200),
    municipality: line(160),
    state: line(80),
    period,
    version: z.int().min(1).max(99),
    /** Why this version replaces the one before; required from the second on. */
    amendmentReason: prose(1500).nullish(),
    introduction: z.array(prose(4000)).min(1).max(12),
    legalContext: z.array(prose(4000)).min(1).max(20),
    methodology: z.array(prose(4000)).max(12).optional(),
    commitments: z.array(commitment).min(1).max(50),
    endorsement: z.strictObject({ body: line(200), on: localDate, statement: prose(2000) }).nullish(),
  })
  .refine(({ version, amendmentReason }) => version === 1 || Boolean(amendmentReason), {
    path: ['amendmentReason'],
    message: 'is required from the second version on',
  });
export type ActionPlanData = z.infer<typeof actionPlanData>;
