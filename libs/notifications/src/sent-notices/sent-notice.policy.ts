import { definePolicy } from '@tequio/platform';

/** What was sent in a network, in numbers; of whom it reached, only the names of who holds a post. */
export const sentNoticePolicy = definePolicy({
  subject: 'SentNotice',
  actions: ['list', 'resend'],
  grants: {
    network_admin: ['list', 'resend'],
    network_analyst: ['list'],
  },
});
