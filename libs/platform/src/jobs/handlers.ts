import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { RequestContext } from '../context/request-context.js';
import { allEvents, allJobs, type EventDefinition, type JobDefinition, type Lane, type PayloadOf } from './definitions.js';

const HANDLER = 'tequio:handler';

export interface HandlerOptions {
  lane?: Lane;
  /**
   * `own`: the method opens what it needs and is idempotent by itself, because it talks to something outside
   * (a mail server, a renderer) that must not hold a transaction open. Otherwise it runs in one transaction that
   * also marks the job as handled, so that its effect is there exactly once.
   */
  transaction?: 'one' | 'own';
}

interface HandlerMark extends HandlerOptions {
  kind: 'event' | 'job';
  name: string;
}

export interface JobMeta {
  /** Same for every attempt and every delivery of this job. */
  key: string;
  occurredAt: Date;
  attempt: number;
}

export type HandlerMethod = (ctx: RequestContext, payload: never, meta: JobMeta) => Promise<void>;

export interface Handler {
  /** Name on the queue: `job` or `event>Class.method`. */
  id: string;
  lane: Lane;
  transaction: 'one' | 'own';
  definition: EventDefinition | JobDefinition;
  run: HandlerMethod;
}

/** Marks the one method that does this job. Arguments: `(ctx, payload, meta)`. */
export const OnJob = <D extends JobDefinition>(job: D, options: Omit<HandlerOptions, 'lane'> = {}) =>
  SetMetadata(HANDLER, { kind: 'job', name: job.name, ...options } satisfies HandlerMark) as <
    Method extends (ctx: RequestContext, payload: PayloadOf<D>, meta: JobMeta) => Promise<void>,
  >(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;

/** Marks a method that reacts to this event. Arguments: `(ctx, payload, meta)`. */
export const OnEvent = <D extends EventDefinition>(event: D, options: HandlerOptions = {}) =>
  SetMetadata(HANDLER, { kind: 'event', name: event.name, ...options } satisfies HandlerMark) as <
    Method extends (ctx: RequestContext, payload: PayloadOf<D>, meta: JobMeta) => Promise<void>,
  >(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;

/** Finds the handlers of all contexts at boot; a job without exactly one handler stops it. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly byId = new Map<string, Handler>();
  private readonly byMessage = new Map<string, Handler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const definitions = new Map<string, EventDefinition | JobDefinition>([
      ...allEvents().map((event) => [`event:${event.name}`, event] as const),
      ...allJobs().map((job) => [`job:${job.name}`, job] as const),
    ]);
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype: object = Object.getPrototypeOf(instance);
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const callable = (instance as Record<string, unknown>)[method];
        if (typeof callable !== 'function') continue;
        const mark = this.reflector.get<HandlerMark | undefined>(HANDLER, callable);
        if (mark) this.add(definitions, mark, `${instance.constructor.name}.${method}`, callable.bind(instance) as HandlerMethod);
      }
    }
    const unhandled = allJobs().filter((job) => this.byMessage.get(`job:${job.name}`)?.length !== 1);
    if (unhandled.length) throw new Error(`jobs without exactly one handler: ${unhandled.map((job) => job.name).join(', ')}`);
  }

  /** Handlers of an outbox message (`event:…` or `job:…`). */
  for(message: string): readonly Handler[] {
    return this.byMessage.get(message) ?? [];
  }

  find(id: string): Handler | undefined {
    return this.byId.get(id);
  }

  private add(definitions: Map<string, EventDefinition | JobDefinition>, mark: HandlerMark, place: string, run: HandlerMethod): void {
    const message = `${mark.kind}:${mark.name}`;
    const definition = definitions.get(message);
    if (!definition) throw new Error(`${place} handles ${message}, which nobody defines`);
    const lane = mark.lane ?? (definition.kind === 'job' ? definition.lane : 'default');
    const id = mark.kind === 'job' ? mark.name : `${mark.name}>${place}`;
    if (this.byId.has(id)) throw new Error(`${message} is handled twice as ${id}`);
    const handler: Handler = { id, lane, transaction: mark.transaction ?? 'one', definition, run };
    this.byId.set(id, handler);
    this.byMessage.set(message, [...(this.byMessage.get(message) ?? []), handler]);
  }
}
