import type { GraphQLResolveInfo } from 'graphql';
import { abilityFor } from '../access/ability.js';
import type { Access } from '../access/decorators.js';
import { findRole } from '../access/roles.js';
import type { Clock } from '../context/clock.js';
import { anonymous, RequestContext, type Actor, type Locale, type Scope } from '../context/request-context.js';
import type { Database } from '../database/database.js';
import type { Presumption } from '../flight/presumption.js';
import type { ReadSession } from '../database/read-session.js';
import { AppError } from '../errors/app-error.js';

/** The membership that a signed-in call acts for (header `Tequio-Acting-As`). */
export interface ActingMembership {
  membershipId: string;
  networkId: string | null;
  tenantId: string | null;
  roles: readonly string[];
  office: string | null;
}

/** Who calls, as found from the cookie or the access token. */
export interface Caller {
  personId: string | null;
  acting: ActingMembership | null;
  tokenScopes: readonly string[] | null;
  /** The visitor's address; only for logs and limits. */
  ip: string | null;
  /** What proves the caller, where they are remembered from before and not looked up. */
  presumption?: Presumption | null;
}

export const nobody: Caller = { personId: null, acting: null, tokenScopes: null, ip: null };

export interface OperationInit {
  caller: Caller;
  locale: Locale;
  clock: Clock;
  correlationId: string;
  idempotencyKey: string | null;
  /** Makes the same operation again, of a caller that is looked up; throws where they do not hold. */
  lookedUp?: () => Promise<OperationContext>;
}

/**
 * What the fields of one GraphQL operation (or one HTTP request) share. Each root field runs in the scope that its
 * decorator declares, and so do the fields below it: the scope is found by the root of the field's path.
 */
export class OperationContext {
  private readonly entered = new Map<string, RequestContext>();
  private readonly sessions = new Map<Scope, ReadSession>();
  private anyone: RequestContext | null = null;

  constructor(
    readonly init: OperationInit,
    private readonly db: Database,
  ) {}

  /** Context of a root field; throws UNAUTHENTICATED or FORBIDDEN. */
  enter(rootKey: string, access: Access): RequestContext {
    const ctx = this.contextFor(access);
    this.entered.set(rootKey, ctx);
    return ctx;
  }

  /** Replaces a root field's context while its mutation's transaction is open. */
  set(rootKey: string, ctx: RequestContext): void {
    this.entered.set(rootKey, ctx);
  }

  at(info: GraphQLResolveInfo): RequestContext {
    const ctx = this.entered.get(rootKeyOf(info));
    if (!ctx) throw new Error(`field ${info.parentType.name}.${info.fieldName} was reached before its root`);
    // The platform's own scope reads no tenant's content: what hangs below its answers is read as anyone reads it.
    if (ctx.scope === 'system' && info.path.prev) return (this.anyone ??= this.contextFor({ kind: 'public' }));
    return ctx;
  }

  contextFor(access: Access): RequestContext {
    const { caller } = this.init;
    switch (access.kind) {
      case 'public':
        return this.make('public', { ...anonymous, kind: caller.personId ? 'person' : 'anonymous', personId: caller.personId }, null, null);
      case 'self': {
        if (!caller.personId) throw new AppError('UNAUTHENTICATED');
        const roles = ['citizen'];
        return this.make('self', { ...anonymous, kind: 'person', personId: caller.personId, roles, tokenScopes: caller.tokenScopes }, null, null);
      }
      case 'can': {
        if (!caller.personId) throw new AppError('UNAUTHENTICATED');
        const { acting } = caller;
        if (!acting) throw new AppError('FORBIDDEN');
        const actor: Actor = {
          kind: 'person',
          personId: caller.personId,
          membershipId: acting.membershipId,
          roles: acting.roles,
          office: acting.office,
          tokenScopes: caller.tokenScopes,
        };
        const scope = scopeOf(acting.roles);
        const ctx = this.make(access.own && scope === 'network' ? 'tenant' : scope, actor, acting.networkId, acting.tenantId);
        if (!ctx.ability!.can(access.action, access.subject)) throw new AppError('FORBIDDEN');
        return ctx;
      }
    }
  }

  /** Throws `PresumptionRefuted` where the caller is not who was presumed. */
  async prove(): Promise<void> {
    const { presumption } = this.init.caller;
    if (!presumption) return;
    if (!presumption.boarded) this.db.prove(presumption);
    await presumption.proved();
  }

  private make(scope: Scope, actor: Actor, networkId: string | null, tenantId: string | null): RequestContext {
    const { locale, clock, correlationId } = this.init;
    const ability = abilityFor({ roles: actor.roles, networkId, tenantId, personId: actor.personId, office: actor.office, tokenScopes: actor.tokenScopes });
    const bare = new RequestContext({ scope, networkId, tenantId, actor, locale, clock, correlationId, ability });
    let reads = this.sessions.get(scope);
    if (!reads) this.sessions.set(scope, (reads = this.db.session(bare, this.init.caller.presumption)));
    return bare.with({ reads });
  }
}

/** The widest scope among the roles of a membership decides which rows are seen. */
export function scopeOf(roles: readonly string[]): Scope {
  const scopes = new Set(roles.map((key) => findRole(key)?.scope));
  if (scopes.has('platform')) return 'system';
  if (scopes.has('network')) return 'network';
  if (scopes.has('tenant')) return 'tenant';
  return 'self';
}

export function rootKeyOf(info: GraphQLResolveInfo): string {
  let path: GraphQLResolveInfo['path'] | undefined = info.path;
  while (path?.prev) path = path.prev;
  return String(path!.key);
}
