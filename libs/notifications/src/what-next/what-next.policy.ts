import { definePolicy } from '@tequio/platform';

const read = ['read'] as const;

/** Everybody who works in a tenant or network; each context then gives only the steps that are theirs. */
export const whatNextPolicy = definePolicy({
  subject: 'WhatNext',
  actions: read,
  grants: {
    network_admin: read,
    network_analyst: read,
    mayor: read,
    liaison: read,
    facilitator: read,
    evaluator: read,
    monitor: read,
    member: read,
    implementing_unit: read,
    information_department: read,
    organisation_representative: read,
    consultant: read,
  },
});
