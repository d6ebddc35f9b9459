import { returnedMailEn } from './returned-mail.dictionary.en.js';
import { returnedMailEs } from './returned-mail.dictionary.es.js';

export const returnedMailText = { es: returnedMailEs, en: returnedMailEn };
