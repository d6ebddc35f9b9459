import { definePolicy } from '@tequio/platform';

/** Who may issue, publish or annul a document is said by the context of the act that it tells of. */
export const officialDocumentPolicy = definePolicy({
  subject: 'OfficialDocument',
  actions: ['read', 'retry'],
  grants: {
    network_admin: ['read', 'retry'],
    network_analyst: ['read'],
    mayor: ['read', 'retry'],
    liaison: ['read', 'retry'],
    facilitator: ['read', 'retry'],
    member: ['read'],
    implementing_unit: ['read'],
    information_department: ['read'],
    organisation_representative: ['read'],
    monitor: ['read'],
    evaluator: ['read'],
    consultant: ['read'],
  },
});
