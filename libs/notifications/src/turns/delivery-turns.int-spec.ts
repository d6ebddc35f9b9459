import type { TestingModule } from '@nestjs/testing';
import { Database, newId, unsafeAllTenantsContext } from '@tequio/platform';
import { DeliveryPauses } from '../delivery-pauses/delivery-pauses.js';
import { NotificationSweep } from '../index.js';
import { flowerOpened, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { OPEN_BATCHES } from './delivery-turns.js';

/** Mails of one batch: what is told apart is sent apart. */
const BATCH = 10;
const MINUTE = 60_000;

describe('turns of municipalities', () => {
  let smtp: SmtpSink;
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    smtp = new SmtpSink();
    await smtp.start();
    app = await world.process({ smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await world?.close();
    await smtp?.stop();
  });
  beforeEach(() => (smtp.accepted.length = 0));

  const followers = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => ({ follower: { id: newId(), reader: newId(), email: `${name}${n}@ejemplo.mx`, locale: 'es' as const, unsubscribePath: '/dejar/x' } }));
  const tell = (tenantId: string, count: number, name: string, kind = flowerOpened) =>
    world.notify(app, { kind, subjectId: world.flower(app, 'Dalia'), dedupe: '1', recipients: followers(count, name) }, world.tenant(tenantId));
  const system = <T>(work: (ctx: ReturnType<typeof unsafeAllTenantsContext>) => Promise<T>) => app.get(Database).write(unsafeAllTenantsContext('test', world.clock), work);
  /** Batches of A that are ready to go, and were held back until now. */
  const flood = async (batches: number, kind = flowerOpened) => {
    const scope = { channel: 'mail' as const, networkId: null, tenantId: null };
    await system((ctx) => app.get(DeliveryPauses).pause(ctx, scope, 'Para que se junten.'));
    for (let batch = 0; batch < batches; batch += 1) {
      await tell(world.a, BATCH, `muchos-${batch}-`, kind);
      await world.run(app);
    }
    await system((ctx) => app.get(DeliveryPauses).resume(ctx, scope));
    world.clock.advance(1000);
    await app.get(NotificationSweep).sweep();
  };
  const order = () => smtp.accepted.map(({ to }) => to[0]!);
  const lastOf = (name: string) => order().findLastIndex((address) => address.startsWith(name));
  const rows = () => world.rows<{ called: boolean }>('select called_at is not null as called from delivery_batches');
  const loseJobs = () => world.rows(`delete from outbox where event like 'job:notifications.send.%'`);

  it('another one’s mails go after a few sets of who has many, not after all of them', async () => {
    await flood(9);
    expect((await rows()).filter(({ called }) => called)).toHaveLength(OPEN_BATCHES.bulk);
    await tell(world.b, 3, 'pocos');
    await world.run(app);
    expect(lastOf('pocos')).toBeLessThan(OPEN_BATCHES.bulk * BATCH + 3);
    expect(lastOf('muchos')).toBe(9 * BATCH + 2);
    expect(new Set(order()).size).toBe(9 * BATCH + 3);
    expect(await rows()).toEqual([]);
  });

  it('what is urgent of another one too, with one place for all; two tenants leave each other half of four', async () => {
    await flood(9, gateKey);
    expect((await rows()).filter(({ called }) => called)).toHaveLength(OPEN_BATCHES.urgent);
    await tell(world.b, 1, 'convocatoria', gateKey);
    await world.run(app);
    // It is grouped behind those that are called, and sent behind those that were called meanwhile.
    expect(lastOf('convocatoria')).toBeLessThanOrEqual(2 * OPEN_BATCHES.urgent * BATCH);
    expect(lastOf('muchos')).toBe(9 * BATCH);
  });

  it('a mail that has to be tried again holds up nobody’s turn', async () => {
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    await flood(9);
    expect(await world.run(app)).toHaveLength(9);
    smtp.onRecipient = () => null;
    expect(await rows()).toEqual([]);
    world.clock.advance(30 * MINUTE);
    await app.get(NotificationSweep).sweep();
    expect(await rows()).toHaveLength(9);
    await world.run(app);
    expect(new Set(order()).size).toBe(9 * BATCH);
  });

  it('a turn that left no mark is given again', async () => {
    await flood(6);
    await loseJobs();
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect(smtp.accepted).toEqual([]);
    world.clock.advance(31 * MINUTE);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect(smtp.accepted).toHaveLength(6 * BATCH);
    expect(await rows()).toEqual([]);
  });

  it('a place that nobody took is taken, and what stood in none is found', async () => {
    await flood(6);
    await loseJobs();
    await world.rows('delete from delivery_batches where called_at is not null');
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect(smtp.accepted).toHaveLength((6 - OPEN_BATCHES.bulk) * BATCH);
    world.clock.advance(31 * MINUTE);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect(smtp.accepted).toHaveLength(6 * BATCH);
  });
});
