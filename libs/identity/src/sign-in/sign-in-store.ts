import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import {
  anonymous,
  Audit,
  CLOCK,
  CONFIG,
  Database,
  RequestContext,
  unsafeAllTenantsContext,
  type Clock,
  type Config,
} from '@tequio/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';

/**
 * Connections of the sign-in side. They are its own because it is called in the middle of mutations: taken from the
 * pool that the waiting mutation's connection comes from, a burst of accepted invitations would wait for itself forever.
 */
@Injectable()
export class SignInStore implements OnModuleInit, OnApplicationShutdown {
  /** The sign-in library's tables, by the login role. */
  readonly pool: pg.Pool;
  /** Domain rows that sign-in writes: persons, mails, audit. */
  readonly db: Database;
  private readonly dataSource: DataSource;
  private readonly audit: Audit;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const url = config.database.appUrl;
    this.pool = new pg.Pool({
      connectionString: url,
      max: 4,
      options: '-c search_path=auth',
      application_name: `tequio-${config.process}-auth`,
    });
    // An idle connection that the server closes is replaced at the next use.
    this.pool.on('error', () => undefined);
    this.dataSource = new DataSource({
      type: 'postgres',
      url,
      poolSize: 2,
      extra: { pipeline: true, application_name: `tequio-${config.process}-auth` },
    });
    this.db = new Database(this.dataSource);
    this.audit = new Audit(this.db);
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
  }

  now(): Date {
    return this.clock.now();
  }

  /** Work that an answer does not wait for, so that its time says nothing about an address. */
  later(work: Promise<unknown>): void {
    const kept: Promise<unknown> = work.finally(() => this.pending.delete(kept));
    this.pending.add(kept);
  }

  /** Waits for what answers did not wait for. */
  async settled(): Promise<void> {
    await Promise.all(this.pending);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
    await this.pool.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /** Work on the registers of the platform: persons and mails of no tenant. */
  system(): RequestContext {
    return unsafeAllTenantsContext('sign-in', this.clock);
  }

  /** What a person did with their own account, in the log that is of no tenant. */
  async trail(personId: string, action: string, changes: Record<string, unknown> = {}): Promise<void> {
    const ctx = new RequestContext({
      scope: 'self',
      actor: { ...anonymous, kind: 'person', personId },
      clock: this.clock,
    });
    await this.db.write(ctx, (inside) =>
      this.audit.record(inside, { action, subjectType: 'Person', subjectId: personId, changes }),
    );
  }
}
