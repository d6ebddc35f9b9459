import type { Choice } from '@tequio/ui';
import { statesEs } from './states.dictionary.es.js';

/** The states that a network can be opened for, by name. */
export const stateChoices: Choice[] = Object.entries(statesEs)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => Number(a.value === '99') - Number(b.value === '99') || a.label.localeCompare(b.label, 'es'));
