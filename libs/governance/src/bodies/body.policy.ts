import { definePolicy } from '@tequio/platform';

const PREPARES = ['read', 'convene', 'compose', 'adopt_rules', 'install', 'approve_rules', 'correct', 'operate', 'dissolve'];

/** The municipality acts, its network reads: the host authority never edits what is a municipality's. */
export const bodyPolicy = definePolicy({
  subject: 'Body',
  actions: PREPARES,
  grants: {
    liaison: PREPARES,
    mayor: PREPARES,
    facilitator: ['read', 'operate'],
    member: ['read'],
    implementing_unit: ['read'],
    information_department: ['read'],
    organisation_representative: ['read'],
    consultant: ['read'],
    monitor: ['read'],
    evaluator: ['read'],
    network_admin: ['read'],
    network_analyst: ['read'],
  },
});

/** What a network gives to all its bodies. */
export const bodyTemplatePolicy = definePolicy({
  subject: 'BodyTemplate',
  actions: ['save_sector', 'set_rules'],
  grants: { network_admin: ['save_sector', 'set_rules'] },
});
