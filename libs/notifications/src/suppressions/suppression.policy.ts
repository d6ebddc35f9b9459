import { definePolicy } from '@tequio/platform';

/** The list is the network's: a municipality sees of it only which of its own members cannot be reached. */
export const suppressionPolicy = definePolicy({
  subject: 'MailSuppression',
  actions: ['list', 'lift'],
  grants: {
    network_admin: ['list', 'lift'],
    network_analyst: ['list'],
  },
});
