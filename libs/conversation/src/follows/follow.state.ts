import { defineMachine } from '@tequio/platform';

export type StoredFollowState = 'pending' | 'active' | 'left';

/** A follow waits for its confirmation; what was left is over, and following again is a new one. */
export const followMachine = defineMachine<StoredFollowState, 'confirm' | 'leave', null>({
  name: 'follow',
  subject: 'Follow',
  initial: 'pending',
  transitions: {
    confirm: { from: ['pending'], to: 'active', action: 'confirm', next: { none: 'whoever follows confirms from their mail and has no workspace' } },
    leave: { from: ['pending', 'active'], to: 'left', action: 'leave', next: { none: 'nobody is asked to leave' } },
  },
});
