import { defineDictionary } from './dictionary.js';
import { en } from './platform.dictionary.en.js';
import { es } from './platform.dictionary.es.js';

export const platformDictionary = defineDictionary('platform', { es, en });
