import type { Locale } from '@tequio/ui';
import { progressEn } from './progress.dictionary.en.js';
import { progressEs } from './progress.dictionary.es.js';

export const progressText: Record<Locale, typeof progressEs> = { es: progressEs, en: progressEn };
