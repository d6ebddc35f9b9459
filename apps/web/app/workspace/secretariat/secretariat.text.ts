import type { Locale } from '@tequio/ui';
import { secretariatEn } from './secretariat.dictionary.en.js';
import { secretariatEs } from './secretariat.dictionary.es.js';

export const secretariatText: Record<Locale, typeof secretariatEs> = { es: secretariatEs, en: secretariatEn };
