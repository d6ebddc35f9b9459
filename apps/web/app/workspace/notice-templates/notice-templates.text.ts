import { noticeTemplatesEn } from './notice-templates.dictionary.en.js';
import { noticeTemplatesEs } from './notice-templates.dictionary.es.js';

export const noticeTemplatesText = { es: noticeTemplatesEs, en: noticeTemplatesEn };
