import type { Urgency, WhatNextItem } from './what-next.types.js';

/** Days ahead from which a date is near, where nobody says otherwise. */
export const SOON_DAYS = 7;

/** `today` and `dueOn` are calendar days of the tenant's zone, as `2026-11-30`. */
export function urgencyOf(dueOn: string | null, today: string, soonDays = SOON_DAYS): Exclude<Urgency, 'waiting'> {
  if (dueOn === null) return 'due';
  if (dueOn < today) return 'late';
  const days = (Date.parse(dueOn) - Date.parse(today)) / 86_400_000;
  return days <= soonDays ? 'soon' : 'due';
}

/** By date; what has none after what has one; what others owe last among equals. */
export function byDate(a: WhatNextItem, b: WhatNextItem): number {
  const waits = Number(a.state === 'waiting') - Number(b.state === 'waiting');
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return waits || a.key.localeCompare(b.key);
}
