import { defineDictionary } from '@tequio/platform';
import { en } from './documents.dictionary.en.js';
import { es } from './documents.dictionary.es.js';

export const documentsDictionary = defineDictionary('documents', { es, en });
