import { regionsEn } from './regions.dictionary.en.js';
import { regionsEs } from './regions.dictionary.es.js';

export const regionsText = { es: regionsEs, en: regionsEn };
