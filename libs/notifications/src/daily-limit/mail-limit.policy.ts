import { definePolicy } from '@tequio/platform';

const read = ['read'] as const;

/** That notices wait is known to who answers for them: in the network, and in the municipality whose they are. */
export const mailLimitPolicy = definePolicy({
  subject: 'MailLimit',
  actions: read,
  grants: {
    network_admin: read,
    network_analyst: read,
    mayor: read,
    liaison: read,
    information_department: read,
  },
});
