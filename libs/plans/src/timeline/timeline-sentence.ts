import { dayInWords } from '@tequio/network';
import type { Locale, Params } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';
import type { TimelineRow } from '../reads/plan-rows.js';

/** What happened, in words that anyone reads; dates in words too. */
export function sentenceOf({ kind, voice, details }: Pick<TimelineRow, 'kind' | 'voice' | 'details'>, locale: Locale): string {
  const params: Params = {};
  for (const [name, value] of Object.entries(details)) params[name] = kind === 'date_moved' && (name === 'from' || name === 'to') ? dayOr(value, locale) : (value ?? '—');
  const amended = kind === 'progress_reported' && voice === 'society' ? 'progress_found' : kind;
  return plansDictionary.text(locale, `timeline.${amended}`, params);
}

const dayOr = (date: unknown, locale: Locale): string => (typeof date === 'string' ? dayInWords(date, locale) : '—');
