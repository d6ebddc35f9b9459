import { conversationMigrations } from '@tequio/conversation';
import { documentsMigrations } from '@tequio/documents';
import { governanceMigrations } from '@tequio/governance';
import { identityMigrations } from '@tequio/identity';
import { networkMigrations } from '@tequio/network';
import { notificationsMigrations } from '@tequio/notifications';
import { onboardingMigrations } from '@tequio/onboarding';
import { plansMigrations } from '@tequio/plans';
import { platformMigrations, type MigrationClass } from '@tequio/platform';
import { searchMigrations } from '@tequio/search';

/** Every context's migrations, lower contexts first. */
export const migrations: readonly MigrationClass[] = [
  ...platformMigrations,
  ...networkMigrations,
  ...identityMigrations,
  ...documentsMigrations,
  ...notificationsMigrations,
  ...searchMigrations,
  ...conversationMigrations,
  ...onboardingMigrations,
  ...governanceMigrations,
  ...plansMigrations,
];
