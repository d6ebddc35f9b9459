import { unmadeEn } from './unmade.dictionary.en.js';
import { unmadeEs } from './unmade.dictionary.es.js';

export const unmadeText = { es: unmadeEs, en: unmadeEn };
