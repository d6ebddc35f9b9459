export type Locale = 'es' | 'en';

const TAGS: Record<Locale, string> = { es: 'es-MX', en: 'en-US' };
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Dates in words and numbers, in one language and in the time zone of one network. */
export interface Formats {
  /** 21 de noviembre de 2026 */
  longDate(iso: string): string;
  /** 21 nov 2026 */
  shortDate(iso: string): string;
  /** nov 2026 */
  monthYear(iso: string): string;
  /** nov */
  month(iso: string): string;
  /** 21 */
  day(iso: string): string;
  /** 2026 */
  year(iso: string): string;
  /** 18:42 */
  time(iso: string): string;
  /** 1,203 */
  number(value: number): string;
  /** 56 %; `value` from 0 to 100, rounded to a whole number (100 only when it is complete) */
  percent(value: number): string;
  /** 2.1 MB */
  fileSize(bytes: number): string;
}

/**
 * @param timeZone IANA name; applies to instants. A calendar day (`2026-11-21`) is that day everywhere.
 */
export function createFormats(locale: Locale, timeZone: string): Formats {
  const tag = TAGS[locale];
  const parts = (options: Intl.DateTimeFormatOptions) => {
    const zoned = new Intl.DateTimeFormat(tag, { ...options, timeZone });
    const calendar = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (iso: string) =>
      CALENDAR_DAY.test(iso) ? calendar.format(new Date(`${iso}T00:00:00Z`)) : zoned.format(new Date(iso));
  };
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  return {
    longDate: parts({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: parts({ day: 'numeric', month: 'short', year: 'numeric' }),
    monthYear: parts({ month: 'short', year: 'numeric' }),
    month: parts({ month: 'short' }),
    day: parts({ day: 'numeric' }),
    year: parts({ year: 'numeric' }),
    time: parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    number: (value) => number.format(value),
    percent: (value) => `${wholePercent(value)}${locale === 'es' ? '\u00a0%' : '%'}`,
    fileSize: (bytes) =>
      bytes < 1024 * 1024
        ? `${number.format(Math.max(1, Math.round(bytes / 1024)))} KB`
        : `${number.format(bytes / 1024 / 1024)} MB`,
  };
}

/** 99.6 is not complete: only 100 reads as 100, and only 0 reads as 0. */
export function wholePercent(value: number): number {
  if (value <= 0) return 0;
  if (value >= 100) return 100;
  return Math.min(99, Math.max(1, Math.round(value)));
}

/** Whole days from one calendar day (or instant) to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}
