import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { OnEvent, type PayloadOf, type RequestContext } from '@tequio/platform';
import { deadlineReached } from './deadline.events.js';
import { allDeadlines, findDeadline, type DeadlineKind } from './deadline-kind.js';
import { Deadlines, type Deadline } from './deadlines.service.js';

const REACHED = 'tequio:deadline';

export type DeadlineHandler = (ctx: RequestContext, deadline: Deadline) => Promise<void>;

/** Marks the one method that does what is due when a deadline of one of these kinds is reached, in one transaction. */
export const OnDeadline = (...kinds: readonly DeadlineKind[]) =>
  SetMetadata(
    REACHED,
    kinds.map(({ key }) => key),
  ) as <Method extends DeadlineHandler>(target: object, key: string, descriptor: TypedPropertyDescriptor<Method>) => void;

/** Finds what all contexts do at their deadlines at boot; a kind without exactly one handler stops it. */
@Injectable()
export class DeadlineHandlers implements OnModuleInit {
  private readonly byKind = new Map<string, DeadlineHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly deadlines: Deadlines,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const callable = (instance as Record<string, unknown>)[method];
        if (typeof callable !== 'function') continue;
        for (const key of this.reflector.get<readonly string[] | undefined>(REACHED, callable) ?? [])
          this.add(key, `${instance.constructor.name}.${method}`, callable.bind(instance) as DeadlineHandler);
      }
    }
    const idle = allDeadlines().filter(({ key }) => !this.byKind.has(key));
    if (idle.length) throw new Error(`deadlines that nobody handles: ${idle.map(({ key }) => key).join(', ')}`);
  }

  @OnEvent(deadlineReached)
  async reached(ctx: RequestContext, { deadlineId }: PayloadOf<typeof deadlineReached>): Promise<void> {
    const deadline = await this.deadlines.find(ctx, deadlineId);
    // One that an earlier version of the product has set may be of a kind that is no more.
    if (deadline) await this.byKind.get(deadline.kind)?.(ctx, deadline);
  }

  private add(key: string, place: string, handler: DeadlineHandler): void {
    if (!findDeadline(key)) throw new Error(`${place} handles the deadline ${key}, which nobody defines`);
    if (this.byKind.has(key)) throw new Error(`deadline ${key} is handled twice, the second time by ${place}`);
    this.byKind.set(key, handler);
  }
}
