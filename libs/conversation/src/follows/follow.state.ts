import { defineMachine } from '@tequio/platform';

export type StoredFollowState = 'pending' | 'active' | 'left';

/** A follow waits for its confirmation; what was left is over, and following again is a new one. */
export const followMachine = defineMachine<StoredFollowState, 'confirm' | 'leave', null>({
  name: 'follow',
  subject: 'Follow',
  initial: 'pending',
  transitions: {
    confirm: { from: ['pending'], to: 'active', action: 'confirm' },
    leave: { from: ['pending', 'active'], to: 'left', action: 'leave' },
  },
});
