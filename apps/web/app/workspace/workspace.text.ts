import type { Locale } from '@tequio/ui';
import { workspaceEn } from './workspace.dictionary.en.js';
import { workspaceEs } from './workspace.dictionary.es.js';

export type WorkspacePagesText = typeof workspaceEs;

const texts: Record<Locale, WorkspacePagesText> = { es: workspaceEs, en: workspaceEn };

/** Texts of the workspaces' pages that the interface library does not hold. */
export const workspaceText = (locale: Locale): WorkspacePagesText => texts[locale];
