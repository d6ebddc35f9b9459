import { attributionEn } from './attribution.dictionary.en.js';
import { attributionEs } from './attribution.dictionary.es.js';
import type { StateKey } from './catalogue.types.js';
import { FICTIONAL_STATE_KEY } from './fictional-state.js';

export const INEGI_TERMS_URL = 'https://www.inegi.org.mx/inegi/terminos.html';

export interface Attribution {
  text: string;
  /** Absent for the fictional state, which owes nothing to INEGI. */
  terms?: { label: string; url: string };
}

/** What must stand under a map or a table of this state's population. Locales other than English get Spanish. */
export function mapAttribution(key: StateKey, locale: string): Attribution {
  const text = locale.startsWith('en') ? attributionEn : attributionEs;
  if (key === FICTIONAL_STATE_KEY) return { text: text.fictional };
  return { text: text.inegi, terms: { label: text.inegiTermsLabel, url: INEGI_TERMS_URL } };
}
