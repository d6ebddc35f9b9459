import { definePolicy } from '@tequio/platform';

/** Who sees and changes who is who. Which role may touch which is in `roles.ts`; nobody touches their own. */
export const membershipPolicy = definePolicy({
  subject: 'Membership',
  actions: ['list', 'replace', 'name_deputy', 'end'],
  grants: {
    network_admin: ['list', 'replace', 'name_deputy', 'end'],
    network_analyst: ['list'],
    mayor: ['list', 'replace', 'name_deputy', 'end'],
    liaison: ['list', 'name_deputy', 'end'],
    facilitator: ['list'],
    member: ['list'],
  },
});
