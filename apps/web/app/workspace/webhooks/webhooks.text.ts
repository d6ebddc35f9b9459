import { webhooksEn } from './webhooks.dictionary.en.js';
import { webhooksEs } from './webhooks.dictionary.es.js';

export const webhooksText = { es: webhooksEs, en: webhooksEn };
