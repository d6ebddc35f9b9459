import { definePolicy } from '@tequio/platform';

/** Whoever changes it decides whose name the network's mails bear: its administrator alone. */
export const mailServerPolicy = definePolicy({
  subject: 'MailServer',
  actions: ['manage'],
  grants: { network_admin: ['manage'] },
});
