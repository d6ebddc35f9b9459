import { definePolicy } from '@tequio/platform';

const read = ['read'] as const;

/** Who works in a municipality sees what is due in it; the host authority what is due in all. */
export const dueDatePolicy = definePolicy({
  subject: 'DueDate',
  actions: read,
  grants: {
    network_admin: read,
    network_analyst: read,
    mayor: read,
    liaison: read,
    facilitator: read,
    monitor: read,
    member: read,
    implementing_unit: read,
    information_department: read,
  },
});
