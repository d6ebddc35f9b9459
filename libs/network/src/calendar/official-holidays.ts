import Holidays from 'date-holidays';
import { dayNumber, type LocalDate } from './local-date.js';

export interface OfficialHoliday {
  date: LocalDate;
  name: string;
}

const rules = new Holidays('MX', { types: ['public'] });
const years = new Map<string, OfficialHoliday[]>();

/** First year whose change of federal executive falls on 1 October. */
const OCTOBER_HANDOVER_SINCE = 2024;

/**
 * Days of compulsory rest of article 74 of the Ley Federal del Trabajo, in date order.
 *
 * `date-holidays` still gives 1 December for the change of federal executive; fraction VII says 1 October every six
 * years since its reform of DOF 30-09-2024, in line with article 83 of the Constitution (first time: 2024).
 * Fraction IX (election days) names no date: a network adds them to its own non-working days.
 *
 * @param language 'es' or 'en', of the names
 */
export function officialHolidays(year: number, language: 'es' | 'en' = 'es'): readonly OfficialHoliday[] {
  const known = years.get(`${year}${language}`);
  if (known) return known;
  const handover = `${year}-12-01`;
  const found = rules
    .getHolidays(year, language)
    .map((holiday) => ({ date: holiday.date.slice(0, 10), name: holiday.name.trim() }))
    .map((holiday) =>
      holiday.date === handover && year >= OCTOBER_HANDOVER_SINCE ? { ...holiday, date: `${year}-10-01` } : holiday,
    )
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  years.set(`${year}${language}`, found);
  return found;
}

export function isOfficialHoliday(date: LocalDate): boolean {
  return officialHolidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
}
