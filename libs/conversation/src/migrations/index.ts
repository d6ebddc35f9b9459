import { FollowFrequency1700000006002 } from './6002-follow-frequency.js';
import type { MigrationClass } from '@tequio/platform';
import { Follows1700000006001 } from './6001-follows.js';
import { Advice1700000006010 } from './6010-advice.js';
import { Announcements1700000006020 } from './6020-announcements.js';

export const conversationMigrations: readonly MigrationClass[] = [Follows1700000006001, FollowFrequency1700000006002, Advice1700000006010, Announcements1700000006020];
