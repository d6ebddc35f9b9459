import type { Locale } from '../context/request-context.js';
import { text } from './dictionary.js';

/** How long somebody is to wait: in seconds up to a minute and a half, then in minutes, never too few. */
export function waitInWords(seconds: number, locale: Locale): string {
  if (seconds <= 1) return text(locale, 'platform.wait.second');
  return seconds <= 90 ? text(locale, 'platform.wait.seconds', { count: seconds }) : text(locale, 'platform.wait.minutes', { count: Math.ceil(seconds / 60) });
}
