import { SCOPE_ROLES, statement, type Database, type RequestContext, type Scope } from '@tequio/platform';

const ENTER = statement<object>('conversation.enter', `select set_config('role', $1, true)`);

/**
 * Runs one part of the transaction at hand in another scope, and returns to the scope before: what a visitor may cause
 * on the register of follows is decided here, and no scope of theirs holds a right on it. Where fields share a read
 * session, or nothing is open, the part is a short read of its own.
 */
export async function inScope<T>(db: Database, ctx: RequestContext, scope: Scope, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
  if (ctx.scope === scope) return db.read(ctx, work);
  const outer = ctx.transaction;
  if (!outer || (outer.mode === 'read' && ctx.reads)) return db.read(ctx.with({ scope, transaction: null, reads: null }), work);
  await db.sql(ctx, ENTER, [SCOPE_ROLES[scope]]);
  // After an error of the database the transaction can only be rolled back: there is no scope to return to.
  const result = await work(ctx.with({ scope, transaction: outer.inPlanScope(scope) }));
  await db.sql(ctx, ENTER, [SCOPE_ROLES[ctx.scope]]);
  return result;
}
