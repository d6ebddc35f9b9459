import type { Cause } from '../suppressions/suppressions.js';

/** States of one sending. `queued` covers every attempt; the others are final, but that what was `sent` may be reported as come back. */
export const DELIVERY_STATES = ['queued', 'sent', 'failed', 'bounced', 'suppressed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How one attempt ended. */
export type AttemptOutcome =
  | { state: 'sent'; providerId: string | null; answer: string | null }
  /** Refused for good, or given up. */
  | { state: 'failed'; reason: string; answer: string | null }
  /** Nobody gets mail at that address. */
  | { state: 'bounced'; reason: string; answer: string | null }
  /** Not sent on purpose: nothing to say any more, nobody to say it to, not wanted, or the address is on the network's list. */
  | { state: 'suppressed'; reason: 'expired' | 'no_recipient' | 'not_wanted' | Cause }
  /** Worth another try. `certain`: the server surely has not taken it, so that the next attempt may say the latest. */
  | { state: 'queued'; reason: string; certain: boolean };

/** Attempts that follow one another within minutes, by the queue; those after them are called by the sweep. */
export const QUICK_ATTEMPTS = 8;

const MINUTE = 60_000;
const PAUSES = [10, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);

/** Milliseconds until the next attempt: 1, 2, 4 … seconds like the queue's own, then minutes, then every four hours. */
export function pauseAfter(attempts: number): number {
  if (attempts < QUICK_ATTEMPTS) return 1000 * 2 ** (attempts - 1);
  return PAUSES[Math.min(attempts - QUICK_ATTEMPTS, PAUSES.length - 1)]!;
}
