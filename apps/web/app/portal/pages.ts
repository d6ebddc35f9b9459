import { useLocale, type Locale } from '@tequio/ui';
import { pagesEn } from './pages.dictionary.en.js';
import { pagesEs, type PagesDictionary } from './pages.dictionary.es.js';

const TEXTS: Record<Locale, PagesDictionary> = { es: pagesEs, en: pagesEn };

export function pageText(locale: Locale): PagesDictionary {
  return TEXTS[locale];
}

export function usePageText(): PagesDictionary {
  return pageText(useLocale().locale);
}
