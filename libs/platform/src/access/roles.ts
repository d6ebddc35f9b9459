/** Where a role's rights reach. */
export type RoleScope = 'platform' | 'network' | 'tenant' | 'person';

export interface Role {
  key: string;
  scope: RoleScope;
  /** Whether an invitation may carry it; the other roles come with a seat or with signing in. */
  invitable: boolean;
}

const roles = new Map<string, Role>();

/** A role is a named set of rights on a scope. A context may add one without touching another's tables. */
export function defineRole(role: Role): Role {
  if (roles.has(role.key)) throw new Error(`role ${role.key} is defined twice`);
  roles.set(role.key, role);
  return role;
}

export const findRole = (key: string): Role | undefined => roles.get(key);
export const allRoles = (): readonly Role[] => [...roles.values()];
