import { defineDictionary } from '@tequio/platform';
import { en } from './process.dictionary.en.js';
import { es } from './process.dictionary.es.js';

export const processDictionary = defineDictionary('process', { es, en });
