import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { Database, newId } from '@tequio/platform';
import { Notices } from '../index.js';
import { MyNotices } from '../notices/my-notices.service.js';
import { flowerMoved, flowerOpened } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { LiveNotices } from './live-notices.js';
import { NAMED_AT_ONCE } from './notice-signals.js';

const PEOPLE = 5000;

describe('an open list of notices', () => {
  let world: NotificationsWorld;
  let writing: TestingModule;
  let telling: TestingModule;
  const open: AsyncGenerator<unknown>[] = [];

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    writing = await world.process();
    telling = await world.process();
  });
  afterEach(() => Promise.all(open.splice(0).map((changes) => changes.return(undefined))));
  afterAll(() => world?.close());

  const watch = (personId: string) => {
    const changes = telling.get(LiveNotices).watch(world.self(personId));
    open.push(changes);
    return async () => (await changes.next()).value!;
  };
  const give = (personIds: string[], dedupe = newId(), kind = flowerOpened) =>
    world.notify(writing, { kind, subjectId: world.flower(writing, 'Dalia'), dedupe, recipients: personIds.map((personId) => ({ personId })) });
  const read = (personId: string) => writing.get(Database).write(world.self(personId), (ctx) => writing.get(MyNotices).markRead(ctx, {}));
  const silence = async (next: Promise<unknown>) => {
    const quiet = new Promise((resolve) => setTimeout(resolve, 1500, 'silence'));
    expect(await Promise.race([next, quiet])).toBe('silence');
  };

  it('says its state at once, then what arrives from another process, and what is read elsewhere', async () => {
    const next = watch(world.ana);
    expect(await next()).toMatchObject({ unreadCount: 0, arrived: 0, latest: null });
    await give([world.ana]);
    expect(await next()).toMatchObject({ unreadCount: 1, arrived: 1, latest: { heading: 'Dalia se abrió.', readAt: null } });
    await read(world.ana);
    expect(await next()).toMatchObject({ unreadCount: 0, arrived: 0, latest: null });
  });

  it('tells a burst together, and nobody else of it', async () => {
    const [ana, bruno] = [watch(world.ana), watch(world.bruno)];
    await Promise.all([ana(), bruno()]);
    const [told, quiet] = [ana(), bruno()];
    for (let number = 0; number < 5; number += 1) await give([world.ana]);
    const first = (await told) as { arrived: number; unreadCount: number };
    const second = first.arrived < 5 ? ((await ana()) as typeof first) : { arrived: 0, unreadCount: first.unreadCount };
    expect(first.arrived + second.arrived).toBe(5);
    expect(second.unreadCount).toBe(5);
    await silence(quiet);
    await read(world.ana);
  });

  it('says nothing of what was rolled back, nor of a kind that is switched off', async () => {
    const next = watch(world.ana);
    await next();
    const told = next();
    await expect(
      writing.get(Database).write(world.tenant(), async (ctx) => {
        await writing.get(Notices).notify(ctx, { kind: flowerOpened, subjectId: world.flower(writing, 'Rosa'), dedupe: 'x', recipients: [{ personId: world.ana }] });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await writing.get(Database).write(world.self(world.ana), (ctx) => writing.get(MyNotices).prefer(ctx, { kind: flowerMoved.key, inApp: false }));
    await give([world.ana], 'off', flowerMoved);
    await silence(told);
  });

  it('finds what was given while its connection to the database was away', async () => {
    const next = watch(world.bruno);
    await next();
    const told = next();
    await world.rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like '%-signals'`);
    await give([world.bruno]);
    expect(await told).toMatchObject({ arrived: 1 });
  });

  it('lets a list go whose reader has gone, also in the middle of waiting', async () => {
    const changes = telling.get(LiveNotices).watch(world.self(world.ana));
    await changes.next();
    const waiting = changes.next();
    await changes.return(undefined);
    expect(await waiting).toEqual({ done: true, value: undefined });
    const { watches } = telling.get(LiveNotices) as unknown as { watches: ReadonlyMap<string, unknown> };
    expect(watches.has(world.ana)).toBe(false);
  });

  it(`costs a transaction with ${PEOPLE} notices one signal for ${NAMED_AT_ONCE} people, and no more for mails to followers`, async () => {
    const people = await world.rows<{ id: string }>(
      `insert into persons (id, email, name, locale, created_at) select gen_random_uuid(), 'p' || n || '@ejemplo.mx', 'P', 'es', now() from generate_series(1, ${PEOPLE}) n returning id`,
    );
    const listener = new pg.Client({ connectionString: world.database.ownerUrl });
    await listener.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload!));
    await listener.query('listen tequio_notices');
    const followers = Array.from({ length: 300 }, (_, number) => ({ follower: { id: newId(), reader: newId(), email: `s${number}@ejemplo.mx`, locale: 'es' as const, unsubscribePath: '/dejar' } }));
    const all = people.map(({ id }) => ({ personId: id }));
    await world.notify(writing, { kind: flowerOpened, subjectId: world.flower(writing, 'Lirio'), dedupe: 'all', recipients: [...all, ...followers] });
    await listener.query('select 1');
    await listener.end();
    expect(heard).toHaveLength(PEOPLE / NAMED_AT_ONCE);
    expect(new Set(heard.flatMap((payload) => payload.split(',')))).toEqual(new Set(people.map(({ id }) => id)));
    expect(Math.max(...heard.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8000);
  });
});
