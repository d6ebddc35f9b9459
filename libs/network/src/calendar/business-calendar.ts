import { dateOfDay, dayNumber, weekdayOfDay, type LocalDate, type Weekday } from './local-date.js';
import { isOfficialHoliday } from './official-holidays.js';

/** Days on which a network's offices are closed beyond the official ones (holidays of the state, recess), both ends included. */
export interface NonWorkingDays {
  from: LocalDate;
  to: LocalDate;
  reason: string;
}

/** When a network works. It is a setting of the network; nothing here is assumed of any authority. */
export interface BusinessCalendar {
  workWeek: readonly Weekday[];
  /** Days of article 74 LFT are not worked. */
  officialHolidays: boolean;
  nonWorkingDays: readonly NonWorkingDays[];
}

/** Monday to Friday without the official holidays: where a network starts. */
export const DEFAULT_BUSINESS_CALENDAR: BusinessCalendar = {
  workWeek: [1, 2, 3, 4, 5],
  officialHolidays: true,
  nonWorkingDays: [],
};

/** Longest closed stretch that is believed, in days; beyond it the calendar is a mistake, not a recess. */
const LONGEST_CLOSURE = 370;

export class NoBusinessDayError extends Error {
  constructor(near: LocalDate) {
    super(`The calendar has no business day within ${LONGEST_CLOSURE} days of ${near}`);
    this.name = 'NoBusinessDayError';
  }
}

export function isBusinessDay(date: LocalDate, calendar: BusinessCalendar): boolean {
  if (!calendar.workWeek.includes(weekdayOfDay(dayNumber(date)))) return false;
  if (calendar.officialHolidays && isOfficialHoliday(date)) return false;
  return !calendar.nonWorkingDays.some(({ from, to }) => from <= date && date <= to);
}

/**
 * The n-th business day after `date` (before it when n is negative). A term runs from the day after, so that the day
 * itself never counts; n = 0 gives `date` back, worked or not.
 * @throws NoBusinessDayError when the calendar leaves none
 */
export function addBusinessDays(date: LocalDate, n: number, calendar: BusinessCalendar): LocalDate {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`);
  const step = Math.sign(n);
  let day = dayNumber(date);
  let idle = 0;
  for (let left = Math.abs(n); left > 0;) {
    day += step;
    if (isBusinessDay(dateOfDay(day), calendar)) {
      left -= 1;
      idle = 0;
    } else if (++idle > LONGEST_CLOSURE) {
      throw new NoBusinessDayError(date);
    }
  }
  return dateOfDay(day);
}

/** The date itself when it is worked, else the next business day: where a term that ends on a closed day ends. */
export function rollToBusinessDay(date: LocalDate, calendar: BusinessCalendar): LocalDate {
  return isBusinessDay(date, calendar) ? date : addBusinessDays(date, 1, calendar);
}

/**
 * Business days from `from` (not counted) to `to` (counted); negative when `to` is earlier. It undoes
 * `addBusinessDays`: `businessDaysBetween(d, addBusinessDays(d, n)) === n`.
 */
export function businessDaysBetween(from: LocalDate, to: LocalDate, calendar: BusinessCalendar): number {
  const end = dayNumber(to);
  let day = dayNumber(from);
  const step = end >= day ? 1 : -1;
  let count = 0;
  while (day !== end) {
    day += step;
    if (isBusinessDay(dateOfDay(day), calendar)) count += step;
  }
  return count;
}
