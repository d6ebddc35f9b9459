import type { MigrationClass } from '@tequio/platform';
import { Search1700000005001 } from './5001-search.js';
import { SingleStops1700000005002 } from './5002-single-stops.js';
import { WrittenWords1700000005003 } from './5003-written-words.js';

export const searchMigrations: readonly MigrationClass[] = [Search1700000005001, SingleStops1700000005002, WrittenWords1700000005003];
