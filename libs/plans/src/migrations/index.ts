import type { MigrationClass } from '@tequio/platform';
import { Plans1700000009001 } from './9001-plans.js';

export const plansMigrations: readonly MigrationClass[] = [Plans1700000009001];
