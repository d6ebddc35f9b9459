import type { RequestContext, Scope } from '../context/request-context.js';
import { statement, type Database } from './database.js';
import { SCOPE_ROLES } from './roles.js';

const ENTER = statement<object>(
  'platform.enter-scope',
  `select set_config('role', $1, true), set_config('app.network_id', $2, true), set_config('app.tenant_id', $3, true), set_config('app.person_id', $4, true)`,
);

export interface OtherScope {
  /** `login`: the login role itself, which alone reaches the sign-in schema; in a write transaction only. */
  scope: Scope | 'login';
  /** As in the scope at hand unless said; see `NO_TENANT`. */
  networkId?: string | null;
  tenantId?: string | null;
  /** Whose own rows, in the scope `self`; absent: who acts. */
  personId?: string | null;
}

/** Of what belongs to no network and no municipality. */
export const NO_TENANT = { networkId: null, tenantId: null } as const;

/**
 * Runs one part of the transaction at hand in another scope, and returns to the scope before: a visitor whose link proves
 * the invitation enters that tenant; a person's session row changes together with the audit entry that tells of it. Where
 * fields share a read session, which they would follow, or nothing is open, the part is a short read of its own.
 * The caller has proved beforehand that who acts may be there: the wall is opened here, and nowhere else.
 */
export async function unsafeInScope<T>(db: Database, ctx: RequestContext, place: OtherScope, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
  const { scope, networkId = ctx.networkId, tenantId = ctx.tenantId } = place;
  if (scope === ctx.scope && networkId === ctx.networkId && tenantId === ctx.tenantId && !place.personId) return db.read(ctx, work);
  const outer = ctx.transaction;
  const inside = ctx.with({ scope: scope === 'login' ? ctx.scope : scope, networkId, tenantId });
  if (!outer || (outer.mode === 'read' && ctx.reads)) {
    if (scope === 'login') throw new Error('the login scope is of write transactions');
    return db.read(inside.with({ transaction: null, reads: null }), work);
  }
  await enter(db, ctx, { ...place, networkId, tenantId });
  // After an error of the database the transaction can only be rolled back: there is no scope to return to.
  const result = await work(inside.with({ transaction: outer.inPlanScope(scope) }));
  await enter(db, ctx, ctx);
  return result;
}

const enter = (db: Database, ctx: RequestContext, { scope, networkId, tenantId, personId }: OtherScope) =>
  db.sql(ctx, ENTER, [scope === 'login' ? 'none' : SCOPE_ROLES[scope], networkId ?? '', tenantId ?? '', personId ?? ctx.actor.personId ?? '']);
