import { defineDictionary } from '@tequio/platform';
import { en } from './network.dictionary.en.js';
import { es } from './network.dictionary.es.js';

export const networkDictionary = defineDictionary('network', { es, en });
