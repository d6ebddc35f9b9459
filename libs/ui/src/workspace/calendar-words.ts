import { createFormats, type Locale } from '../locale/formats.js';

export { daysBetween } from '../locale/formats.js';

/** `YYYY-MM-DD`: a day without a zone. */
export type Day = string;
/** ISO 8601 with zone. */
export type Instant = string;
export type DayStyle = 'full' | 'long' | 'short' | 'brief';

const tags: Record<Locale, string> = { es: 'es-MX', en: 'en-US' };
const ownStyles: Record<Exclude<DayStyle, 'long'>, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  brief: { day: 'numeric', month: 'short' },
};

const noon = (day: Day): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const readable = (iso: string): boolean => !Number.isNaN(Date.parse(iso));

/** «viernes 27 de noviembre de 2026» (full), «27 de noviembre de 2026» (long), «vie 27 nov» (short), «27 nov» (brief). What is no date is handed back as it came. */
export function dayInWords(day: Day, locale: Locale, style: DayStyle = 'long'): string {
  if (!readable(day)) return day;
  if (style === 'long') return createFormats(locale, 'UTC').longDate(day);
  const words = new Intl.DateTimeFormat(tags[locale], { ...ownStyles[style], timeZone: 'UTC' }).format(noon(day));
  // Spanish interface text has no comma after the weekday; short dates have neither dots nor «de».
  return locale === 'es' ? (style === 'full' ? words : words.replace(/ de /g, ' ')).replace(',', '').replaceAll('.', '') : words;
}

export function dayParts(day: Day, locale: Locale): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(noon(day));
  return { weekday: part({ weekday: 'long' }), day: part({ day: 'numeric' }), month: part({ month: 'long' }) };
}

/** «24 de noviembre de 2026, 09:12» in the given zone. */
export function instantInWords(at: Instant, locale: Locale, timeZone: string): string {
  if (!readable(at)) return at;
  const formats = createFormats(locale, timeZone);
  return `${formats.longDate(at)}, ${formats.time(at)}`;
}

export function timeInWords(at: Instant, locale: Locale, timeZone: string): string {
  return readable(at) ? createFormats(locale, timeZone).time(at) : at;
}

export function sizeInWords(bytes: number, locale: Locale): string {
  return createFormats(locale, 'UTC').fileSize(bytes);
}
