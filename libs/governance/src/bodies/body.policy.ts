import { definePolicy } from '@tequio/platform';

const CONDUCTS = ['read', 'convene', 'designate', 'adopt_rules', 'install', 'approve_rules', 'operate', 'renew', 'dissolve'];

/** The municipality acts, its network reads: the host authority never edits what is a municipality's. */
export const bodyPolicy = definePolicy({
  subject: 'Body',
  actions: CONDUCTS,
  grants: {
    liaison: CONDUCTS,
    mayor: CONDUCTS,
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
