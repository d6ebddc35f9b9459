import { definePolicy } from '@tequio/platform';

/** A person's own follows; without an account, the links of the mails are the right. */
export const followPolicy = definePolicy({
  subject: 'Follow',
  tenantless: true,
  actions: ['create', 'read', 'update', 'confirm', 'leave'],
  grants: { citizen: ['create', 'read', 'update', 'confirm', 'leave'] },
});
