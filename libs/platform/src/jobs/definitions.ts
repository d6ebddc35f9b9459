import { z } from 'zod';

/**
 * Queues by patience: a sign-in link must not wait behind a municipality's hundred thousand followers, nor anybody behind a
 * system of somebody else that is slow to answer (`outside`).
 */
export const LANES = ['urgent', 'default', 'documents', 'bulk', 'outside'] as const;
export type Lane = (typeof LANES)[number];

/** What an event or a job may carry: ids and small closed values, never a text about a person. */
type IdsOnly = Record<string, z.ZodType<string | number | boolean | null | string[]>>;

export interface EventDefinition<Shape extends IdsOnly = IdsOnly> {
  readonly kind: 'event';
  readonly name: string;
  readonly schema: z.ZodObject<Shape>;
}

export interface JobDefinition<Shape extends IdsOnly = IdsOnly> {
  readonly kind: 'job';
  readonly name: string;
  readonly lane: Lane;
  readonly schema: z.ZodObject<Shape>;
}

const events = new Map<string, EventDefinition>();
const jobs = new Map<string, JobDefinition>();

/** Something that happened, named `context.thing.past`; lives with its publisher. */
export function defineEvent<Shape extends IdsOnly>(name: string, shape: Shape): EventDefinition<Shape> {
  if (events.has(name)) throw new Error(`event ${name} is defined twice`);
  const event: EventDefinition<Shape> = { kind: 'event', name, schema: z.strictObject(shape) };
  events.set(name, event as unknown as EventDefinition);
  return event;
}

/** Something to be done, named `context.verb.thing`; has exactly one handler. */
export function defineJob<Shape extends IdsOnly>(name: string, lane: Lane, shape: Shape): JobDefinition<Shape> {
  if (jobs.has(name)) throw new Error(`job ${name} is defined twice`);
  const job: JobDefinition<Shape> = { kind: 'job', name, lane, schema: z.strictObject(shape) };
  jobs.set(name, job as unknown as JobDefinition);
  return job;
}

export const allEvents = (): readonly EventDefinition[] => [...events.values()];
export const allJobs = (): readonly JobDefinition[] => [...jobs.values()];

export type PayloadOf<D> = D extends { schema: z.ZodObject<infer Shape> } ? z.output<z.ZodObject<Shape>> : never;
