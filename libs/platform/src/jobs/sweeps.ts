import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK } from '../config/config.module.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Clock } from '../context/clock.js';
import { unsafeAllTenantsContext, type RequestContext } from '../context/request-context.js';
import { Database, statement } from '../database/database.js';

export interface Sweep {
  /** `context.what`, once in the product. */
  name: string;
  everyMs: number;
  /**
   * `worker` (or absent): one turn for the whole deployment, however many workers there are. `each`: every serving process for itself,
   * for what lies on its own disk.
   */
  where?: 'worker' | 'each';
  /** One look. Idempotent: a turn that was cut short is taken again. */
  run(ctx: RequestContext): Promise<unknown>;
}

/** A turn is asked for at least this often, so that a restart never puts off for long what is due once a day. */
const MOST_WAIT_MS = 60_000;
/** A turn that has not ended by then has died with its worker. */
const LEASE_MS = 10 * 60_000;

// Timers may ring a little early: nine tenths of the time is the whole of it.
const CLAIM = statement<{ name: string }>(
  'sweeps.claim',
  `insert into sweeps (name, started_at) values ($1, $2)
   on conflict (name) do update set started_at = excluded.started_at, finished_at = null
   where sweeps.started_at <= $2::timestamptz - $3::int * interval '0.9 milliseconds'
     or (sweeps.finished_at is null and sweeps.started_at <= $2::timestamptz - $4::int * interval '1 millisecond')
   returning name`,
);
const FINISH = statement<object>('sweeps.finish', 'update sweeps set finished_at = $2 where name = $1');

/** Looks regularly for what time has made due or useless. Each context adds its own looks; the worker takes them. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Sweeps.name);
  private readonly all = new Map<string, Sweep>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly turns = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get names(): string[] {
    return [...this.all.keys()].sort();
  }

  /** Called while the product starts, from a constructor. */
  add(sweep: Sweep): void {
    if (this.all.has(sweep.name)) throw new Error(`sweep ${sweep.name} is added twice`);
    this.all.set(sweep.name, sweep);
  }

  onApplicationBootstrap(): void {
    const { process } = this.config;
    for (const sweep of this.all.values())
      if (process === 'worker' || (process === 'api' && sweep.where === 'each')) this.later(sweep, 0);
  }

  /** One look, where it is due. Returns whether this process took it. */
  async turn(sweep: Sweep): Promise<boolean> {
    const ctx = unsafeAllTenantsContext(sweep.name, this.clock);
    if (sweep.where === 'each') {
      await sweep.run(ctx);
      return true;
    }
    const claimed = await this.db.write(ctx, (inside) =>
      this.db.sql(inside, CLAIM, [sweep.name, inside.now, sweep.everyMs, LEASE_MS]),
    );
    if (!claimed.length) return false;
    await sweep.run(ctx);
    await this.db.write(ctx, (inside) => this.db.sql(inside, FINISH, [sweep.name, inside.now]));
    return true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.turns);
  }

  private later(sweep: Sweep, delay: number): void {
    if (this.stopped) return;
    const ring = () => {
      const turn = this.turn(sweep)
        .catch((error: Error) => this.log.error({ sweep: sweep.name, error: error.message }, 'a sweep failed and will be repeated'))
        .then(() => this.later(sweep, sweep.where === 'each' ? sweep.everyMs : Math.min(sweep.everyMs, MOST_WAIT_MS)))
        .finally(() => this.turns.delete(turn));
      this.turns.add(turn);
    };
    this.timers.set(sweep.name, setTimeout(ring, delay));
  }
}
