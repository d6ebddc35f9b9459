import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.js';
import { Database, statement } from '../database/database.js';
import { HANDLED } from './handled-jobs.js';
import { HandlerRegistry } from './handlers.js';
import { JOB_TIMES, type JobTimes } from './job-times.js';
import { jobKey, OUTBOX_COLUMNS, OutboxRelay, type OutboxRow } from './relay.js';
import { Sweeps } from './sweeps.js';

const CHUNK = 500;

const UNSETTLED = statement<OutboxRow>(
  'outbox.unsettled',
  `select ${OUTBOX_COLUMNS} from outbox where settle_at <= now() order by settle_at, id limit ${CHUNK} for update skip locked`,
);

/**
 * A queue can lose what it was given: a Redis that was emptied, or came back without its last second. Nothing is lost by
 * that: what is not known to be handled is carried there again, where the same job is not added twice.
 */
@Injectable()
export class LostJobs {
  constructor(
    private readonly db: Database,
    private readonly relay: OutboxRelay,
    private readonly handlers: HandlerRegistry,
    @Inject(JOB_TIMES) times: JobTimes,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'platform.lost-jobs', everyMs: times.lookMs, run: (ctx) => this.sweep(ctx) });
  }

  /** Scope: system. */
  async sweep(ctx: RequestContext): Promise<void> {
    while ((await this.look(ctx)) === CHUNK);
  }

  private look(ctx: RequestContext): Promise<number> {
    return this.db.write(ctx, async (inside) => {
      const rows = await this.db.sql(inside, UNSETTLED);
      if (!rows.length) return 0;
      const keys = rows.flatMap((row) => this.handlers.for(row.event).map((handler) => jobKey(row, handler)));
      const handled = await this.db.sql(inside, HANDLED, [keys]);
      await this.relay.carry(inside, rows, new Set(handled.map(({ key }) => key)));
      return rows.length;
    });
  }
}
