import type { Locale } from '@tequio/ui';
import { glossaryEn } from '../help/glossary.dictionary.en.js';
import { glossaryEs } from '../help/glossary.dictionary.es.js';
import { helpEn } from '../help/help.dictionary.en.js';
import { helpEs } from '../help/help.dictionary.es.js';
import type { GlossaryTermText, HelpTopic, WrittenPage } from './written.types.js';
import * as pagesEn from './written-pages.dictionary.en.js';
import * as pagesEs from './written-pages.dictionary.es.js';

export interface WrittenContent {
  help: readonly HelpTopic[];
  glossary: readonly GlossaryTermText[];
  howItIsCounted: WrittenPage;
  accessibility: WrittenPage;
  openData: WrittenPage;
}

const CONTENT: Record<Locale, WrittenContent> = {
  es: {
    help: helpEs,
    glossary: glossaryEs,
    howItIsCounted: pagesEs.howItIsCountedEs,
    accessibility: pagesEs.accessibilityEs,
    openData: pagesEs.openDataEs,
  },
  en: {
    help: helpEn,
    glossary: glossaryEn,
    howItIsCounted: pagesEn.howItIsCountedEn,
    accessibility: pagesEn.accessibilityEn,
    openData: pagesEn.openDataEn,
  },
};

/** The portal's long texts; the same topics, terms and anchors in every language. */
export function writtenContent(locale: Locale): WrittenContent {
  return CONTENT[locale];
}
