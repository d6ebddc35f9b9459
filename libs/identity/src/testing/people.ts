import { Test, type TestingModule } from '@nestjs/testing';
import { networkMigrations, NetworksService } from '@tequio/network';
import {
  Database,
  MovableClock,
  newId,
  OperationContext,
  platformMigrations,
  PlatformModule,
  unsafeAllTenantsContext,
  type Access,
  type Caller,
  type RequestContext,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import {
  AcceptanceService,
  CallerResolver,
  IdentityAuth,
  IdentityMailQueue,
  identityMigrations,
  IdentityModule,
  InvitationsService,
  OperatorsService,
} from '../index.js';

export const can = (action: string, subject: string): Access => ({ kind: 'can', action, subject });
export const PUBLIC: Access = { kind: 'public' };
export const SELF: Access = { kind: 'self' };

/** A deployment with networks, and the steps by which people come into them, as the product takes them. */
export class People {
  private visitors = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly app: TestingModule,
    readonly clock: MovableClock,
  ) {}

  static async start(): Promise<People> {
    const database = await createTestDatabase([...platformMigrations, ...networkMigrations, ...identityMigrations]);
    // Links and sessions are timed by the library with the real clock, so that this one starts there.
    const clock = new MovableClock(new Date());
    const app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config(), clock), IdentityModule],
    }).compile();
    await app.init();
    return new People(database, app, clock);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get db(): Database {
    return this.app.get(Database);
  }

  /** Opens a network; gives its id and its municipalities by INEGI key. */
  async network(
    stateKey: string,
    slug: string,
  ): Promise<{ id: string; municipalities: { id: string; slug: string; inegi_key: string }[] }> {
    const system = unsafeAllTenantsContext('test', this.clock);
    const network = await this.db.write(system, (ctx) =>
      this.app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Instituto de prueba' }),
    );
    const municipalities = await asOwner<{ id: string; slug: string; inegi_key: string }>(
      this.database,
      'select id, slug, inegi_key from municipalities where network_id = $1 order by inegi_key',
      [network.id],
    );
    return { id: network.id, municipalities };
  }

  context(caller: Caller, access: Access): RequestContext {
    const init = { caller, locale: 'es' as const, clock: this.clock, correlationId: newId(), idempotencyKey: null };
    // Each step reads by itself here: no response ends a session that it would share.
    return new OperationContext(init, this.db).contextFor(access).with({ reads: null });
  }

  /** One mutation, as the interceptor runs it. */
  async mutate<T>(caller: Caller, access: Access, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    this.clock.advance(1);
    return this.db.write(this.context(caller, access), async (ctx) => {
      const result = await work(ctx);
      expect(ctx.transaction!.audited).toBeGreaterThan(0);
      return result;
    });
  }

  async query<T>(caller: Caller, access: Access, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.db.read(this.context(caller, access), work);
  }

  /** Secret of the last invitation mailed to an address. */
  async secretFor(email: string): Promise<string> {
    const queue = this.app.get(IdentityMailQueue);
    const system = unsafeAllTenantsContext('test', this.clock);
    const rows = await asOwner<{ id: string }>(
      this.database,
      `select id from mail_requests where kind = 'invitation' and done_at is null order by id desc`,
    );
    for (const { id } of rows) {
      const mail = await queue.take(system, id);
      if (mail?.to === email) return mail.url.split('/').at(-1)!;
    }
    throw new Error(`no invitation was mailed to ${email}`);
  }

  accept(email: string, secret: string) {
    const visitor: Caller = { personId: null, acting: null, tokenScopes: null, ip: null };
    return this.mutate(visitor, PUBLIC, (ctx) =>
      this.app.get(AcceptanceService).accept(ctx, { token: secret, name: `Persona de ${email}`, consent: true }),
    );
  }

  /** Session cookie of an address, by a mailed link. */
  async cookieOf(email: string): Promise<string> {
    const auth = this.app.get(IdentityAuth);
    const url = new URL(await auth.signInAddress(email, '/'));
    this.visitors += 1;
    const { cookies } = await auth.redeemSignInLink(url.searchParams.get('token')!, {
      ip: `10.1.${this.visitors >> 8}.${this.visitors & 255}`,
    });
    return cookies
      .filter((cookie) => !/Max-Age=0/i.test(cookie))
      .map((cookie) => cookie.split(';')[0]!)
      .join('; ');
  }

  caller(cookie: string, actingAs?: string) {
    return this.app
      .get(CallerResolver)
      .resolve(new Headers({ cookie, ...(actingAs ? { 'Tequio-Acting-As': actingAs } : {}) }), null);
  }

  /** A caller who acts for the membership of an accepted invitation. */
  async enter(email: string): Promise<Caller> {
    const accepted = await this.accept(email, await this.secretFor(email));
    return this.caller(await this.cookieOf(email), accepted.invitation.membershipId!);
  }

  async administrator(networkId: string, email: string): Promise<Caller> {
    const system = unsafeAllTenantsContext('test', this.clock);
    await this.db.write(system, (ctx) =>
      this.app.get(OperatorsService).inviteAdministrator(ctx, { networkId, email, name: 'Administradora' }),
    );
    return this.enter(email);
  }

  /** Invites by who acts, accepts, and enters. */
  async member(by: Caller, email: string, role: string, tenantId: string): Promise<Caller> {
    await this.mutate(by, can('invite', 'Invitation'), (ctx) =>
      this.app.get(InvitationsService).invite(ctx, { email, role, tenantId, office: 'Oficina de prueba' }),
    );
    return this.enter(email);
  }

  rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return asOwner<Row>(this.database, text, values);
  }
}

/** Code of the refusal that a step ends with. */
export async function refusalOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
  } catch (error) {
    const { refusal, code } = error as { refusal?: { code: string; issues?: { code: string }[] }; code?: string };
    return refusal ? (refusal.issues?.[0]?.code ?? refusal.code) : (code ?? String(error));
  }
  return 'nothing was refused';
}
