import type { Locale } from '@tequio/ui';
import { plansEn } from './plans.dictionary.en.js';
import { plansEs } from './plans.dictionary.es.js';

export const plansText: Record<Locale, typeof plansEs> = { es: plansEs, en: plansEn };
