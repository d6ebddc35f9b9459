import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { IdentityAuth } from '@tequio/identity';
import { Database, JobRunner, MovableClock, newId, type Config } from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { createServer, migrations } from '../../src/index.js';

export interface Answer<Data = Record<string, never>> {
  status: number;
  data: Data | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; correlationId: string; detail?: string } }[] | undefined;
}

/** Somebody at a browser: a cookie, and the membership acted for. */
export interface Person {
  personId: string;
  email: string;
  cookie: string;
  membershipId: string | null;
}

export interface Product {
  app: NestExpressApplication;
  database: TestDatabase;
  clock: MovableClock;
  url: string;
  db: Database;
  /** Sends an operation as a visitor or as somebody. */
  graphql<Data = Record<string, unknown>>(document: string, variables?: object, who?: Person | null, headers?: Record<string, string>): Promise<Answer<Data>>;
  /** As `graphql`, and fails where there is any error. */
  ask<Data = Record<string, unknown>>(document: string, variables?: object, who?: Person | null, headers?: Record<string, string>): Promise<Data>;
  /** An account with a session and, where a tenant is given, a membership in it. */
  person(email: string, membership?: { networkId: string; tenantId: string; role: string; office: string }): Promise<Person>;
  operator(email?: string): Promise<Person>;
  /** Resolves when all that follows from what was done is done. */
  settled(): Promise<void>;
  http(): ReturnType<typeof request>;
  close(): Promise<void>;
}

/** The whole product on a fresh database, listening on a free port, with its jobs running in the same process. */
export async function startProduct(overrides: Partial<Config> = {}): Promise<Product> {
  const database = await createTestDatabase(migrations);
  const dataDir = await mkdtemp(join(tmpdir(), 'tequio-test-'));
  const clock = new MovableClock(new Date('2026-03-02T16:00:00Z'));
  const app = await createServer(database.config({ dataDir, ...overrides }), { clock, pages: false });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const db = app.get(Database);
  const runner = app.get(JobRunner);
  runner.start(50);

  const graphql: Product['graphql'] = async (document, variables = {}, who = null, headers = {}) => {
    const sent = request(url).post('/graphql').set('content-type', 'application/json').set(headers);
    if (who) sent.set('cookie', who.cookie);
    if (who?.membershipId) sent.set('tequio-acting-as', who.membershipId);
    const { status, body } = await sent.send({ query: document, variables });
    return { status, data: body.data ?? null, errors: body.errors };
  };

  return {
    app,
    database,
    clock,
    url,
    db,
    graphql,
    async ask(document, variables, who, headers) {
      const answer = await graphql(document, variables, who, headers);
      if (answer.errors?.length || !answer.data) throw new Error(`${answer.status} ${JSON.stringify(answer.errors)}`);
      return answer.data as never;
    },
    async person(email, membership) {
      const person = await signIn(app, url, email);
      if (!membership) return { ...person, membershipId: null };
      const membershipId = newId();
      await asOwner(
        database,
        `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at, version)
         values ($1, $2, $3, $4, $5, $6, '2020-01-01', now(), 1)`,
        [membershipId, membership.networkId, membership.tenantId, person.personId, membership.role, membership.office],
      );
      return { ...person, membershipId };
    },
    async operator(email = 'operador@tequio.test') {
      const person = await signIn(app, url, email);
      await asOwner(database, 'insert into operators (id, person_id, created_at) values ($2, $1, now()) on conflict do nothing', [person.personId, newId()]);
      return { ...person, membershipId: 'operator' };
    },
    settled: () => runner.idle(),
    http: () => request(url),
    async close() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A real session: the product's own sign-in link, opened as a browser opens it. */
async function signIn(app: NestExpressApplication, url: string, email: string): Promise<Omit<Person, 'membershipId'>> {
  const auth = app.get(IdentityAuth);
  const personId = await auth.ensurePerson(email, email.split('@')[0]!);
  const link = new URL(await auth.signInAddress(email, '/'));
  const answer = await fetch(`${url}${link.pathname}${link.search}`, { redirect: 'manual' });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]!).join('; ');
  if (!cookie) throw new Error(`no session for ${email}: ${answer.status} ${answer.headers.get('location')}`);
  return { personId, email, cookie };
}
