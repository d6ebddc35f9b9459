import type { MigrationClass } from '@tequio/platform';
import { Search1700000005001 } from './5001-search.js';

export const searchMigrations: readonly MigrationClass[] = [Search1700000005001];
