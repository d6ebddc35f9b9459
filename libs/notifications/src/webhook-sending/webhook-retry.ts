const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Between the attempts of one message, as Standard Webhooks suggests it: ten attempts in a little more than three days. */
const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
export const MOST_ATTEMPTS = PAUSES.length + 1;
/** Of a pause, up or down, so that what failed together does not come again together. */
const JITTER = 0.1;
/** Nobody who asks for more is waited for longer. */
const LONGEST_RETRY_AFTER = 24 * HOUR;
const LONGEST_REST = 15 * MINUTE;
/** A system that has taken nothing for this long is not tried any more. */
export const FAILING_MS = 5 * 24 * HOUR;

/** Milliseconds until the next attempt; null where there is none. `random`: from 0 to 1. */
export function pauseBeforeNext(attempts: number, retryAfterMs: number | null, random: number): number | null {
  const pause = PAUSES[attempts - 1];
  if (pause === undefined) return null;
  return Math.max(Math.round(pause * (1 + JITTER * (2 * random - 1))), Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER));
}

/** Milliseconds for which a system that cannot take anything now is left alone, by how often that was so in a row. */
export const restAfter = (failures: number, retryAfterMs: number | null): number =>
  Math.min(Math.max(5 * SECOND * 2 ** Math.min(failures - 1, 10), retryAfterMs ?? 0), LONGEST_REST);
