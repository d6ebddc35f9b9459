import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import type { RequestContext } from '../context/request-context.js';
import { Database, statement } from '../database/database.js';

/** Gets what was said; null where something may have been missed, as when the connection is there (again). */
type Hear = (payload: string | null) => void;

const SAY = statement<object>('signals.say', 'select pg_notify($1, payload) from unnest($2::text[]) payload');

/** A connection that is lost is opened again after the first, then longer and longer, up to the last. */
const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [250, 30_000];
/** A server that is gone without a word is noticed by a question that is not answered. */
const ASK_EVERY_MS = 30_000;
const PATIENCE_MS = 10_000;

/**
 * What one process says to all in its transaction, by PostgreSQL's LISTEN and NOTIFY: heard once it is committed, never
 * where it was rolled back. Nothing is kept for who is away. A process that listens has one connection for it, from its
 * first listener on.
 */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly log = new Logger(Signals.name);
  private readonly listeners = new Map<string, Hear>();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Said to whoever listens when the transaction at hand is committed. A payload is ids only, of less than 8,000 bytes. */
  async say(ctx: RequestContext, channel: string, payloads: readonly string[]): Promise<void> {
    if (ctx.transaction?.mode !== 'write') throw new Error('what is said must be said in the transaction that makes it true');
    if (payloads.length) await this.db.sql(ctx, SAY, [channel, payloads]);
  }

  /** One listener a channel and process. */
  listen(channel: string, hear: Hear): void {
    if (this.listeners.has(channel)) throw new Error(`channel ${channel} has a listener`);
    this.listeners.set(channel, hear);
    if (this.client) this.listenTo(this.client, channel, hear);
    else if (!this.timer) this.later(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private later(delay: number): void {
    if (!this.stopped) this.timer = setTimeout(() => void this.open(), delay).unref();
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.database.appUrl,
      application_name: `tequio-${this.config.process}-signals`,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    let lost = false;
    const lose = (error?: Error) => {
      if (lost) return;
      lost = true;
      if (this.client === client) this.client = null;
      client.end().catch(() => undefined);
      if (this.stopped) return;
      this.log.warn({ error: error?.message }, 'the connection that listens is lost and will be opened again');
      // With chance in it, so that all processes do not come back to a restarted database at once.
      this.later(Math.min(FIRST_WAIT_MS * 2 ** this.failures++, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2));
    };
    client.on('error', lose).on('end', lose);
    client.on('notification', ({ channel, payload }) => this.listeners.get(channel)?.(payload ?? ''));
    try {
      await client.connect();
      if (this.stopped) return await client.end();
      this.client = client;
      for (const [channel, hear] of this.listeners) this.listenTo(client, channel, hear);
      await client.query('select 1');
      this.failures = 0;
      this.stayWith(client, lose);
    } catch (error) {
      lose(error as Error);
    }
  }

  /** From its answer on nothing is missed; what was said before is not heard. */
  private listenTo(client: pg.Client, channel: string, hear: Hear): void {
    client.query(`listen ${client.escapeIdentifier(channel)}`).then(
      () => hear(null),
      () => undefined,
    );
  }

  private stayWith(client: pg.Client, lose: (error: Error) => void): void {
    this.timer = setTimeout(() => {
      if (this.client !== client) return;
      client.query('select 1').then(() => this.stayWith(client, lose), lose);
    }, ASK_EVERY_MS).unref();
  }
}
