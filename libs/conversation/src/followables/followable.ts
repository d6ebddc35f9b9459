import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Database, unsafeInScope, type RequestContext } from '@tequio/platform';

const RESOLVES = 'tequio:resolves-followable';

export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** What followers are shown of a thing, and whose followers also hear of it. */
export interface FollowedThing {
  title: string;
  /** Public page, beginning with `/`, without a language. */
  path: string;
  networkId: string;
  tenantId: string;
  /** Things of the same tenant whose followers are told of this one too, as a commitment's plan and municipality. */
  parents: readonly Subject[];
}

/** A type of thing that can be followed; lives with the context that owns it. */
export interface FollowableType {
  readonly type: string;
}

/**
 * Published things by id; those that are not published are left out. Called in the public scope, with up to 100 ids, and
 * answers with a number of statements that does not grow with them.
 */
export type FollowableResolver = (ctx: RequestContext, ids: readonly string[]) => Promise<ReadonlyMap<string, FollowedThing>>;

const types = new Map<string, FollowableType>();

export function defineFollowable(definition: FollowableType): FollowableType {
  if (types.has(definition.type)) throw new Error(`followable ${definition.type} is defined twice`);
  types.set(definition.type, definition);
  return definition;
}

/** Marks the one method that finds things of this type. Arguments: `(ctx, ids)`. */
export const ResolvesFollowable = (followable: FollowableType) =>
  SetMetadata(RESOLVES, followable.type) as <Method extends FollowableResolver>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;

/** Finds the resolvers of all contexts at boot; a type without exactly one stops it. */
@Injectable()
export class Followables implements OnModuleInit {
  private readonly byType = new Map<string, FollowableResolver>();

  constructor(
    private readonly db: Database,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const callable = (instance as Record<string, unknown>)[method];
        if (typeof callable !== 'function') continue;
        const type = this.reflector.get<string | undefined>(RESOLVES, callable);
        if (!type) continue;
        if (this.byType.has(type)) throw new Error(`followable ${type} is resolved twice, the second time by ${instance.constructor.name}.${method}`);
        this.byType.set(type, callable.bind(instance) as FollowableResolver);
      }
    }
    const mute = [...types.keys()].filter((type) => !this.byType.has(type));
    if (mute.length) throw new Error(`followables without a resolver: ${mute.join(', ')}`);
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  /** The thing as everyone sees it; null where it is not published. */
  async find(ctx: RequestContext, subject: Subject): Promise<FollowedThing | null> {
    return (await this.findAll(ctx, [subject])).get(keyOf(subject)) ?? null;
  }

  /** Published ones among these, by `keyOf`. */
  async findAll(ctx: RequestContext, subjects: readonly Subject[]): Promise<ReadonlyMap<string, FollowedThing>> {
    const found = new Map<string, FollowedThing>();
    await unsafeInScope(this.db, ctx, { scope: 'public' }, async (inside) => {
      for (const [type, ids] of idsByType(subjects)) {
        const things = await this.byType.get(type)?.(inside, ids);
        for (const [id, thing] of things ?? []) found.set(keyOf({ type, id }), thing);
      }
    });
    return found;
  }
}

/** Each thing once, by its type. */
export function idsByType(subjects: readonly Subject[]): ReadonlyMap<string, string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { type, id } of subjects) ids.set(type, (ids.get(type) ?? new Set()).add(id));
  return new Map([...ids].map(([type, own]) => [type, [...own]]));
}

export const keyOf = ({ type, id }: Subject): string => `${type} ${id}`;
