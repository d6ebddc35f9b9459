import { definePolicy, type Grant } from '@tequio/platform';

const READERS = ['read'] as const;

/** Roles whose voice is civil society's, where they do not sit in the secretariat for the government. */
export const SOCIETY_ROLES = ['member', 'organisation_representative', 'monitor'] as const;
/** A host authority's administrators act in the plans of the network itself, and in no municipality's. */
const inOwn = (...actions: string[]): Grant[] => actions.map((action) => ({ action, where: { tenantId: '$network' } }));

/** An implementing unit sees and reports on what it leads itself. */
const ofOwnUnit = (...actions: string[]): Grant[] => actions.map((action) => ({ action, where: { unit: '$unit' } }));

export const actionPlanPolicy = definePolicy({
  subject: 'ActionPlan',
  actions: ['read', 'edit', 'endorse', 'publish', 'amend', 'close', 'report', 'import', 'export'],
  grants: {
    liaison: ['read', 'edit', 'endorse', 'publish', 'amend', 'close', 'report', 'import', 'export'],
    consultant: ['read', 'edit', 'import', 'export'],
    facilitator: ['read', 'endorse', 'export'],
    mayor: ['read', 'publish', 'export'],
    implementing_unit: ['read', 'report', 'export'],
    information_department: READERS,
    member: ['read', 'export'],
    organisation_representative: ['read', 'export'],
    monitor: ['read', 'export'],
    evaluator: ['read', 'export'],
    network_admin: ['read', 'export', ...inOwn('edit', 'endorse', 'publish', 'amend', 'close', 'report', 'import')],
    network_analyst: ['read', 'export'],
  },
});

export const commitmentPolicy = definePolicy({
  subject: 'Commitment',
  actions: ['read', 'edit', 'check_feasibility', 'publish', 'move_date', 'reassign', 'settle', 'report_government', 'report_society', 'reassign_report', 'verify'],
  grants: {
    liaison: ['read', 'edit', 'check_feasibility', 'publish', 'move_date', 'reassign', 'settle', 'report_government', 'reassign_report', 'verify'],
    consultant: ['read', 'edit'],
    facilitator: ['read', 'reassign_report', 'verify'],
    // Who of these verifies is a rule of the network.
    mayor: ['read', 'publish', 'verify'],
    implementing_unit: ofOwnUnit('read', 'check_feasibility', 'report_government'),
    information_department: READERS,
    member: ['read', 'report_society', 'verify'],
    organisation_representative: ['read', 'report_society'],
    monitor: ['read', 'report_society', 'verify'],
    evaluator: READERS,
    network_admin: ['read', ...inOwn('edit', 'check_feasibility', 'publish', 'move_date', 'reassign', 'settle', 'report_government', 'reassign_report', 'verify')],
    network_analyst: READERS,
  },
});

// The same people and rights as for their commitment.
export const milestonePolicy = definePolicy({ ...commitmentPolicy, subject: 'Milestone' });
