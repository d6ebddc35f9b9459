import { followsEn } from './follows.dictionary.en.js';
import { followsEs } from './follows.dictionary.es.js';

export const followsText = { es: followsEs, en: followsEn };
