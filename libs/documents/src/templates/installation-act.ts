import { z } from 'zod';
import { documentBase, line, localDate, localTime, officeHolder, prose } from './fields.js';

/** Act of installation of a municipal technical secretariat. Signatures are blank lines to be signed on paper. */
const fields = z.strictObject({
  ...documentBase,
  body: line(200),
  municipality: line(160),
  state: line(80),
  venue: line(300),
  heldOn: localDate,
  startsAt: localTime,
  endsAt: localTime.nullish(),
  presidedBy: officeHolder,
  /** Instruments that found the act, one a line. */
  legalBasis: z.array(prose(1000)).min(1).max(20),
  background: z.array(prose(3000)).max(10).optional(),
  members: z
    .array(
      z.strictObject({
        sector: line(80),
        office: line(200),
        organization: line(200).nullish(),
        name: line(160).nullish(),
        alternate: officeHolder.nullish(),
        signs: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(60),
  facilitator: officeHolder,
  oath: z.strictObject({ takenBy: line(200), text: prose(1500), answer: line(200) }),
  operatingRules: z.strictObject({ title: line(300), statement: prose(2000) }),
  calendar: z
    .array(z.strictObject({ on: localDate, at: localTime.nullish(), what: line(300), venue: line(200).nullish() }))
    .max(40),
  agreements: z.array(prose(2000)).max(30).optional(),
});
type Fields = z.output<typeof fields>;

const inOrder = ({ startsAt, endsAt }: Pick<Fields, 'startsAt' | 'endsAt'>) => !endsAt || endsAt >= startsAt;
const endsBefore = { path: ['endsAt'], message: 'ends before it begins' };

/** Versions 1 and 2. */
export const firstInstallationActData = fields.refine(inOrder, endsBefore);

/** From version 3 on: a corrected act names the one whose place it takes, and why. */
export const installationActData = fields
  .extend({ replaces: z.strictObject({ folio: line(60), reason: prose(2000) }).optional() })
  .refine(inOrder, endsBefore);
export type InstallationActData = z.infer<typeof installationActData>;
