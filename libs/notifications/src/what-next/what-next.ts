import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { abilityFor, allRoles, type RequestContext } from '@tequio/platform';
import { byDate } from './urgency.js';
import type { WhatNextItem } from './what-next.types.js';

const WHAT_NEXT = 'tequio:what-next';

/** A context's steps that are open for who asks, drawn from its state machines: bounded, in few queries, in `ctx.locale`. */
export interface WhatNextProvider {
  items(ctx: RequestContext): Promise<WhatNextItem[]>;
}

/** Marks a provider class whose `items` belong into the list of what is next. */
export const WhatNext = () =>
  SetMetadata(WHAT_NEXT, true) as (target: new (...args: never[]) => WhatNextProvider) => void;

/** The list holds as many; whoever has more to do begins with these. */
export const WHAT_NEXT_LIMIT = 50;

@Injectable()
export class WhatNextList implements OnModuleInit {
  private providers: WhatNextProvider[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    this.providers = this.discovery
      .getProviders()
      .filter(
        ({ metatype, instance }) =>
          metatype && instance && this.reflector.get<boolean | undefined>(WHAT_NEXT, metatype),
      )
      .map(({ instance }) => instance as WhatNextProvider);
  }

  /** Items of all contexts by date, at most 50. */
  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    const own = asWhoseTurnItIs(ctx);
    const lists = await Promise.all(this.providers.map((provider) => provider.items(own)));
    const unique = new Map(lists.flat().map((item) => [item.key, item]));
    return [...unique.values()].sort(byDate).slice(0, WHAT_NEXT_LIMIT);
  }

  /** How many of the items that all roles of the place have together are not for who asks to do; which they are, these read who do them. */
  async ofOthers(ctx: RequestContext): Promise<number> {
    const { networkId, tenantId } = ctx.requireTenant();
    const kind = tenantId === networkId ? 'network' : 'municipality';
    const roles = allRoles().flatMap(({ key, places }) => (places.includes(kind) ? [key] : []));
    const actor = { ...ctx.actor, personId: null, membershipId: null, roles, office: null };
    const everybody = ctx.with({ actor, ability: abilityFor({ roles, networkId, tenantId, personId: null, tokenScopes: null }) });
    const [all, own] = await Promise.all([this.items(everybody), this.items(ctx)]);
    const mine = new Set(own.filter(({ state }) => state !== 'waiting').map(({ key }) => key));
    return all.filter(({ key }) => !mine.has(key)).length;
  }
}

/**
 * What is next hangs on what the person may do, and not on what the program may that reads it for them. Only where the
 * program may read all that they do; the list reads, and nothing is done with this context.
 */
function asWhoseTurnItIs(ctx: RequestContext): RequestContext {
  const { networkId, tenantId, actor } = ctx;
  if (!actor.tokenScopes?.includes('read')) return ctx;
  return ctx.with({ ability: abilityFor({ ...actor, networkId, tenantId, tokenScopes: null }) });
}
