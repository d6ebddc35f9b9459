import { FollowFrequency1700000006002 } from './6002-follow-frequency.js';
import type { MigrationClass } from '@tequio/platform';
import { Follows1700000006001 } from './6001-follows.js';

export const conversationMigrations: readonly MigrationClass[] = [Follows1700000006001, FollowFrequency1700000006002];
