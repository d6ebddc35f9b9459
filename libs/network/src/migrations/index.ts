import type { MigrationClass } from '@tequio/platform';
import { Networks1700000001001 } from './1001-networks.js';

export const networkMigrations: readonly MigrationClass[] = [Networks1700000001001];
