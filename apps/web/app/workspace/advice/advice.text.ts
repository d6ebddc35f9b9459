import { adviceEn } from './advice.dictionary.en.js';
import { adviceEs } from './advice.dictionary.es.js';

export const adviceText = { es: adviceEs, en: adviceEn };
