import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { conversationMigrations } from '@tequio/conversation';
import { DocumentsModule, documentsMigrations } from '@tequio/documents';
import { AcceptanceService, IdentityMailQueue, identityMigrations } from '@tequio/identity';
import { networkMigrations, NetworksService } from '@tequio/network';
import { NotificationsModule, notificationsMigrations } from '@tequio/notifications';
import { searchMigrations } from '@tequio/search';
import {
  abilityFor,
  anonymous,
  Database,
  findRole,
  MovableClock,
  newId,
  platformMigrations,
  PlatformModule,
  RequestContext,
  scopeOf,
  unsafeAllTenantsContext,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import type { BodyRecord } from '../bodies/body-record.js';
import { GovernanceModule } from '../governance.module.js';
import { governanceMigrations } from '../migrations/index.js';

/** Two networks opened as the product opens them, with people of their municipalities, on a real database. */
export class Stage {
  private constructor(
    readonly app: TestingModule,
    readonly database: TestDatabase,
    readonly clock: MovableClock,
    readonly network: string,
    readonly otherNetwork: string,
    /** Municipalities of the network whose letter was accepted. */
    readonly municipalities: readonly string[],
    readonly foreign: string,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<Stage> {
    const database = await createTestDatabase([
      ...platformMigrations,
      ...networkMigrations,
      ...identityMigrations,
      ...documentsMigrations,
      ...notificationsMigrations,
      ...conversationMigrations,
      ...searchMigrations,
      ...governanceMigrations,
    ]);
    const dataDir = await mkdtemp(join(tmpdir(), 'governance-'));
    const clock = new MovableClock(new Date('2026-11-20T18:00:00Z'));
    const app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config({ dataDir }), clock), DocumentsModule, NotificationsModule.forRoot(), GovernanceModule],
    }).compile();
    await app.init();
    const db = app.get(Database);
    const open = (stateKey: string, slug: string) =>
      db.write(unsafeAllTenantsContext('test', clock), (ctx) => app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Instituto de prueba' }));
    const network = (await open('99', 'ejemplo')).id;
    const otherNetwork = (await open('06', 'colima')).id;
    const rows = await asOwner<{ id: string; network_id: string }>(
      database,
      `update municipalities set letter_accepted_at = '2026-11-01T18:00:00Z' where network_id = $1 or inegi_key = '06001' returning id, network_id`,
      [network],
    );
    const own = rows.filter((row) => row.network_id === network).map((row) => row.id);
    return new Stage(app, database, clock, network, otherNetwork, own, rows.find((row) => row.network_id === otherNetwork)!.id, dataDir);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  get db(): Database {
    return this.app.get(Database);
  }

  /** A person with this role in this tenant. */
  as(role: string, tenantId: string, locale: 'es' | 'en' = 'es'): RequestContext {
    if (!findRole(role)) throw new Error(`no role ${role}`);
    const networkId = [this.foreign, this.otherNetwork].includes(tenantId) ? this.otherNetwork : this.network;
    const roles = [role];
    const personId = newId();
    return new RequestContext({
      scope: scopeOf(roles),
      networkId,
      tenantId,
      locale,
      clock: this.clock,
      actor: { ...anonymous, kind: 'person', personId, roles },
      ability: abilityFor({ roles, networkId, tenantId, personId, tokenScopes: null }),
    });
  }

  get anyone(): RequestContext {
    return new RequestContext({ scope: 'public', clock: this.clock });
  }

  /** One mutation, as the interceptor runs it. */
  write<T = BodyRecord>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.db.write(ctx, async (inside) => {
      const result = await work(inside);
      expect(inside.transaction!.audited).toBeGreaterThan(0);
      return result;
    });
  }

  rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return asOwner<Row>(this.database, text, values);
  }

  /** Accepts the invitation mailed to an address. */
  async accept(email: string): Promise<void> {
    const system = unsafeAllTenantsContext('test', this.clock);
    const requests = await this.rows<{ id: string }>(`select id from mail_requests where kind = 'invitation' and done_at is null order by id desc`);
    for (const { id } of requests) {
      const mail = await this.app.get(IdentityMailQueue).take(system, id);
      if (mail?.to !== email) continue;
      const token = mail.url.split('/').at(-1)!;
      await this.write(this.anyone, (ctx) => this.app.get(AcceptanceService).accept(ctx, { token, name: `Persona de ${email}`, consent: true }));
      return;
    }
    throw new Error(`no invitation was mailed to ${email}`);
  }
}

interface Told {
  refusal?: { code: string; issues?: { path: string; code: string }[]; missing?: { code: string }[]; currentVersion?: number };
  code?: string;
}

/** What a step was refused for: the code, with the issues or what is missing behind it. */
export async function refusalOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
  } catch (error) {
    const { refusal, code } = error as Told;
    if (!refusal) return code ?? String(error);
    const details = refusal.issues?.map((one) => `${one.path}: ${one.code}`) ?? refusal.missing?.map((one) => one.code.replace('governance.missing.', ''));
    return details?.length ? `${refusal.code} (${details.join(', ')})` : refusal.code;
  }
  return 'nothing was refused';
}
