import type { MigrationClass } from '@tequio/platform';
import { Bodies1700000008001 } from './8001-bodies.js';

export const governanceMigrations: readonly MigrationClass[] = [Bodies1700000008001];
