import {
  SCOPE_ROLES,
  statement,
  type Database,
  type RequestContext,
  type Scope,
} from '@tequio/platform';

const ENTER = statement<object>(
  'identity.enter',
  `select set_config('role', $1, true), set_config('app.network_id', $2, true), set_config('app.tenant_id', $3, true),
    set_config('app.person_id', $4, true)`,
);

export interface Place {
  /** `login`: the login role itself, which alone reaches the sign-in schema. */
  scope: Scope | 'login';
  networkId?: string | null;
  tenantId?: string | null;
  /** Whose own rows, in the scope `self`; absent: who acts. */
  personId?: string | null;
}

/**
 * Runs one part of an open write transaction in another scope, and returns to the scope before: a visitor whose link proves
 * the invitation enters that tenant; a person's session row changes together with the audit entry that tells of it.
 * The caller has proved beforehand that who acts may be there. Not for read sessions, whose parallel fields would follow.
 */
export async function within<T>(
  db: Database,
  ctx: RequestContext,
  place: Place,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  const outer = ctx.transaction;
  if (outer?.mode !== 'write') throw new Error('only a write transaction changes its scope');
  await enter(db, ctx, place);
  const inner = ctx.with({
    scope: place.scope === 'login' ? ctx.scope : place.scope,
    networkId: place.networkId ?? null,
    tenantId: place.tenantId ?? null,
    transaction: outer.inPlanScope(place.scope),
  });
  // After an error the transaction can only be rolled back: there is no scope to return to.
  const result = await work(inner);
  await enter(db, ctx, ctx);
  return result;
}

const enter = (db: Database, ctx: RequestContext, place: Place) =>
  db.sql(ctx, ENTER, [
    place.scope === 'login' ? 'none' : SCOPE_ROLES[place.scope],
    place.networkId ?? '',
    place.tenantId ?? '',
    place.personId ?? ctx.actor.personId ?? '',
  ]);
