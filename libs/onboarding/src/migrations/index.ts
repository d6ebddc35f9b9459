import type { MigrationClass } from '@tequio/platform';
import { Letters1700000007001 } from './7001-letters.js';
import { LettersFound1700000007002 } from './7002-letters-found.js';
import { LettersOnPaper1700000007003 } from './7003-letters-on-paper.js';
import { WithdrawnLetters1700000007004 } from './7004-withdrawn-letters.js';
import { UndoneDecisions1700000007005 } from './7005-undone-decisions.js';
import { SpanishPlaceholders1700000007006 } from './7006-spanish-placeholders.js';
import { ObservedParts1700000007007 } from './7007-observed-parts.js';
import { ReplacedLetters1700000007008 } from './7008-replaced-letters.js';
import { SentVersions1700000007009 } from './7009-sent-versions.js';
import { ReopenedLetters1700000007010 } from './7010-reopened-letters.js';
import { DueLetters1700000007011 } from './7011-due-letters.js';

export const onboardingMigrations: readonly MigrationClass[] = [
  Letters1700000007001,
  LettersFound1700000007002,
  LettersOnPaper1700000007003,
  WithdrawnLetters1700000007004,
  UndoneDecisions1700000007005,
  SpanishPlaceholders1700000007006,
  ObservedParts1700000007007,
  ReplacedLetters1700000007008,
  SentVersions1700000007009,
  ReopenedLetters1700000007010,
  DueLetters1700000007011,
];
