import { announcementsEn } from './announcements.dictionary.en.js';
import { announcementsEs } from './announcements.dictionary.es.js';

export const announcementsText = { es: announcementsEs, en: announcementsEn };
