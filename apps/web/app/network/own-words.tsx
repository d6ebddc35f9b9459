import type { TermKey } from '@tequio/contracts';
import type { Locale } from '@tequio/ui';
import { createContext, useContext } from 'react';

interface Forms {
  one: string;
  many: string;
}

/** What a network calls things by words of its own, in one language; what is absent it calls as everybody does. */
export type OwnWords = Partial<Record<TermKey, Forms>>;

/** The network's own words in one language, out of all its terms. */
export function ownWordsIn(terms: readonly (Forms & { key: TermKey; locale: string; own: boolean })[], locale: Locale): OwnWords {
  return Object.fromEntries(terms.filter((term) => term.own && term.locale === locale).map(({ key, one, many }) => [key, { one, many }]));
}

export interface Wording {
  key: TermKey;
  form?: keyof Forms;
  /** What the page says where the network has no word of its own. Where it begins with a capital, so does the network's word. */
  otherwise: string;
  /**
   * What it says around the network's word, which is of a gender nobody knows: no article, no adjective that agrees.
   * Absent: the word alone, as a heading or a label.
   */
  phrase?: (forms: Forms) => string;
}

/** The one place where pages take a network's word: theirs where it has one, else what the page says by itself. */
export function inOwnWords(words: OwnWords, { key, form = 'one', otherwise, phrase = (forms) => forms[form] }: Wording): string {
  const own = words[key];
  if (!own) return otherwise;
  const said = phrase(own);
  return /^\p{Lu}/u.test(otherwise) ? said.charAt(0).toLocaleUpperCase('es') + said.slice(1) : said;
}

const Current = createContext<OwnWords>({});

/** Around the pages of a network. */
export const OwnWordsProvider = Current.Provider;

/** {@link inOwnWords} with the words of the network that the page belongs to. */
export function useOwnWords(): (wording: Wording) => string {
  const words = useContext(Current);
  return (wording) => inOwnWords(words, wording);
}
