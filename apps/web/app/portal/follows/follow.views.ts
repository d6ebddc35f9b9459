import type { FollowedKind } from '@tequio/ui';

export interface FollowView {
  kind: FollowedKind;
  title: string;
  path: string;
  email: string;
  /** Where its reader chooses how often mail comes; null while nothing comes. */
  choicesPath: string | null;
  /** The link was already used, has expired, or waits for a click. */
  state: 'pending' | 'confirmed' | 'left' | 'expired';
}
