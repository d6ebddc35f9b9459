import type { Choice, Locale } from '@tequio/ui';
import { stateNames } from './states.dictionary.es.js';
import { workspaceText } from '../workspace.text.js';

const FICTIONAL = '99';

/** The states that a network can be opened for, by name; the invented one stands last and says so. */
export const stateChoices = (locale: Locale): Choice[] =>
  Object.entries(stateNames)
    .map(([value, name]) => ({ value, label: value === FICTIONAL ? `${name} (${workspaceText(locale).operation.fictional})` : name }))
    .sort((a, b) => Number(a.value === FICTIONAL) - Number(b.value === FICTIONAL) || a.label.localeCompare(b.label, 'es'));
