import { defineDictionary } from '@tequio/platform';
import { en } from './notifications.dictionary.en.js';
import { es } from './notifications.dictionary.es.js';

export const notificationsDictionary = defineDictionary('notifications', { es, en });
