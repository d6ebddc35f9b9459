import { definePolicy } from '@tequio/platform';

export const networkPolicy = definePolicy({
  subject: 'Network',
  actions: ['read', 'open', 'update', 'succeed_authority', 'group_municipalities'],
  grants: {
    operator: ['open'],
    network_admin: ['read', 'update', 'succeed_authority', 'group_municipalities'],
    network_analyst: ['read'],
  },
});

export const municipalityPolicy = definePolicy({
  subject: 'Municipality',
  actions: ['read', 'update'],
  grants: {
    network_admin: ['read', 'update'],
    network_analyst: ['read'],
    liaison: ['read', 'update'],
    facilitator: ['read'],
    member: ['read'],
    implementing_unit: ['read'],
    mayor: ['read'],
    consultant: ['read'],
    information_department: ['read'],
  },
});
