import type { LocalDate } from './local-date.js';

/** A calendar day as people say it: «28 de agosto de 2025». */
export function dayInWords(date: LocalDate, locale: 'es' | 'en'): string {
  return new Intl.DateTimeFormat(locale === 'es' ? 'es-MX' : 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
