import type { MigrationClass } from '@tequio/platform';
import { Documents1700000003001 } from './3001-documents.js';
import { AbandonedUploads1700000003002 } from './3002-abandoned-uploads.js';
import { OwnFiles1700000003003 } from './3003-own-files.js';

export const documentsMigrations: readonly MigrationClass[] = [Documents1700000003001, AbandonedUploads1700000003002, OwnFiles1700000003003];
