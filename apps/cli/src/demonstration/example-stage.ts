import { Readable } from 'node:stream';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { inProcessGraphql, type ExecuteGraphql } from '@tequio/api';
import { Files } from '@tequio/documents';
import { AcceptanceService, IdentityAuth, IdentityMailQueue, InvitationsService } from '@tequio/identity';
import {
  abilityFor,
  anonymous,
  Database,
  Refused,
  RequestContext,
  scopeOf,
  statement,
  systemActor,
  tenantSystemContext,
  unsafeAllTenantsContext,
  type MovableClock,
  type Statement,
} from '@tequio/platform';

/** Somebody who acts for an office. */
export interface Member {
  email: string;
  personId: string;
  membershipId: string;
  role: string;
  office: string;
  networkId: string;
  tenantId: string;
}

export interface Place {
  networkId: string;
  tenantId: string;
}

const PROCESS = 'demonstration';
/** So that what one office does right after another has a later time. */
const BETWEEN_STEPS = 1_000;

const INVITED = statement<{ id: string }>(
  'demonstration.invited',
  `select id from mail_requests where kind = 'invitation' and done_at is null order by id desc limit 50`,
);

/** The product's services, and the offices that use them, under the demonstration's clock. */
export class ExampleStage {
  readonly db: Database;
  readonly #graphql: ExecuteGraphql;
  #uploads: Promise<unknown> = Promise.resolve();

  constructor(
    readonly app: INestApplicationContext,
    readonly clock: MovableClock,
    private readonly publicUrl: string,
  ) {
    this.db = app.get(Database);
    this.#graphql = inProcessGraphql(app);
  }

  get<T>(service: Type<T>): T {
    return this.app.get(service);
  }

  /** Operators' work, as their commands do it. */
  system<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.write(unsafeAllTenantsContext(PROCESS, this.clock), work);
  }

  /** What a host authority's archive holds, entered without anybody's account. */
  archive<T>(networkId: string, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.write(new RequestContext({ scope: 'network', networkId, tenantId: networkId, actor: systemActor(PROCESS), clock: this.clock }), work);
  }

  /** What a network does as the tenant it also is, without anybody's account. */
  ofNetwork<T>(networkId: string, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.write(tenantSystemContext({ networkId, tenantId: networkId }, PROCESS, this.clock), work);
  }

  /** One mutation of an office. */
  as<T>(member: Member, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.write(this.context(member), work);
  }

  /** What an office sees. */
  read<Row extends object>(member: Member, query: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    return this.db.sql(this.context(member), query, values);
  }

  /** What a page of the portal or of an own account asks; throws where there is any error. */
  async ask<Data>(document: string, variables: object, personId: string | null = null): Promise<Data> {
    this.clock.advance(BETWEEN_STEPS);
    const send = (headers: Headers) => this.#graphql<Data, Record<string, unknown>>(document, variables as Record<string, unknown>, new Request(this.publicUrl, { headers }));
    const { data, errors } = personId ? await this.get(IdentityAuth).asPerson(personId, send) : await send(new Headers());
    if (errors.length || !data) throw new Error(`${document}: ${JSON.stringify(errors)}`);
    return data;
  }

  anyone(): RequestContext {
    return new RequestContext({ scope: 'public', clock: this.clock });
  }

  /** Invites and accepts, as with the link of the mail. */
  async join(by: Member, place: Place, { email, role, office }: Pick<Member, 'email' | 'role' | 'office'>): Promise<Member> {
    await this.as(by, (ctx) => this.get(InvitationsService).invite(ctx, { tenantId: place.tenantId, email, role, office, name: office }));
    return this.accept(place, { email, role, office });
  }

  async accept({ networkId, tenantId }: Place, { email, role, office }: Pick<Member, 'email' | 'role' | 'office'>): Promise<Member> {
    const token = await this.secretFor(email);
    const { invitation } = await this.write(this.anyone(), (ctx) => this.get(AcceptanceService).accept(ctx, { token, name: office.slice(0, 120), consent: true }));
    const personId = await this.get(IdentityAuth).ensurePerson(email, office);
    return { email, personId, membershipId: invitation.membershipId!, role, office, networkId, tenantId };
  }

  /** Begins to take a file in; it is looked into in a process of its own while the stories go on. */
  upload(member: Member, content: Promise<Buffer> | Buffer, name: string): Promise<string> {
    const ctx = this.context(member).with({ clock: { now: ((at) => () => at)(this.clock.now()) } });
    const received = this.#uploads.then(async () => {
      const file = await this.get(Files).receiveContent(ctx, Readable.from([await content]), name);
      if (file.state !== 'accepted') throw new Error(`${name} was refused: ${file.refusalCode}`);
      return file.id;
    });
    // One at a time: the other core is the stories'. Whoever awaits the file learns of its fault.
    this.#uploads = received.catch(() => undefined);
    return received;
  }

  private context({ personId, membershipId, role, office, networkId, tenantId }: Member): RequestContext {
    const roles = [role];
    return new RequestContext({
      scope: scopeOf(roles),
      networkId,
      tenantId,
      actor: { ...anonymous, kind: 'person', personId, membershipId, roles, office },
      ability: abilityFor({ roles, networkId, tenantId, personId, office, tokenScopes: null }),
      clock: this.clock,
    });
  }

  private async write<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    this.clock.advance(BETWEEN_STEPS);
    try {
      return await this.db.write(ctx, async (inside) => {
        const result = await work(inside);
        if (!inside.transaction!.audited) throw new Error('a step of the demonstration left no audit entry');
        return result;
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Nobody is there to correct it: what was refused, for whom and when belongs into the fault.
      throw new Error(`refused at ${this.clock.now().toISOString()}: ${JSON.stringify(error.refusal.speak('es'))}`, { cause: error });
    }
  }

  private async secretFor(email: string): Promise<string> {
    const system = unsafeAllTenantsContext(PROCESS, this.clock);
    for (const { id } of await this.db.sql(system, INVITED)) {
      const mail = await this.get(IdentityMailQueue).take(system, id);
      if (mail?.to === email) return mail.url.split('/').at(-1)!;
    }
    throw new Error(`no invitation was mailed to ${email}`);
  }
}
