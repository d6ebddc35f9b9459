import { CABILDOS } from './cabildos.fixture.js';
import { COMMITTEES } from './committees.fixture.js';
import { COUNCILS } from './councils.fixture.js';
import { SECRETARIATS } from './secretariats.fixture.js';
import type { Expressed } from './words.fixture.js';

/** The 27 examples of assets/operating-rules-examples.json in the schema's words. Days without a unit in the source are calendar days. */
export const EXPRESSED: Record<string, Expressed> = { ...COUNCILS, ...CABILDOS, ...SECRETARIATS, ...COMMITTEES };
