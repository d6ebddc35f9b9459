import { z } from 'zod';
import { documentBase, line, localDate, officeHolder, prose } from './fields.js';

/**
 * Letter of intent, versions 1 and 2; the second keeps what closes the letter on the page of its signatures. Texts arrive with the network's template already filled. Its date is `issuedOn` of the
 * snapshot. Acknowledgements are lettered from A by their order, without the letter in the text.
 */
export const letterOfIntentData = z.strictObject({
  ...documentBase,
  place: line(160),
  subject: prose(600),
  addressee: z.strictObject({ lines: z.array(line(160)).min(1).max(4), closing: line(60).nullish() }),
  body: z.array(prose(4000)).min(1).max(12),
  acknowledgementsTitle: line(160).nullish(),
  acknowledgements: z.array(prose(2000)).max(20),
  signatory: officeHolder,
  /** Presidency of the host authority, with the name of that day. */
  authority: officeHolder,
  linkedPlan: line(300).nullish(),
  proactiveCommitment: line(300).nullish(),
  administrationEndsOn: localDate.nullish(),
  contact: z
    .strictObject({ office: line(200), email: z.email().max(200).nullish(), phone: line(40).nullish() })
    .nullish(),
});
export type LetterOfIntentData = z.infer<typeof letterOfIntentData>;
