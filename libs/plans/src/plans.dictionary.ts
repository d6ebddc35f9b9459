import { defineDictionary } from '@tequio/platform';
import { en } from './plans.dictionary.en.js';
import { es } from './plans.dictionary.es.js';

export const plansDictionary = defineDictionary('plans', { es, en });
