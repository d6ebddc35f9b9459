import { Test, type TestingModule } from '@nestjs/testing';
import {
  Database,
  JobRunner,
  LANES,
  MovableClock,
  newId,
  OutboxRelay,
  platformMigrations,
  PlatformModule,
  RequestContext,
  tenantSystemContext,
  type Clock,
  type Config,
  type Lane,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { DEFAULT_BUSINESS_CALENDAR, networkMigrations } from '@tequio/network';
import { identityMigrations } from '@tequio/identity';
import { Notices, notificationsMigrations, NotificationsModule, type NotificationSettings } from '../index.js';
import { Garden, GardenModule } from './garden.js';

/** Two networks, three municipalities and two account holders. */
export class NotificationsWorld {
  readonly network = newId();
  readonly otherNetwork = newId();
  readonly a = newId();
  readonly b = newId();
  readonly c = newId();
  readonly ana = newId();
  readonly bruno = newId();
  readonly clock = new MovableClock(new Date('2026-11-20T16:00:00Z'));
  private readonly apps: TestingModule[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async make(): Promise<NotificationsWorld> {
    const world = new NotificationsWorld(
      await createTestDatabase([
        ...platformMigrations,
        ...networkMigrations,
        ...identityMigrations,
        ...notificationsMigrations,
      ]),
    );
    await world.settle();
    return world;
  }

  /** One process of the product over this database. */
  async process(
    config: Partial<Config> = {},
    settings: Partial<NotificationSettings> = {},
    clock: Clock = this.clock,
  ): Promise<TestingModule> {
    const app = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(this.database.config(config), clock),
        NotificationsModule.forRoot(settings),
        GardenModule,
      ],
    }).compile();
    await app.init();
    this.apps.push(app);
    return app;
  }

  async close(): Promise<void> {
    for (const app of this.apps) await app.close();
    await this.database.drop();
  }

  tenant(tenantId = this.a, clock: Clock = this.clock): RequestContext {
    return tenantSystemContext({ networkId: this.network, tenantId }, 'test', clock);
  }

  self(personId: string): RequestContext {
    const actor = {
      kind: 'person' as const,
      personId,
      membershipId: null,
      roles: ['citizen'],
      office: null,
      tokenScopes: null,
    };
    return new RequestContext({ scope: 'self', actor, clock: this.clock });
  }

  /** A flower that has a name, and so can be written about. */
  flower(app: TestingModule, name: string): string {
    const id = newId();
    app.get(Garden).names.set(id, name);
    return id;
  }

  notify(app: TestingModule, notification: Parameters<Notices['notify']>[1], ctx = this.tenant()): Promise<number> {
    return app.get(Database).write(ctx, (inside) => app.get(Notices).notify(inside, notification));
  }

  /** Runs what waits in the outbox in this process, in order, each once; a failed job is handed back. */
  async run(app: TestingModule): Promise<FailedJob[]> {
    return new DirectQueue(this, app).drain();
  }

  rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return asOwner<Row>(this.database, sql, values);
  }

  private async settle(): Promise<void> {
    await this.rows(
      `insert into tenants (id, network_id, kind) values ($1, $1, 'network'), ($2, $1, 'municipality'), ($3, $1, 'municipality'),
        ($4, $4, 'network'), ($5, $4, 'municipality')`,
      [this.network, this.a, this.b, this.otherNetwork, this.c],
    );
    await this.rows(
      `insert into networks (id, network_id, tenant_id, slug, name, state_key, time_zone, calendar, opened_at)
       values ($1, $1, $1, 'ejemplo', 'Estado de Ejemplo', '99', 'America/Mexico_City', $3, now()),
        ($2, $2, $2, 'otro', 'Otro Estado', '98', 'America/Mexico_City', $3, now())`,
      [this.network, this.otherNetwork, JSON.stringify(DEFAULT_BUSINESS_CALENDAR)],
    );
    await this.rows(
      `insert into municipalities (id, network_id, tenant_id, inegi_key, name, slug, seat, time_zone)
       values ($1, $3, $1, '99001', 'San Jacinto', 'san-jacinto', 'San Jacinto', 'America/Mexico_City'),
        ($2, $3, $2, '99002', 'Las Palmas', 'las-palmas', 'Las Palmas', 'America/Mexico_City')`,
      [this.a, this.b, this.network],
    );
    await this.rows(
      `insert into persons (id, email, name, locale, created_at) values ($1, 'ana@ejemplo.mx', 'Ana', 'es', now()), ($2, 'bruno@ejemplo.mx', 'Bruno', 'en', now())`,
      [this.ana, this.bruno],
    );
  }
}

export interface FailedJob {
  handler: string;
  error: Error;
  /** The queue's next attempt. */
  again(): Promise<void>;
}

/**
 * In place of the queue's own workers: what was committed is handled now, so that a test decides when an attempt is made. Each lane
 * is a row of its own, as on the queue, with one place in which a job is worked on.
 */
class DirectQueue {
  constructor(
    private readonly world: NotificationsWorld,
    private readonly app: TestingModule,
  ) {}

  async drain(): Promise<FailedJob[]> {
    const failed: FailedJob[] = [];
    const runner = this.app.get(JobRunner);
    const { handlers } = this.app.get(OutboxRelay) as unknown as {
      handlers: { for(event: string): readonly { id: string; lane: Lane }[] };
    };
    const lanes = new Map<Lane, (() => Promise<void>)[]>(LANES.map((lane) => [lane, []]));
    for (;;) {
      const rows = await this.world.rows<OutboxRow>(
        `update outbox set relayed_at = now() where id in (select id from outbox where relayed_at is null order by id)
         returning id, network_id, tenant_id, event, payload, correlation_id, occurred_at`,
      );
      for (const row of rows.sort((x, y) => (x.id < y.id ? -1 : 1))) {
        for (const handler of handlers.for(row.event)) {
          const job = {
            handler: handler.id,
            key: `${row.id}.${handler.id}`,
            networkId: row.network_id,
            tenantId: row.tenant_id,
            payload: row.payload,
            correlationId: row.correlation_id,
            occurredAt: row.occurred_at.toISOString(),
          };
          let attempt = 1;
          const again = () => runner.handle(job, ++attempt);
          lanes.get(handler.lane)!.push(() => runner.handle(job, 1).catch((error: Error) => void failed.push({ handler: handler.id, error, again })));
        }
      }
      const turn = LANES.flatMap((lane) => lanes.get(lane)!.shift() ?? []);
      if (!turn.length) return failed;
      for (const work of turn) await work();
    }
  }
}

interface OutboxRow {
  id: string;
  network_id: string | null;
  tenant_id: string | null;
  event: string;
  payload: Record<string, unknown>;
  correlation_id: string;
  occurred_at: Date;
}
