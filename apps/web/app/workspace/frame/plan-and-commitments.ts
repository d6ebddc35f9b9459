import type { Locale } from '@tequio/ui';
import { inOwnWords, type OwnWords } from '../../network/own-words.js';
import { workspaceText } from '../workspace.text.js';

/** The name of the page of plans: both things in one heading, joined as the language joins them («plan e iniciativas»). */
export function planAndCommitments(words: OwnWords, locale: Locale): string {
  const t = workspaceText(locale).nav;
  if (!words.PLAN && !words.COMMITMENT) return t.plan;
  const both = [inOwnWords(words, { key: 'PLAN', otherwise: t.planAlone }), words.COMMITMENT?.many ?? t.commitmentsAlone];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(both);
}
