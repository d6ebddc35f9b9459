import { defineDictionary } from '@tequio/platform';
import { en } from './identity.dictionary.en.js';
import { es } from './identity.dictionary.es.js';

export const identityDictionary = defineDictionary('identity', { es, en });
