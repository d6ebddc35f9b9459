import type { MigrationClass } from '@tequio/platform';
import { Networks1700000001001 } from './1001-networks.js';
import { Settings1700000001002 } from './1002-settings.js';
import { Movements1700000001003 } from './1003-movements.js';
import { Looks1700000001004 } from './1004-looks.js';
import { GroupVersions1700000001005 } from './1005-group-versions.js';
import { UnlinkedMovements1700000001006 } from './1006-unlinked-movements.js';
import { MovementsOfTheAuthority1700000001007 } from './1007-movements-of-the-authority.js';
import { RetractedMovements1700000001008 } from './1008-retracted-movements.js';

export const networkMigrations: readonly MigrationClass[] = [
  Networks1700000001001,
  Settings1700000001002,
  Movements1700000001003,
  Looks1700000001004,
  GroupVersions1700000001005,
  UnlinkedMovements1700000001006,
  MovementsOfTheAuthority1700000001007,
  RetractedMovements1700000001008,
];
