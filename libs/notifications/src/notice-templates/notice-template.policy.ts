import { definePolicy } from '@tequio/platform';

/** How a network words its notices. */
export const noticeTemplatePolicy = definePolicy({
  subject: 'NoticeTemplate',
  actions: ['read', 'write', 'try'],
  grants: {
    network_admin: ['read', 'write', 'try'],
    network_analyst: ['read'],
  },
});
