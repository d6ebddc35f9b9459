import { defineMachine } from '@tequio/platform';

export const ANNOUNCEMENT_STATES = ['draft', 'published', 'corrected', 'withdrawn'] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

/** Life cycle of what the host authority announces. Having been told, opened and acknowledged is each municipality's own. */
export const announcementMachine = defineMachine<AnnouncementState, 'revise' | 'publish' | 'correct' | 'withdraw', null>({
  name: 'announcement',
  subject: 'Announcement',
  initial: 'draft',
  transitions: {
    revise: { from: ['draft'], to: 'draft', action: 'write', next: { none: 'a draft waits for whoever began it' } },
    publish: { from: ['draft'], to: 'published', action: 'publish', irreversible: true, next: { none: 'it is published when the host authority wants to' } },
    correct: { from: ['published', 'corrected'], to: 'corrected', action: 'publish', reason: 'required', next: { none: 'nobody is asked to correct' } },
    withdraw: { from: ['published', 'corrected'], to: 'withdrawn', action: 'publish', reason: 'required', irreversible: true, next: { none: 'nobody is asked to withdraw' } },
  },
});
