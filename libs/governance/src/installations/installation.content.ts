import { z } from 'zod';
import { day, issue, line, prose } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';

const k = governanceDictionary.key;

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = () => z.string().refine((given) => CLOCK.test(given), { params: { code: k('input.hour') } });
const holder = z.object({ name: line(160, 2).optional(), post: line(200, 2) });

/** What the act says beside the members, who come from the seats. */
export const installationContent = z.object({
  presidedBy: holder.optional(),
  background: z.array(prose(3000)).max(10).optional(),
  oath: z.object({ takenBy: line(200, 2), text: prose(1500), answer: line(200, 2) }).optional(),
  rulesStatement: prose(2000).optional(),
  calendar: z.array(z.object({ on: day(), at: time().optional(), what: line(300, 2), venue: line(200, 2).optional() })).max(40).optional(),
  agreements: z.array(prose(2000)).max(30).optional(),
});
export type InstallationContent = z.output<typeof installationContent>;

/** When it ended: it may be known only once it is over. */
export const installationEnd = z.object({ endsAt: time().optional() });

export const installationSchema = installationContent
  .extend({ heldOn: day(), startsAt: time(), ...installationEnd.shape, venue: line(300, 2), legalBasis: z.array(prose(1000)).max(20).optional() })
  .superRefine(({ startsAt, endsAt }, check) => {
    if (endsAt && endsAt < startsAt) check.addIssue(issue(k('input.hour_order'), ['endsAt'], { from: startsAt }));
  });
