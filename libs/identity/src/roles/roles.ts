import { defineRole, type Role } from '@tequio/platform';

/** Everyone that the product knows, from the widest reach to the narrowest (who may do what: each feature's policy). */
export const ROLES = {
  operator: defineRole({ key: 'operator', scope: 'platform', invitable: false }),
  network_admin: defineRole({ key: 'network_admin', scope: 'network', invitable: true }),
  network_analyst: defineRole({ key: 'network_analyst', scope: 'network', invitable: true }),
  mayor: defineRole({ key: 'mayor', scope: 'tenant', invitable: true }),
  liaison: defineRole({ key: 'liaison', scope: 'tenant', invitable: true }),
  facilitator: defineRole({ key: 'facilitator', scope: 'tenant', invitable: true }),
  evaluator: defineRole({ key: 'evaluator', scope: 'tenant', invitable: true }),
  monitor: defineRole({ key: 'monitor', scope: 'tenant', invitable: true }),
  member: defineRole({ key: 'member', scope: 'tenant', invitable: true }),
  implementing_unit: defineRole({ key: 'implementing_unit', scope: 'tenant', invitable: true }),
  information_department: defineRole({ key: 'information_department', scope: 'tenant', invitable: true }),
  organisation_representative: defineRole({ key: 'organisation_representative', scope: 'tenant', invitable: true }),
  consultant: defineRole({ key: 'consultant', scope: 'tenant', invitable: true }),
  citizen: defineRole({ key: 'citizen', scope: 'person', invitable: false }),
} as const satisfies Record<string, Role>;

export type RoleKey = keyof typeof ROLES;
export const ROLE_KEYS = Object.keys(ROLES) as RoleKey[];

/** Height of a role: nobody makes somebody higher than themselves. Equal heights do not imply a right to grant. */
export const ROLE_HEIGHT: Readonly<Record<RoleKey, number>> = {
  operator: 100,
  network_admin: 80,
  network_analyst: 60,
  mayor: 50,
  liaison: 40,
  facilitator: 30,
  evaluator: 30,
  monitor: 30,
  member: 20,
  implementing_unit: 20,
  information_department: 20,
  organisation_representative: 20,
  consultant: 10,
  citizen: 0,
};

const MUNICIPAL_TEAM: readonly RoleKey[] = [
  'facilitator',
  'member',
  'implementing_unit',
  'information_department',
  'organisation_representative',
  'consultant',
];

/**
 * Who makes whom. A mayor signs, so that the institute names the account; evaluators and monitors judge the municipality,
 * so that the municipality does not appoint them.
 */
export const GRANTS: Readonly<Partial<Record<RoleKey, readonly RoleKey[]>>> = {
  operator: ['network_admin'],
  network_admin: ['network_admin', 'network_analyst', 'mayor', 'liaison', 'evaluator', 'monitor', ...MUNICIPAL_TEAM],
  mayor: ['liaison', ...MUNICIPAL_TEAM],
  liaison: ['liaison', ...MUNICIPAL_TEAM],
};

const NETWORK_ONLY: ReadonlySet<RoleKey> = new Set(['network_admin', 'network_analyst']);
const EITHER: ReadonlySet<RoleKey> = new Set(['evaluator', 'monitor', 'organisation_representative']);

export const isRole = (key: string): key is RoleKey => Object.hasOwn(ROLES, key);

export function mayGrant(granting: readonly string[], granted: string): boolean {
  return granting.some(
    (role) => isRole(role) && (GRANTS[role] as readonly string[] | undefined)?.includes(granted) === true,
  );
}

/** Whether a tenant of this kind has members of this role. */
export function roleFits(role: string, kind: 'network' | 'municipality'): boolean {
  if (!isRole(role) || !ROLES[role].invitable) return false;
  if (EITHER.has(role)) return true;
  return NETWORK_ONLY.has(role) === (kind === 'network');
}
