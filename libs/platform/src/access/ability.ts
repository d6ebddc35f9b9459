import { AbilityBuilder, createMongoAbility, subject as asSubject, type MongoAbility, type MongoQuery } from '@casl/ability';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../context/request-context.js';
import { AppError } from '../errors/app-error.js';
import { unitKey } from './own-unit.js';
import { allPolicies } from './policy.js';
import { findRole } from './roles.js';

export type AppAbility = MongoAbility<[string, string | Record<string, unknown>]>;

export interface AbilityKey {
  roles: readonly string[];
  networkId: string | null;
  tenantId: string | null;
  personId: string | null;
  /** Office of the membership: of whose rights reach what their own unit leads. */
  office?: string | null;
  /** Scopes of an access token (`read`, `write`, `Subject:action`); null where a person signed in. */
  tokenScopes: readonly string[] | null;
}

const abilities = new LRUCache<string, AppAbility>({ max: 2000 });

/** Rights of a membership. Every rule on a tenant's things carries the tenant: the second wall. */
export function abilityFor(key: AbilityKey): AppAbility {
  const id = JSON.stringify([key.roles, key.networkId, key.tenantId, key.personId, key.office ?? null, key.tokenScopes]);
  let ability = abilities.get(id);
  if (!ability) abilities.set(id, (ability = build(key)));
  return ability;
}

function build(key: AbilityKey): AppAbility {
  const { can, build: finish } = new AbilityBuilder<AppAbility>(createMongoAbility);
  for (const policy of allPolicies()) {
    for (const roleKey of new Set(key.roles)) {
      const role = findRole(roleKey);
      if (!role) continue;
      for (const grant of policy.grants[roleKey] ?? []) {
        const { action, fields, where } = typeof grant === 'string' ? { action: grant, fields: undefined, where: undefined } : grant;
        if (!tokenAllows(key.tokenScopes, policy.subject, action)) continue;
        const conditions: Record<string, unknown> = { ...fillIn(where, key) };
        if (!policy.tenantless) {
          if (role.scope === 'tenant') conditions['tenantId'] = key.tenantId;
          if (role.scope === 'network') conditions['networkId'] = key.networkId;
        }
        const query = Object.keys(conditions).length ? (conditions as MongoQuery) : undefined;
        if (fields) can(action, policy.subject, [...fields], query);
        else can(action, policy.subject, query);
      }
    }
  }
  return finish();
}

/** In a condition `$person` stands for who acts, `$unit` for their unit, and `$network` for their network: as a tenant, its own things. */
function fillIn(where: Readonly<Record<string, unknown>> | undefined, { personId, networkId, office }: AbilityKey): Record<string, unknown> {
  const values = new Map<unknown, string | null>([['$person', personId], ['$network', networkId], ['$unit', unitKey(office)]]);
  return Object.fromEntries(Object.entries(where ?? {}).map(([field, value]) => [field, values.has(value) ? values.get(value) : value]));
}

function tokenAllows(scopes: readonly string[] | null, subject: string, action: string): boolean {
  if (scopes === null) return true;
  const reads = action === 'read' || action === 'list' || action === 'export';
  return scopes.includes('write') || (reads && scopes.includes('read')) || scopes.includes(`${subject}:${action}`);
}

/** Whether who acts may do this to this row, or to some row where none is given. */
export function may(ctx: RequestContext, action: string, subject: string, row?: object): boolean {
  if (!ctx.ability) return ctx.actor.kind === 'system';
  // CASL marks the object it is asked about: a copy keeps entities clean.
  return ctx.ability.can(action, row ? (asSubject(subject, { ...row }) as never) : subject);
}

/** Throws FORBIDDEN where `may` says no. */
export function allow(ctx: RequestContext, action: string, subject: string, row?: object): void {
  if (!may(ctx, action, subject, row)) throw new AppError('FORBIDDEN');
}

/** Fields of the thing that who acts may use with this action; null means all. */
export function allowedFields(ctx: RequestContext, action: string, subject: string): ReadonlySet<string> | null {
  if (!ctx.ability) return null;
  const rules = ctx.ability.rulesFor(action, subject);
  if (rules.some((rule) => !rule.fields && !rule.inverted)) return null;
  return new Set(rules.flatMap((rule) => rule.fields ?? []));
}
