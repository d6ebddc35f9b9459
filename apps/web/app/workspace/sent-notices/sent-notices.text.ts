import { sentNoticesEn } from './sent-notices.dictionary.en.js';
import { sentNoticesEs } from './sent-notices.dictionary.es.js';

export const sentNoticesText = { es: sentNoticesEs, en: sentNoticesEn };
