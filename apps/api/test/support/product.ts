import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { cookieOf, startProduct as start, type Act, type Defect, type Seat, type SignedIn } from '@tequio/api/testing';
import { MovableClock, type Config, type Database } from '@tequio/platform';
import type { TestDatabase } from '@tequio/platform/testing';

export interface Answer<Data = Record<string, never>> {
  status: number;
  data: Data | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; correlationId: string; detail?: string } }[] | undefined;
}

/** Somebody at a browser: a cookie, and the membership acted for. */
export interface Person extends SignedIn {
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
  /** An account with a session and, where a seat is given, a membership in it. */
  person(email: string, seat?: Seat): Promise<Person>;
  operator(email?: string): Promise<Person>;
  /** What somebody does for their membership. */
  acting(who: Person): Act;
  /** Resolves when all that follows from what was done is done. */
  settled(): Promise<void>;
  http(): ReturnType<typeof request>;
  close(): Promise<void>;
}

/** The product without its pages, under a clock that stands on a Monday morning of its network. */
export async function startProduct(config: Partial<Config> = {}, defects: readonly Defect[] = []): Promise<Product> {
  const clock = new MovableClock(new Date('2026-03-02T16:00:00Z'));
  const running = await start({ config, clock, defects });
  const { app, database, db, url, settled, close } = running;

  const graphql: Product['graphql'] = async (document, variables = {}, who = null, headers = {}) => {
    const sent = request(url).post('/graphql').set('content-type', 'application/json').set(headers);
    if (who) sent.set('cookie', who.cookie);
    if (who?.membershipId) sent.set('tequio-acting-as', who.membershipId);
    const { status, body } = await sent.send({ query: document, variables });
    return { status, data: body.data ?? null, errors: body.errors };
  };
  const signIn = async (email: string, membershipId: string | null): Promise<Person> => {
    const signedIn = await running.signIn(email);
    return { ...signedIn, cookie: cookieOf(signedIn), membershipId };
  };

  return {
    app,
    database,
    db,
    clock,
    url,
    settled,
    close,
    graphql,
    async ask(document, variables, who, headers) {
      const answer = await graphql(document, variables, who, headers);
      if (answer.errors?.length || !answer.data) throw new Error(`${answer.status} ${JSON.stringify(answer.errors)}`);
      return answer.data as never;
    },
    async person(email, seat) {
      return signIn(email, seat ? await running.join(email, seat) : null);
    },
    async operator(email = 'operador@tequio.test') {
      await running.makeOperator(email);
      return signIn(email, 'operator');
    },
    acting: (who) => running.acting(who, who.membershipId!),
    http: () => request(url),
  };
}
