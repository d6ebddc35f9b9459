import { dueDatesEn } from './due-dates.dictionary.en.js';
import { dueDatesEs } from './due-dates.dictionary.es.js';

export const dueDatesText = { es: dueDatesEs, en: dueDatesEn };
