import { addDays, hourIn, hourOfDayIn, todayIn, weekdayOf } from '@tequio/network';
import type { NoticeKind } from '../notices/notice-kind.js';
import type { StoredFrequency } from './mail-frequency.js';

/** What a reader chose for all mails. */
export interface MailChoice {
  frequency: 'immediate' | 'daily' | 'weekly';
  /** Nothing comes but what is mandatory. */
  paused: boolean;
  /** Hours of the day, 0 to 23, between which nothing comes that can wait; null where mail may come at any hour. */
  quiet: { from: number; until: number } | null;
}

export const DEFAULT_CHOICE: MailChoice = { frequency: 'immediate', paused: false, quiet: null };

/** All that was chosen about one notice, from the nearest to the most general. */
export interface NoticeChoices {
  /** For the thing that is followed. */
  follow: StoredFrequency;
  /** For this kind of notice. */
  kind: StoredFrequency;
  general: MailChoice;
}

/** Hours of the network's clock. */
export interface DigestClock {
  /** IANA zone. */
  zone: string;
  /** Full hour at which summaries go out; weekly ones on Mondays. */
  hour: number;
}

export type MailMoment = { how: 'never' } | { how: 'alone' | 'daily' | 'weekly'; at: Date };

type Gravity = Pick<NoticeKind, 'mandatory' | 'urgent'>;

/** Whether the reader wants this notice by mail at all. */
export function isWanted(kind: Pick<NoticeKind, 'mandatory'>, choices: Omit<NoticeChoices, 'general'> & { general: Pick<MailChoice, 'paused'> }): boolean {
  return kind.mandatory || (!choices.general.paused && (choices.follow ?? choices.kind) !== 'never');
}

/**
 * When a notice of `since` goes by mail, and whether alone or in a summary: the choice for the thing counts before that
 * for the kind, and both before the general one. What is mandatory or waited for knows neither summaries nor quiet hours.
 * The answer depends on what was chosen and on `since` alone, so that a changed choice also holds for what waits.
 */
export function mailMoment(kind: Gravity, choices: NoticeChoices, since: Date, clock: DigestClock): MailMoment {
  if (!isWanted(kind, choices)) return { how: 'never' };
  if (kind.mandatory || kind.urgent) return { how: 'alone', at: since };
  const { quiet } = choices.general;
  const frequency = choices.follow ?? choices.kind ?? choices.general.frequency;
  if (frequency === 'daily' || frequency === 'weekly')
    return { how: frequency, at: afterQuiet(nextSummary(frequency, since, clock), quiet, clock.zone) };
  return { how: 'alone', at: afterQuiet(since, quiet, clock.zone) };
}

/** First moment of a summary after `since`. */
export function nextSummary(frequency: 'daily' | 'weekly', since: Date, { zone, hour }: DigestClock): Date {
  let day = todayIn(zone, since);
  while (hourOfDayIn(zone, day, hour) <= since || (frequency === 'weekly' && weekdayOf(day) !== 1)) day = addDays(day, 1);
  return hourOfDayIn(zone, day, hour);
}

function afterQuiet(at: Date, quiet: MailChoice['quiet'], zone: string): Date {
  if (!quiet) return at;
  const { from, until } = quiet;
  const hour = hourIn(zone, at);
  const silent = from < until ? from <= hour && hour < until : hour >= from || hour < until;
  if (!silent) return at;
  const today = todayIn(zone, at);
  const end = hourOfDayIn(zone, today, until);
  return end > at ? end : hourOfDayIn(zone, addDays(today, 1), until);
}
