import type { IconName } from '@tequio/ui';

/** What is said when an act is asked about before it is done. */
export interface ActWords {
  /** On the button that asks for it. */
  label: string;
  title: string;
  confirm: string;
  consequences: readonly (readonly [IconName, string])[];
}
