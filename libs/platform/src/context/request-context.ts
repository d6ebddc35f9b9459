import type { AppAbility } from '../access/ability.js';
import type { Transaction } from '../database/transaction.js';
import type { ReadSession } from '../database/read-session.js';
import { systemClock, type Clock } from './clock.js';
import { newId } from './id.js';

/**
 * Which rows the database shows. Each scope is a database role with policies of its own:
 * - `self`: a person's own rows across tenants
 * - `tenant`: the rows of one municipality, or of a network as the tenant it also is
 * - `network`: the host authority, reading all tenants of its network, writing only what is its own
 * - `public`: published rows
 * - `system`: the platform's own registers (tenants, outbox, audit sealing); never a tenant's content
 */
export type Scope = 'self' | 'tenant' | 'network' | 'public' | 'system';

export type Locale = 'es' | 'en';

/** Who acts. `roles` are keys of `defineRole`; a person without membership acts with none. */
export interface Actor {
  readonly kind: 'person' | 'anonymous' | 'system';
  readonly personId: string | null;
  readonly membershipId: string | null;
  readonly roles: readonly string[];
  /** The office acted for, as shown to others («Unidad de Transparencia»); never a private datum. */
  readonly office: string | null;
  /** Scopes of the access token used, or null where a person signed in. */
  readonly tokenScopes: readonly string[] | null;
  /** A name for the logs where `kind` is `system`. */
  readonly process?: string;
}

export const anonymous: Actor = {
  kind: 'anonymous',
  personId: null,
  membershipId: null,
  roles: [],
  office: null,
  tokenScopes: null,
};

export function systemActor(process: string): Actor {
  return { ...anonymous, kind: 'system', process };
}

export interface RequestContextInit {
  scope: Scope;
  networkId?: string | null;
  tenantId?: string | null;
  actor?: Actor;
  locale?: Locale;
  clock?: Clock;
  correlationId?: string;
  ability?: AppAbility | null;
  transaction?: Transaction | null;
  reads?: ReadSession | null;
}

/** First argument of every service method. Immutable: what changes is a new context. */
export class RequestContext {
  readonly scope: Scope;
  readonly networkId: string | null;
  readonly tenantId: string | null;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly correlationId: string;
  readonly ability: AppAbility | null;
  readonly transaction: Transaction | null;
  /** The read-only transaction that the fields of one GraphQL operation share. */
  readonly reads: ReadSession | null;

  constructor(init: RequestContextInit) {
    this.scope = init.scope;
    this.networkId = init.networkId ?? null;
    this.tenantId = init.tenantId ?? null;
    this.actor = init.actor ?? anonymous;
    this.locale = init.locale ?? 'es';
    this.clock = init.clock ?? systemClock;
    this.correlationId = init.correlationId ?? newId();
    this.ability = init.ability ?? null;
    this.transaction = init.transaction ?? null;
    this.reads = init.reads ?? null;
  }

  with(change: Partial<RequestContextInit>): RequestContext {
    return new RequestContext({ ...this, ...change });
  }

  get now(): Date {
    return this.clock.now();
  }

  /** The tenant whose rows are worked on. Throws where the scope has none, so that no query runs without it. */
  requireTenant(): { networkId: string; tenantId: string } {
    if (!this.networkId || !this.tenantId) throw new Error(`scope ${this.scope} has no tenant`);
    return { networkId: this.networkId, tenantId: this.tenantId };
  }

  requireNetwork(): string {
    if (!this.networkId) throw new Error(`scope ${this.scope} has no network`);
    return this.networkId;
  }

  requirePerson(): string {
    if (!this.actor.personId) throw new Error('no person is signed in');
    return this.actor.personId;
  }
}

/** Work of the product itself on one tenant's behalf: a job, the demonstration, an accepted invitation. */
export function tenantSystemContext(
  tenant: { networkId: string; tenantId: string },
  process: string,
  clock: Clock = systemClock,
): RequestContext {
  return new RequestContext({ scope: 'tenant', ...tenant, actor: systemActor(process), clock });
}

/** The platform's own registers. Reaches every tenant's directory entry, hence the name. */
export function unsafeAllTenantsContext(process: string, clock: Clock = systemClock): RequestContext {
  return new RequestContext({ scope: 'system', actor: systemActor(process), clock });
}
