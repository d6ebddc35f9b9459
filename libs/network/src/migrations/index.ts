import type { MigrationClass } from '@tequio/platform';
import { Networks1700000001001 } from './1001-networks.js';
import { Settings1700000001002 } from './1002-settings.js';

export const networkMigrations: readonly MigrationClass[] = [Networks1700000001001, Settings1700000001002];
