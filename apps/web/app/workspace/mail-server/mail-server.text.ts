import { mailServerEn } from './mail-server.dictionary.en.js';
import { mailServerEs } from './mail-server.dictionary.es.js';

export const mailServerText = { es: mailServerEs, en: mailServerEn };
