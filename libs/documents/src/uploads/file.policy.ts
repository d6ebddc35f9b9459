import { definePolicy } from '@tequio/platform';

const sends = ['read', 'upload'];

/** Who may tie a file to a thing, publish or withdraw it, or read it there, is said by the context of the thing. */
export const filePolicy = definePolicy({
  subject: 'File',
  actions: ['read', 'upload'],
  grants: {
    network_admin: sends,
    network_analyst: ['read'],
    mayor: sends,
    liaison: sends,
    facilitator: sends,
    member: sends,
    implementing_unit: sends,
    information_department: sends,
    organisation_representative: sends,
    monitor: sends,
    evaluator: sends,
    consultant: sends,
  },
});
