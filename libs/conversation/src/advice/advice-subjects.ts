import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { RequestContext } from '@tequio/platform';
import { idsByType, keyOf, type Subject } from '../followables/followable.js';

const ADVISED = 'tequio:advised-subjects';

/** What a thread is about, as who asks sees it. */
export interface AdvisedThing {
  title: string;
  /** Its page in the workspace of who asks, or a public one; null where there is none for them. Begins with `/`. */
  path: string | null;
}

/**
 * Things of these types among the municipality's at hand or, in the network's scope, of its municipalities: those that are
 * there, by id, in `ctx.locale`, with a number of statements that does not grow with them.
 */
export interface AdvisedSubjects {
  readonly types: readonly string[];
  find(ctx: RequestContext, type: string, ids: readonly string[]): Promise<ReadonlyMap<string, AdvisedThing & { tenantId: string }>>;
}

/** Marks a provider class of things that advice can be about. */
export const AdvisedOn = () => SetMetadata(ADVISED, true) as (target: new (...args: never[]) => AdvisedSubjects) => void;

/** Finds what all contexts give to be talked about at boot. */
@Injectable()
export class AdviceSubjects implements OnModuleInit {
  private readonly byType = new Map<string, AdvisedSubjects>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance || !this.reflector.get<boolean | undefined>(ADVISED, metatype)) continue;
      const subjects = instance as AdvisedSubjects;
      for (const type of subjects.types) {
        if (this.byType.has(type)) throw new Error(`advice about ${type} is given twice, the second time by ${metatype.name}`);
        this.byType.set(type, subjects);
      }
    }
  }

  /** Those that are there, by `keyOf`. Scope: tenant or network. */
  async findAll(ctx: RequestContext, subjects: readonly Subject[]): Promise<ReadonlyMap<string, AdvisedThing & { tenantId: string }>> {
    const found = new Map<string, AdvisedThing & { tenantId: string }>();
    for (const [type, ids] of idsByType(subjects)) {
      for (const [id, thing] of (await this.byType.get(type)?.find(ctx, type, ids)) ?? []) found.set(keyOf({ type, id }), thing);
    }
    return found;
  }
}
