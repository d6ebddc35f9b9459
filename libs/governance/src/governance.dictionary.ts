import { defineDictionary } from '@tequio/platform';
import { en } from './governance.dictionary.en.js';
import { es } from './governance.dictionary.es.js';

export const governanceDictionary = defineDictionary('governance', { es, en });
