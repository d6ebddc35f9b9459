/** A day of the civil calendar, «2026-11-21», without hour or zone. Compare with < and >. */
export type LocalDate = string;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01, negative before.
 * @throws RangeError for a text that is no day of the calendar («2026-02-30»)
 */
export function dayNumber(date: LocalDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const instant = match ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Date.parse lets 30 February roll over, so the way back must agree.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a calendar date: "${date}"`);
  }
  return instant / DAY_MS;
}

export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day some months later, or the last of that month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}

export function weekdayOfDay(day: number): Weekday {
  // Day 0 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
