import { AppError, type RequestContext } from '@tequio/platform';

/** An access token reads and writes for its membership; it never changes the account that made it. */
export function requirePersonThemself(ctx: RequestContext): string {
  if (ctx.actor.tokenScopes !== null) throw new AppError('FORBIDDEN');
  return ctx.requirePerson();
}
