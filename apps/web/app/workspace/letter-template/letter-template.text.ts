import { letterTemplateEn } from './letter-template.dictionary.en.js';
import { letterTemplateEs } from './letter-template.dictionary.es.js';

export const letterTemplateText = { es: letterTemplateEs, en: letterTemplateEn };
