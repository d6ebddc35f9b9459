import type { MigrationClass } from '@tequio/platform';
import { Plans1700000009001 } from './9001-plans.js';
import { CapturedPlans1700000009002 } from './9002-captured-plans.js';
import { EvidenceLinks1700000009003 } from './9003-evidence-links.js';
import { LastWords1700000009005 } from './9005-last-words.js';
import { OwnPlanWork1700000009004 } from './9004-own-plan-work.js';
import { WithdrawnPlans1700000009006 } from './9006-withdrawn-plans.js';
import { KeptReports1700000009007 } from './9007-kept-reports.js';
import { TakenUpAgain1700000009008 } from './9008-taken-up-again.js';
import { VoicesSaidOnce1700000009009 } from './9009-voices-said-once.js';
import { ReplacedPlanDocuments1700000009010 } from './9010-replaced-plan-documents.js';
import { WithdrawnReports1700000009011 } from './9011-withdrawn-reports.js';
import { DuePlans1700000009012 } from './9012-due-plans.js';

export const plansMigrations: readonly MigrationClass[] = [
  Plans1700000009001,
  CapturedPlans1700000009002,
  EvidenceLinks1700000009003,
  OwnPlanWork1700000009004,
  LastWords1700000009005,
  WithdrawnPlans1700000009006,
  KeptReports1700000009007,
  TakenUpAgain1700000009008,
  VoicesSaidOnce1700000009009,
  ReplacedPlanDocuments1700000009010,
  WithdrawnReports1700000009011,
  DuePlans1700000009012,
];
