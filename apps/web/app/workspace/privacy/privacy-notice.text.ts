import { privacyNoticeEn } from './privacy-notice.dictionary.en.js';
import { privacyNoticeEs } from './privacy-notice.dictionary.es.js';

export const privacyNoticeText = { es: privacyNoticeEs, en: privacyNoticeEn };
