import { networkRulesEn } from './network-rules.dictionary.en.js';
import { networkRulesEs } from './network-rules.dictionary.es.js';

export const networkRulesText = { es: networkRulesEs, en: networkRulesEn };
