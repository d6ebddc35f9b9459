import { z } from 'zod';
import { day, issue, line, prose, webAddress } from '@tequio/platform';

export interface PlanContent {
  title: string;
  startsOn: string;
  endsOn: string;
  introduction: string | null;
  legalContext: string | null;
  methodology: string | null;
}
export type PlanField = keyof PlanContent;

/** An emptied field is null, not an empty text. */
export const cleared = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable());

const fields = {
  title: line(200, 3),
  startsOn: day(),
  endsOn: day(),
  introduction: cleared(prose(20_000)),
  legalContext: cleared(prose(20_000)),
  methodology: cleared(prose(20_000)),
} satisfies Record<PlanField, z.ZodType>;

export const planPatch = z.object(fields).partial();

export const newPlan = z
  .object({ title: fields.title, startsOn: fields.startsOn, endsOn: fields.endsOn })
  .superRefine(({ startsOn, endsOn }, check) => {
    if (endsOn <= startsOn) check.addIssue(issue('date_order', ['endsOn']));
  });

export const ENDORSEMENT_WAYS = ['sitting', 'written', 'assembly'] as const;

/**
 * Who endorsed the plan before its publication. That members who are not of the government did so is the field's rule
 * LOC-2 (OGP Local, inception form: endorsed before submission).
 */
export const endorsementInput = z.object({
  body: line(200, 3),
  how: z.enum(ENDORSEMENT_WAYS),
  on: day(),
  governmentMembers: z.int().min(0).max(200),
  otherMembers: z.int().min(0).max(200),
  statement: prose(2000, 3),
  evidenceUrl: cleared(webAddress()).optional(),
});
export type Endorsement = z.output<typeof endorsementInput>;

/** Paragraphs of a text, as documents take them. */
export const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
