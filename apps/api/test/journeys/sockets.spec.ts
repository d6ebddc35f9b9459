import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { findNoticeKind, Notices } from '@tequio/notifications';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { createServer, LIMITS, SOCKET_LIMITS } from '../../src/index.js';
import { GraphqlSockets } from '../../src/graphql-socket/graphql-sockets.js';
import { openExample, type Example } from '../support/example.js';
import { Listener } from '../support/listener.js';
import type { Person } from '../support/product.js';

const CHANGED = 'subscription { myNoticesChanged { unreadCount arrived latest { id heading municipalityName } } }';
const READ = 'mutation { markNoticesRead(input: {}) { ... on NoticesRead { unreadCount } } }';
const INVITE = 'mutation($input: InviteInput!) { invite(input: $input) { ... on Invitation { id } } }';
interface Changed {
  myNoticesChanged: { unreadCount: number; arrived: number; latest: { id: string; heading: string; municipalityName: string } | null };
}

describe('subscriptions over a WebSocket', () => {
  let example: Example;
  /** Another api process on the same database. */
  let second: NestExpressApplication | null = null;
  let secondUrl: string;
  let invitation: string;
  const open: Listener[] = [];

  beforeAll(async () => {
    example = await openExample();
    const { product, liaison } = example;
    second = await createServer(product.database.config({ publicUrl: product.url }), { clock: product.clock, pages: false });
    await second.listen(0, '127.0.0.1');
    secondUrl = `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`;
    const { invite } = await product.ask<{ invite: { id: string } }>(INVITE, { input: { email: 'alguien@ejemplo.test', name: 'Alguien', role: 'implementing_unit', office: 'Obras' } }, liaison);
    invitation = invite.id;
    await asOwner(product.database, `update invitations set state = 'declined', declined_at = now() where id = $1`, [invitation]);
  });
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));
  afterAll(async () => {
    await second?.close();
    await example?.close();
  });

  const listener = (headers: Record<string, string> = {}, url = example.product.url) => {
    const made = new Listener(url, headers);
    open.push(made);
    return made;
  };
  const as = (who: Person, url?: string) => listener({ cookie: who.cookie }, url).opened();
  let given = 0;
  const give = (who: Person) =>
    example.product.db.write(tenantSystemContext({ networkId: example.networkId, tenantId: example.municipality.id }, 'test', example.product.clock), (ctx) =>
      example.product.app
        .get(Notices)
        .notify(ctx, { kind: findNoticeKind('notifications.invitation_declined')!, subjectId: invitation, dedupe: `test${(given += 1)}`, recipients: [{ personId: who.personId }] }),
    );
  const read = (who: Person) => example.product.ask(READ, {}, who);
  const tokenOf = async (who: Person) => {
    const { createAccessToken } = await example.product.ask<{ createAccessToken: { text: string; token: { id: string } } }>(
      'mutation { createAccessToken(input: { name: "Tablero", scopes: ["read"] }) { ... on AccessTokenCreated { text token { id } } } }',
      {},
      who,
    );
    return createAccessToken;
  };
  const figure = async () => /^tequio_graphql_sockets (\d+)$/m.exec(await (await fetch(`${example.product.url}/metrics`)).text())?.[1];

  it('tell each device of a person, in each process, what arrives and what is read; by session or by token, in the language asked for', async () => {
    const { liaison } = example;
    const { text } = await tokenOf(liaison);
    const here = (await as(liaison)).subscribe<Changed>(CHANGED);
    const there = (await listener({}, secondUrl).opened({ Authorization: `Bearer ${text}`, 'Accept-Language': 'en' })).subscribe<Changed>(CHANGED);
    for (const next of [here, there]) expect((await next()).data!.myNoticesChanged).toEqual({ unreadCount: 0, arrived: 0, latest: null });
    expect(await figure()).toBe('1');
    await give(liaison);
    const [es, en] = [await here(), await there()].map(({ data }) => data!.myNoticesChanged);
    expect(es).toMatchObject({ unreadCount: 1, arrived: 1, latest: { municipalityName: example.municipality.name } });
    expect(es!.latest!.id).toBe(en!.latest!.id);
    expect(es!.latest!.heading).not.toBe(en!.latest!.heading);
    await read(liaison);
    for (const next of [here, there]) expect((await next()).data!.myNoticesChanged).toEqual({ unreadCount: 0, arrived: 0, latest: null });
  });

  it('end when their session or token does, and tell nothing from then on', async () => {
    const { product, liaison } = example;
    const person = await product.person('sale@ejemplo.test');
    const { text, token } = await tokenOf(person);
    const [bySession, byToken, stays] = [await as(person), await listener().opened({ authorization: `Bearer ${text}` }), await as(liaison)];
    const heard = byToken.subscribe<Changed>(CHANGED);
    await heard();
    await bySession.subscribe(CHANGED)();
    await product.ask('mutation($id: ID!) { revokeAccessToken(id: $id) { id } }', { id: token.id }, person);
    // Before the next look, what would be told finds it out.
    await give(person);
    await expect(heard()).rejects.toThrow('closed with 4401');
    await asOwner(product.database, 'delete from auth.session where "userId" = $1', [person.personId]);
    await product.app.get(GraphqlSockets).look();
    expect(await bySession.closed).toBe(4401);
    const next = stays.subscribe<Changed>(CHANGED);
    expect((await next()).data!.myNoticesChanged).toMatchObject({ unreadCount: 0 });
  });

  it('do not keep a session from ending that nobody uses', async () => {
    const { product } = example;
    const person = await product.person('espera@ejemplo.test');
    const used = () => asOwner<{ at: Date }>(product.database, 'select "updatedAt" as at from auth.session where "userId" = $1', [person.personId]);
    await asOwner(product.database, `update auth.session set "updatedAt" = "updatedAt" - interval '1 day' where "userId" = $1`, [person.personId]);
    const before = await used();
    await (await as(person)).subscribe(CHANGED)();
    await product.app.get(GraphqlSockets).look();
    await product.settled();
    expect(await used()).toEqual(before);
  });

  it('are not opened for a page of another site, for nobody, nor for a token that does not hold', async () => {
    const { liaison, product } = example;
    for (const origin of ['https://ajeno.test', 'null', 'http://127.0.0.1.ajeno.test'])
      await expect(listener({ cookie: liaison.cookie, origin }).opened()).rejects.toThrow('403');
    await (await listener({ cookie: liaison.cookie, origin: product.url }).opened()).subscribe(CHANGED)();
    await expect(listener().opened()).rejects.toThrow('closed with 4403');
    await expect(listener({ cookie: liaison.cookie }).opened({ authorization: 'Bearer tq_pat_nada' })).rejects.toThrow('closed with 4403');
    const without = listener({ cookie: liaison.cookie });
    expect(await without.closed).toBe(4408);
  });

  it('answer no query and no mutation, and are limited as operations by HTTP are', async () => {
    const connection = await as(example.liaison);
    const refusal = async (query: string) => {
      const { data, errors } = await connection.subscribe(query)();
      expect(data).toBeNull();
      return [errors![0]!.extensions.code, errors![0]!.extensions.detail ?? ''];
    };
    expect(await refusal('{ unreadNoticeCount }')).toEqual(['BAD_REQUEST', expect.stringContaining('by POST')]);
    expect(await refusal(READ)).toEqual(['BAD_REQUEST', expect.stringContaining('by POST')]);
    expect(await refusal('subscription { myNoticesChanged { unreadCounts } }')).toEqual(['BAD_REQUEST', expect.not.stringContaining('unreadCount"')]);
    expect(await refusal('subscription {')).toEqual(['BAD_REQUEST', expect.any(String)]);
    const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `a${index}: unreadCount`).join(' ');
    expect((await refusal(`subscription { myNoticesChanged { ${aliases} } }`))[0]).toBe('BAD_REQUEST');
    expect((await refusal(`subscription { myNoticesChanged { ${'a '.repeat(LIMITS.tokens)} } }`))[0]).toBe('BAD_REQUEST');
    // The way back is closed too.
    const { status, errors } = await example.product.graphql(CHANGED, {}, example.liaison);
    expect([status, errors![0]!.extensions.detail]).toEqual([400, expect.stringContaining('WebSocket')]);
  });

  it('are limited in number for a connection and for a person, and in the size of a message', async () => {
    const { liaison } = example;
    const connections = await Promise.all(Array.from({ length: SOCKET_LIMITS.ofPerson }, () => as(liaison)));
    await expect(as(liaison)).rejects.toThrow('closed with 4429');
    await expect(as(example.neighbour)).resolves.toBeInstanceOf(Listener);
    const [first, last] = [connections[0]!, connections.at(-1)!];
    for (let number = 0; number < SOCKET_LIMITS.subscriptions; number += 1) expect((await first.subscribe(CHANGED)()).errors).toBeUndefined();
    expect((await first.subscribe(CHANGED)()).errors![0]!.extensions.detail).toContain('at most');
    last.send(JSON.stringify({ type: 'ping', payload: { much: 'x'.repeat(SOCKET_LIMITS.messageBytes) } }));
    expect(await last.closed).toBe(1009);
  });

  it('are closed where they have asked for nothing for a while, and only then', async () => {
    const sockets = example.product.app.get(GraphqlSockets);
    const { connections } = sockets as unknown as { connections: ReadonlySet<{ usedAt: number }> };
    const [idle, used] = [await as(example.liaison), await as(example.neighbour)];
    await used.subscribe(CHANGED)();
    await sockets.look();
    for (const connection of connections) connection.usedAt -= SOCKET_LIMITS.idleMs + 1;
    await sockets.look();
    expect(await idle.closed).toBe(1000);
    expect((await used.subscribe(CHANGED)()).errors).toBeUndefined();
  });

  it('spend the points of who listens', async () => {
    const { limits } = example.product.app.get(GraphqlSockets) as unknown as { limits: { budget: { get(key: string): Promise<{ consumedPoints: number } | null> } } };
    const spent = async () => (await limits.budget.get(example.liaison.personId))?.consumedPoints ?? 0;
    const before = await spent();
    await (await as(example.liaison)).subscribe(CHANGED)();
    expect(await spent()).toBeGreaterThan(before);
  });

  it('leave other addresses and other protocols as they were, and say good-bye when their process ends', async () => {
    const { product, liaison } = example;
    const asking = request(`${product.url}/health/live`, { headers: { connection: 'upgrade', upgrade: 'h2c' } }).end();
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    expect(answer.resume().statusCode).toBe(200);
    const leaving = await as(liaison, secondUrl);
    await leaving.subscribe(CHANGED)();
    await second!.close();
    second = null;
    expect(await leaving.closed).toBe(1001);
  });
});
