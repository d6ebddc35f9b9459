import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.js';
import { Database, statement } from '../database/database.js';
import { Sweeps } from './sweeps.js';

const DAY_MS = 24 * 3600_000;
/** Who repeats a call does so within minutes; the results kept for that may hold personal data. */
const REPEATABLE_MS = 2 * DAY_MS;
/** Longer than a queue keeps a job that it might deliver again. */
const HANDLED_MS = 30 * DAY_MS;

const KEYS = statement<object>('leftovers.keys', 'delete from idempotency_keys where created_at < $1');
const HANDLED = statement<object>('leftovers.handled', 'delete from handled_jobs where handled_at < $1');
const RELAYED = statement<object>('leftovers.relayed', 'delete from outbox where relayed_at < $1 and settle_at is null');

/** Removes what calls and jobs leave behind once no repeat of them can come. */
@Injectable()
export class Leftovers {
  constructor(
    private readonly db: Database,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'platform.leftovers', everyMs: DAY_MS, run: (ctx) => this.sweep(ctx) });
  }

  /** Scope: system. */
  async sweep(ctx: RequestContext): Promise<void> {
    const ago = (milliseconds: number) => [new Date(ctx.now.getTime() - milliseconds)];
    await this.db.write(ctx, async (inside) => {
      await this.db.sql(inside, KEYS, ago(REPEATABLE_MS));
      await this.db.sql(inside, HANDLED, ago(HANDLED_MS));
      await this.db.sql(inside, RELAYED, ago(HANDLED_MS));
    });
  }
}
