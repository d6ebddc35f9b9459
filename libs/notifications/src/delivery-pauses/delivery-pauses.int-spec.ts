import type { TestingModule } from '@nestjs/testing';
import { Database, newId, RequestContext, unsafeAllTenantsContext } from '@tequio/platform';
import { NotificationSweep } from '../index.js';
import { flowerOpened, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { DeliveryPauses, type PauseScope } from './delivery-pauses.js';

const DAY = 24 * 3600_000;

describe('mails that are held back', () => {
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
  beforeEach(() => {
    smtp.onRecipient = () => null;
    smtp.accepted.length = 0;
  });

  const whole: PauseScope = { channel: 'mail', networkId: null, tenantId: null };
  const ofA = () => ({ channel: 'mail' as const, networkId: world.network, tenantId: world.a });
  const system = <T>(work: (ctx: ReturnType<typeof unsafeAllTenantsContext>) => Promise<T>) => app.get(Database).write(unsafeAllTenantsContext('test', world.clock), work);
  const pause = (scope: PauseScope) => system((ctx) => app.get(DeliveryPauses).pause(ctx, scope, 'El servidor de correo está en mantenimiento.'));
  const resume = (scope: PauseScope) => system((ctx) => app.get(DeliveryPauses).resume(ctx, scope));
  const tell = async (email: string, tenantId = world.a, kind = flowerOpened) => {
    const recipients = [{ follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' } }];
    await world.notify(app, { kind, subjectId: world.flower(app, 'Dalia'), dedupe: '1', recipients }, world.tenant(tenantId));
    return world.run(app);
  };
  const look = async () => {
    await app.get(NotificationSweep).sweep();
    return world.run(app);
  };
  const arrived = () => smtp.accepted.flatMap(({ to }) => to).sort();

  it('wait while their municipality is paused, and go once it is over, however long it took', async () => {
    expect([await pause(ofA()), await pause(ofA())]).toEqual([true, false]);
    expect(await tell('a@ejemplo.mx')).toEqual([]);
    await tell('b@ejemplo.mx', world.b);
    await tell('urgente@ejemplo.mx', world.a, gateKey);
    expect(arrived()).toEqual(['b@ejemplo.mx', 'urgente@ejemplo.mx']);
    const told = (networkId: string) => app.get(DeliveryPauses).ofNetwork(new RequestContext({ scope: 'network', networkId, tenantId: networkId, clock: world.clock, actor: world.tenant().actor }));
    expect(await told(world.network)).toMatchObject([{ tenantId: world.a, placeName: 'San Jacinto', reason: 'El servidor de correo está en mantenimiento.' }]);
    expect(await told(world.otherNetwork)).toEqual([]);
    expect(await app.get(DeliveryPauses).inForce(unsafeAllTenantsContext('test', world.clock))).toMatchObject([{ ...ofA(), held: 1 }]);

    // In no summary of the network either.
    const reader = { id: newId(), reader: newId(), email: 'resumen@ejemplo.mx', locale: 'es' as const, unsubscribePath: '/dejar/x' };
    await world.notify(app, { kind: flowerOpened, subjectId: world.flower(app, 'Nardo'), dedupe: '1', recipients: [{ follower: reader, frequency: 'daily' }] });
    await world.run(app);
    world.clock.advance(3 * DAY);
    expect(await look()).toEqual([]);
    expect(await world.rows('select from outbox where relayed_at is null')).toEqual([]);
    expect(arrived()).not.toContain('a@ejemplo.mx');

    expect([await resume(ofA()), await resume(ofA())]).toEqual([true, false]);
    // A server that is busy at that moment does not make it too old.
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    const [job] = await look();
    smtp.onRecipient = () => null;
    world.clock.advance(1000);
    await job!.again();
    expect(arrived()).toContain('a@ejemplo.mx');
    smtp.accepted.length = 0;
    world.clock.advance(DAY);
    expect(await look()).toEqual([]);
    expect(arrived()).toEqual(['resumen@ejemplo.mx']);
  });

  it('are all notices while the channel is, those that somebody waits for among them', async () => {
    await pause(whole);
    await tell('b@ejemplo.mx', world.b);
    await tell('urgente@ejemplo.mx', world.a, gateKey);
    expect(arrived()).toEqual([]);
    await resume(whole);
    await look();
    expect(arrived()).toEqual(['b@ejemplo.mx', 'urgente@ejemplo.mx']);
  });

  it('are those of all municipalities while their network is, and of no other', async () => {
    const scope = { channel: 'mail' as const, networkId: world.network, tenantId: null };
    await pause(scope);
    await tell('b@ejemplo.mx', world.b);
    expect(arrived()).toEqual([]);
    await resume(scope);
    await look();
    expect(arrived()).toEqual(['b@ejemplo.mx']);
    expect(await world.rows(`select action, tenant_id from audit_entries where action like 'mail.%' order by id desc limit 2`)).toEqual([
      { action: 'mail.resume', tenant_id: world.network },
      { action: 'mail.pause', tenant_id: world.network },
    ]);
  });
});
