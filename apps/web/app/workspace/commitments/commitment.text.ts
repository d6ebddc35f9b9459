import type { Locale } from '@tequio/ui';
import { commitmentEn } from './commitment.dictionary.en.js';
import { commitmentEs } from './commitment.dictionary.es.js';

export const commitmentText: Record<Locale, typeof commitmentEs> = { es: commitmentEs, en: commitmentEn };
