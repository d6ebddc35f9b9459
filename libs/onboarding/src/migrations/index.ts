import type { MigrationClass } from '@tequio/platform';
import { Letters1700000007001 } from './7001-letters.js';

export const onboardingMigrations: readonly MigrationClass[] = [Letters1700000007001];
