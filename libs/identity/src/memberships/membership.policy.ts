import { definePolicy } from '@tequio/platform';

/** Who sees and changes who is who. Which role may touch which is in `roles.ts`; nobody touches their own. */
export const membershipPolicy = definePolicy({
  subject: 'Membership',
  actions: ['list', 'correct', 'replace', 'name_deputy', 'end'],
  grants: {
    network_admin: ['list', 'correct', 'replace', 'name_deputy', 'end'],
    network_analyst: ['list'],
    mayor: ['list', 'correct', 'replace', 'name_deputy', 'end'],
    liaison: ['list', 'correct', 'name_deputy', 'end'],
    facilitator: ['list'],
    member: ['list'],
  },
});
