import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AcceptanceService, IdentityAuth, InvitationsService, OperatorsService } from '@tequio/identity';
import { Mailer, type OutgoingMail } from '@tequio/notifications';
import {
  abilityFor,
  Database,
  JobRunner,
  RequestContext,
  scopeOf,
  systemActor,
  systemClock,
  unsafeAllTenantsContext,
  type Clock,
  type Config,
} from '@tequio/platform';
import { createTestDatabase, freePort, type TestDatabase } from '@tequio/platform/testing';
import { migrations } from '../migrations.js';
import { createServer } from '../server.js';
import { composedWith, type Defect } from './composition.js';
import type { Act } from './scenes.js';

/** A role in a network (whose tenant is itself) or in a municipality. */
export interface Seat {
  networkId: string;
  tenantId: string;
  role: string;
  office: string;
}

/** Somebody with a session: cookies as a browser keeps them. */
export interface SignedIn {
  personId: string;
  email: string;
  cookies: { name: string; value: string }[];
}

/** The whole product on a fresh database, listening on loopback, with its jobs in the same process. */
export interface RunningProduct {
  app: NestExpressApplication;
  database: TestDatabase;
  db: Database;
  clock: Clock;
  /** Its address, which it knows: links in its mails lead here. */
  url: string;
  /** Resolves when all that follows from what was done is done. */
  settled(): Promise<void>;
  /** A real session: the product's own sign-in link, opened as a browser opens it. */
  signIn(email: string): Promise<SignedIn>;
  /** Invites by the host authority's administrator and accepts, as with the link of the mail. Returns the membership's id. */
  join(email: string, seat: Seat): Promise<string>;
  makeOperator(email: string): Promise<void>;
  /** What somebody does for a membership, by GraphQL over HTTP. */
  acting(who: SignedIn, membershipId: string): Act;
  close(): Promise<void>;
}

/** What a product begins with: filled once a run by whoever needs it first, and copied for each product that stands on it. */
export interface ProductGround {
  name: string;
  fill(config: Config): Promise<void>;
}

export interface ProductOptions {
  config?: Partial<Config>;
  clock?: Clock;
  /** The built web app, too. */
  pages?: boolean;
  /** What is there from the beginning; nothing unless said otherwise. */
  ground?: ProductGround;
  /** What is wrong with it; nothing unless a test wants to see that it would be noticed. */
  defects?: readonly Defect[];
}

/** As the header that a browser sends. */
export const cookieOf = ({ cookies }: SignedIn): string => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

const nameOf = (email: string) => email.split('@')[0]!;

const freeAddress = async () => `http://127.0.0.1:${await freePort()}`;

/** A database and a folder of files of their own, empty or as the ground says, and the address to which links in mails lead. */
export async function openGround(ground?: ProductGround): Promise<{ database: TestDatabase; dataDir: string; url: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tequio-test-'));
  if (!ground) return { dataDir, database: await createTestDatabase(migrations), url: await freeAddress() };
  const kept = (folder: string) => ({ data: join(folder, 'data'), address: join(folder, 'address') });
  const database = await createTestDatabase(migrations, {
    name: ground.name,
    async fill(empty, folder) {
      const publicUrl = await freeAddress();
      await mkdir(kept(folder).data);
      await ground.fill(empty.config({ process: 'cli', dataDir: kept(folder).data, publicUrl }));
      await writeFile(kept(folder).address, publicUrl);
    },
  });
  const { data, address } = kept(database.groundFolder!);
  await cp(data, dataDir, { recursive: true });
  return { database, dataDir, url: await readFile(address, 'utf8') };
}

export async function startProduct({ config = {}, clock = systemClock, pages = false, ground, defects = [] }: ProductOptions = {}): Promise<RunningProduct> {
  const { database, dataDir, url } = await openGround(ground);
  const settings = database.config({ dataDir, publicUrl: url, ...config });
  const app = await createServer(settings, { clock, pages, compose: composedWith(defects) });
  const sent = whatIsMailed(app);
  await app.listen(Number(new URL(url).port), '127.0.0.1');
  const db = app.get(Database);
  const runner = app.get(JobRunner);
  runner.start(50);

  return {
    app,
    database,
    db,
    clock,
    url,
    settled: () => runner.idle(),
    async signIn(email) {
      const auth = app.get(IdentityAuth);
      const personId = await auth.ensurePerson(email, nameOf(email));
      const link = new URL(await auth.signInAddress(email, '/'));
      const answer = await fetch(`${url}${link.pathname}${link.search}`, { redirect: 'manual' });
      const cookies = answer.headers.getSetCookie().map((cookie) => {
        const pair = cookie.split(';')[0]!;
        return { name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) };
      });
      if (!cookies.length) throw new Error(`no session for ${email}: ${answer.status} ${answer.headers.get('location')}`);
      return { personId, email, cookies };
    },
    async join(email, { networkId, tenantId, role, office }) {
      await db.write(administratorOf(networkId, clock), (ctx) => app.get(InvitationsService).invite(ctx, { tenantId, email, role, office, name: nameOf(email) }));
      await runner.idle();
      const mail = sent.findLast(({ to, text }) => to.includes(email) && text.includes('/invitacion/'));
      const token = /\/invitacion\/([\w.~-]+)/.exec(mail?.text ?? '')?.[1];
      if (!token) throw new Error(`no invitation was mailed to ${email}`);
      const accepted = await db.write(new RequestContext({ scope: 'public', clock }), (ctx) =>
        app.get(AcceptanceService).accept(ctx, { token, name: nameOf(email), consent: true }),
      );
      return accepted.invitation.membershipId!;
    },
    async makeOperator(email) {
      await db.write(unsafeAllTenantsContext('test', clock), (ctx) => app.get(OperatorsService).createOperator(ctx, { email, name: nameOf(email) }));
    },
    acting: (who, membershipId) => async (document, variables = {}) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookieOf(who), 'tequio-acting-as': membershipId },
        body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = (await answer.json()) as { data: { done?: { __typename?: string } } | null; errors?: unknown };
      const done = data?.done;
      if (errors || !done || /Invalid|Refused|Stale/.test(done.__typename ?? '')) throw new Error(JSON.stringify(errors ?? done ?? null));
      return done as never;
    },
    async close() {
      app.getHttpServer().closeAllConnections();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Whoever puts a scene together reads invitations here, also where a defect of the mail is what the test is about. */
function whatIsMailed(app: NestExpressApplication): readonly OutgoingMail[] {
  const mailer = app.get(Mailer);
  const send = mailer.send.bind(mailer);
  const sent: OutgoingMail[] = [];
  mailer.send = (mail) => {
    sent.push(mail);
    return send(mail);
  };
  return sent;
}

function administratorOf(networkId: string, clock: Clock): RequestContext {
  const roles = ['network_admin'];
  return new RequestContext({
    scope: scopeOf(roles),
    networkId,
    tenantId: networkId,
    actor: { ...systemActor('test'), roles },
    ability: abilityFor({ roles, networkId, tenantId: networkId, personId: null, tokenScopes: null }),
    clock,
  });
}
