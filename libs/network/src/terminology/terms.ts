import { z } from 'zod';
import { issue, line } from '@tequio/platform';
import { networkDictionary } from '../network.dictionary.js';

/** Things of the field that a network may call by its own words; docs/glossary.md says what each is. */
export const TERM_KEYS = ['letter', 'secretariat', 'plan', 'commitment', 'milestone', 'liaison'] as const;
export type TermKey = (typeof TERM_KEYS)[number];

export const TERM_LOCALES = ['es', 'en'] as const;
export type TermLocale = (typeof TERM_LOCALES)[number];

/** A word as it stands within a sentence. */
export interface TermForms {
  one: string;
  many: string;
}

/** A network's own words; what is absent is called as in the glossary. */
export type Terminology = Partial<Record<TermKey, Partial<Record<TermLocale, TermForms>>>>;

export interface Term extends TermForms {
  key: TermKey;
  locale: TermLocale;
  /** Whether the words are the network's own. */
  own: boolean;
}

/** Every term in every language: the network's own words, else the glossary's. */
export const termsOf = (terminology: Terminology): Term[] =>
  TERM_KEYS.flatMap((key) =>
    TERM_LOCALES.map((locale) => {
      const own = terminology[key]?.[locale];
      const usual = { one: networkDictionary.text(locale, `term.${key}.one`), many: networkDictionary.text(locale, `term.${key}.many`) };
      return { key, locale, ...(own ?? usual), own: own !== undefined };
    }),
  );

// These words stand in headings, links and the title of the window: letters and what joins them, no markup, no invisible marks.
const word = line(60, 2).superRefine((value, check) => {
  if (value && !/^\p{L}[\p{L}\p{M}\p{N} .,'’()/-]*$/u.test(value)) check.addIssue(issue(networkDictionary.key('term.characters'), []));
});

/** What a network sends: all of its own words; a term that is left out goes back to the glossary's. */
export const terminologyInput = z
  .array(z.object({ key: z.enum(TERM_KEYS), locale: z.enum(TERM_LOCALES), one: word, many: word }))
  .max(TERM_KEYS.length * TERM_LOCALES.length)
  .superRefine((terms, check) => {
    const seen = new Set<string>();
    for (const [index, { key, locale }] of terms.entries()) {
      if (seen.has(`${key}.${locale}`)) check.addIssue(issue(networkDictionary.key('term.twice'), [index, 'key']));
      seen.add(`${key}.${locale}`);
    }
  })
  .transform((terms) => {
    const own: Terminology = {};
    for (const { key, locale, one, many } of terms) own[key] = { ...own[key], [locale]: { one, many } };
    return own;
  });
