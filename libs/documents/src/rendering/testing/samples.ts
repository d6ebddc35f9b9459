import { readFileSync } from 'node:fs';
import type { DocumentSnapshot } from '../../sealing/seal.js';
import type { AcknowledgementData } from '../../templates/acknowledgement.js';
import type { ActionPlanData } from '../../templates/action-plan.js';
import type { InstallationActData } from '../../templates/installation-act.js';
import type { LetterOfIntentData } from '../../templates/letter-of-intent.js';

export interface Golden {
  typst: string;
  documents: Record<string, { dataSeal: string; sha256: string; pages: number }>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/samples/${name}.json`, import.meta.url), 'utf8'));

/** Fictional documents, one of each template, as complete as a real one. A fresh copy at each call. */
export const samples = () => ({
  'letter-of-intent': read('letter-of-intent-1') as DocumentSnapshot<LetterOfIntentData>,
  'letter-of-intent-2': read('letter-of-intent-2') as DocumentSnapshot<LetterOfIntentData>,
  acknowledgement: read('acknowledgement-1') as DocumentSnapshot<AcknowledgementData>,
  'installation-act': read('installation-act-1') as DocumentSnapshot<InstallationActData>,
  'installation-act-2': read('installation-act-2') as DocumentSnapshot<InstallationActData>,
  'installation-act-3': read('installation-act-3') as DocumentSnapshot<InstallationActData>,
  'installation-act-4': read('installation-act-4') as DocumentSnapshot<InstallationActData>,
  'action-plan': read('action-plan-1') as DocumentSnapshot<ActionPlanData>,
});
export const sampleNames = ['letter-of-intent', 'letter-of-intent-2', 'acknowledgement', 'installation-act', 'installation-act-2', 'installation-act-3', 'installation-act-4', 'action-plan'] as const;

/** What the samples gave when their templates were published. A new template adds its line; a line there is never changed. */
export const golden = () => read('golden') as Golden;
