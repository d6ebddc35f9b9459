import { definePolicy } from '@tequio/platform';

export const privacyNoticePolicy = definePolicy({
  subject: 'PrivacyNotice',
  actions: ['publish'],
  grants: { network_admin: ['publish'], mayor: ['publish'], liaison: ['publish'] },
});
