/** Where a role's rights reach. */
export type RoleScope = 'platform' | 'network' | 'tenant' | 'person';

/** What a membership is in. */
export type RolePlace = 'network' | 'municipality';

/** All that is said about a role but its rights: these stand in the policy of each feature. */
export interface Role {
  key: string;
  scope: RoleScope;
  /** Full key of its name, in the dictionary of the context that ships it. */
  name: string;
  /** Nobody makes somebody higher than themselves. Equal heights do not imply a right to give. */
  height: number;
  /** Where an invitation may carry it; none where it comes with a seat or with signing in. */
  places: readonly RolePlace[];
  /** Roles whose people may invite with it. */
  givenBy: readonly string[];
}

const roles = new Map<string, Role>();

/** A role is a named set of rights on a scope. A context may ship one without touching another's code or tables. */
export function defineRole(role: Role): Role {
  if (roles.has(role.key)) throw new Error(`role ${role.key} is defined twice`);
  roles.set(role.key, role);
  return role;
}

export const findRole = (key: string): Role | undefined => roles.get(key);
export const allRoles = (): readonly Role[] => [...roles.values()];
