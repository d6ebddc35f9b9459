import type { Locale } from '@tequio/ui';
import { workspaceEs } from './workspace.dictionary.es.js';

export type WorkspacePagesText = typeof workspaceEs;

/** Texts of the workspaces' pages that the interface library does not hold. The workspaces speak Spanish; English comes with its dictionary. */
export const workspaceText = (_locale: Locale): WorkspacePagesText => workspaceEs;
