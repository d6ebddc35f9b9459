import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

const letter = { letterId: z.uuid() };

export const letterFrozen = defineEvent('onboarding.letter.frozen', letter);
export const letterSubmitted = defineEvent('onboarding.letter.submitted', letter);
export const letterObserved = defineEvent('onboarding.letter.observed', { ...letter, round: z.int() });
export const letterAccepted = defineEvent('onboarding.letter.accepted', letter);
export const letterRejected = defineEvent('onboarding.letter.rejected', letter);
/** Accepted or rejected by mistake: under review again. */
export const letterDecisionTakenBack = defineEvent('onboarding.letter.decision_taken_back', { ...letter, undoneId: z.uuid() });
/** By its municipality, of a captured one. */
export const letterConfirmationTakenBack = defineEvent('onboarding.letter.confirmation_taken_back', { ...letter, undoneId: z.uuid() });
export const letterWithdrawn = defineEvent('onboarding.letter.withdrawn', letter);
/** By the authority, of what it had captured itself. */
export const letterCaptureWithdrawn = defineEvent('onboarding.letter.capture_withdrawn', letter);
export const letterSuperseded = defineEvent('onboarding.letter.superseded', letter);
export const letterCaptured = defineEvent('onboarding.letter.captured', letter);
