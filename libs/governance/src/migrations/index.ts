import type { MigrationClass } from '@tequio/platform';
import { Bodies1700000008001 } from './8001-bodies.js';
import { InstallationMembers1700000008003 } from './8003-installation-members.js';
import { OwnSeats1700000008004 } from './8004-own-seats.js';
import { SecretariatsFound1700000008002 } from './8002-secretariats-found.js';
import { StruckCopies1700000008005 } from './8005-struck-copies.js';
import { WhoAdoptedRules1700000008006 } from './8006-who-adopted-rules.js';
import { RetiredSectors1700000008007 } from './8007-retired-sectors.js';
import { DeclinedTerms1700000008008 } from './8008-declined-terms.js';
import { DueSecretariats1700000008009 } from './8009-due-secretariats.js';
import { InstallationCalls1700000008010 } from './8010-installation-calls.js';

export const governanceMigrations: readonly MigrationClass[] = [
  Bodies1700000008001,
  SecretariatsFound1700000008002,
  InstallationMembers1700000008003,
  OwnSeats1700000008004,
  StruckCopies1700000008005,
  WhoAdoptedRules1700000008006,
  RetiredSectors1700000008007,
  DeclinedTerms1700000008008,
  DueSecretariats1700000008009,
  InstallationCalls1700000008010,
];
