import { defineDictionary } from '@tequio/platform';
import { en } from './network.dictionary.en.js';
import { es } from './network.dictionary.es.js';

export const networkDictionary = defineDictionary('network', { es, en });

/** Code of a name that several municipalities have; its values are those of `Directory.namesakes`. */
export const AMBIGUOUS_MUNICIPALITY = networkDictionary.key('input.ambiguous_municipality');
