import { allRoles, findRole } from './roles.js';

/** A right: the action, or the action on some fields, or under a condition on the row. */
export type Grant = string | { action: string; fields?: readonly string[]; where?: Readonly<Record<string, unknown>> };

export interface Policy {
  /** Name of the thing, as `LetterOfIntent`. */
  subject: string;
  /** Everything that can be done with it. */
  actions: readonly string[];
  /** Rights by role key. The tenant or network of the membership is a condition of each, always. */
  grants: Readonly<Record<string, readonly Grant[]>>;
  /** Rows of this thing carry no tenant (a person's own things, the platform's registers). */
  tenantless?: boolean;
}

const policies = new Map<string, Policy>();

/** Rights of one feature, written next to it. */
export function definePolicy(policy: Policy): Policy {
  if (policies.has(policy.subject)) throw new Error(`policy of ${policy.subject} is defined twice`);
  for (const [role, grants] of Object.entries(policy.grants)) {
    for (const grant of grants) {
      const action = typeof grant === 'string' ? grant : grant.action;
      if (!policy.actions.includes(action)) throw new Error(`${policy.subject}: role ${role} is granted unknown action ${action}`);
    }
  }
  policies.set(policy.subject, policy);
  return policy;
}

export const findPolicy = (subject: string): Policy | undefined => policies.get(subject);
export const allPolicies = (): readonly Policy[] => [...policies.values()];

/** Roles that a policy or another role names but nobody defines; asked when all contexts are loaded. */
export function unknownRoles(): string[] {
  const named = [
    ...allPolicies().map(({ subject, grants }) => ({ by: subject, roles: Object.keys(grants) })),
    ...allRoles().map(({ key, givenBy }) => ({ by: key, roles: givenBy })),
  ];
  return named.flatMap(({ by, roles }) => roles.filter((role) => !findRole(role)).map((role) => `${by}: ${role}`));
}

/** What a role may do, as `LetterOfIntent:read`, also where it may only under a condition or on some fields. */
export const rightsOf = (role: string): string[] =>
  allPolicies().flatMap(({ subject, grants }) => [...new Set((grants[role] ?? []).map((grant) => `${subject}:${typeof grant === 'string' ? grant : grant.action}`))]);

/** Who may do what, for the documentation and its test: one row a thing and action, one column a role. */
export function accessMatrix(): { subject: string; action: string; roles: Record<string, 'yes' | 'conditional' | 'no'> }[] {
  return allPolicies()
    .flatMap((policy) =>
      policy.actions.map((action) => ({
        subject: policy.subject,
        action,
        roles: Object.fromEntries(
          allRoles().map((role) => {
            const grants = (policy.grants[role.key] ?? []).filter((grant) => (typeof grant === 'string' ? grant : grant.action) === action);
            const plain = grants.some((grant) => typeof grant === 'string' || (!grant.where && !grant.fields));
            return [role.key, plain ? ('yes' as const) : grants.length ? ('conditional' as const) : ('no' as const)];
          }),
        ),
      })),
    )
    .sort((a, b) => a.subject.localeCompare(b.subject));
}
