import type { MigrationClass } from '@tequio/platform';
import { Documents1700000003001 } from './3001-documents.js';
import { AbandonedUploads1700000003002 } from './3002-abandoned-uploads.js';

export const documentsMigrations: readonly MigrationClass[] = [Documents1700000003001, AbandonedUploads1700000003002];
