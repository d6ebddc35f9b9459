import type { z } from 'zod';
import { acknowledgementData } from './acknowledgement.js';
import { actionPlanData } from './action-plan.js';
import { firstInstallationActData, installationActData } from './installation-act.js';
import { letterOfIntentData } from './letter-of-intent.js';

export interface TemplateEntry {
  /** Segment of its folios. */
  folioKind: string;
  /** Schema of the data by version of the template. */
  versions: Readonly<Record<number, z.ZodType>>;
}

/** Every published template. An older version stays for ever: documents in the archive are re-rendered with it to check them. */
export const templates = {
  'letter-of-intent': { folioKind: 'CARTA', versions: { 1: letterOfIntentData, 2: letterOfIntentData } },
  acknowledgement: { folioKind: 'ACUSE', versions: { 1: acknowledgementData } },
  'installation-act': { folioKind: 'ACTA', versions: { 1: firstInstallationActData, 2: firstInstallationActData, 3: installationActData, 4: installationActData } },
  'action-plan': { folioKind: 'PLAN', versions: { 1: actionPlanData } },
} as const satisfies Record<string, TemplateEntry>;

export type TemplateName = keyof typeof templates;

export function findTemplate(name: string, version: number): { folioKind: string; schema: z.ZodType } | null {
  if (!Object.hasOwn(templates, name)) return null;
  const entry: TemplateEntry = templates[name as TemplateName];
  const schema = Object.hasOwn(entry.versions, version) ? entry.versions[version] : undefined;
  return schema ? { folioKind: entry.folioKind, schema } : null;
}
