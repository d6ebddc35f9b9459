import { defineDictionary } from '@tequio/platform';
import { en } from './cli.dictionary.en.js';
import { es } from './cli.dictionary.es.js';

export const cliDictionary = defineDictionary('cli', { es, en });
export type CliText = keyof typeof es;
