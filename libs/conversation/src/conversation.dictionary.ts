import { defineDictionary } from '@tequio/platform';
import { en } from './conversation.dictionary.en.js';
import { es } from './conversation.dictionary.es.js';

export const conversationDictionary = defineDictionary('conversation', { es, en });
