import type { MigrationClass } from '@tequio/platform';
import { Documents1700000003001 } from './3001-documents.js';

export const documentsMigrations: readonly MigrationClass[] = [Documents1700000003001];
