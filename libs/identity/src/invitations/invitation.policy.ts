import { definePolicy } from '@tequio/platform';

/** Who invites. With which role is in `roles.ts`. */
export const invitationPolicy = definePolicy({
  subject: 'Invitation',
  actions: ['list', 'invite', 'resend', 'revoke', 'invite_administrator'],
  grants: {
    operator: ['invite_administrator'],
    network_admin: ['list', 'invite', 'resend', 'revoke'],
    network_analyst: ['list'],
    mayor: ['list', 'invite', 'resend', 'revoke'],
    liaison: ['list', 'invite', 'resend', 'revoke'],
  },
});
