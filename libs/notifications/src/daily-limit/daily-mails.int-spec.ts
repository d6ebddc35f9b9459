import type { TestingModule } from '@nestjs/testing';
import { newId, RequestContext } from '@tequio/platform';
import { NotificationSweep } from '../index.js';
import { flowerOpened, gateClosed, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { MailLimits } from './mail-limits.service.js';

const HOUR = 3600_000;

describe('mails of a day', () => {
  let smtp: SmtpSink;
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    smtp = new SmtpSink();
    await smtp.start();
    app = await world.process({ smtpUrl: smtp.url });
    await limit(100);
  });
  afterAll(async () => {
    await world?.close();
    await smtp?.stop();
  });
  beforeEach(() => (smtp.accepted.length = 0));

  const limit = (mails: number | null) =>
    world.rows(
      `insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at) values ($1, $2, $2, 'notifications.daily_mails', $3, 'Para probar.', $4)`,
      [newId(), world.network, JSON.stringify(mails), world.clock.now()],
    );
  const tell = async (count: number, name: string, tenantId = world.a, kind = flowerOpened) => {
    const recipients = Array.from({ length: count }, (_, n) => ({
      follower: { id: newId(), reader: newId(), email: `${name}${n}@ejemplo.mx`, locale: 'es' as const, unsubscribePath: '/dejar/x' },
    }));
    await world.notify(app, { kind, subjectId: world.flower(app, 'Dalia'), dedupe: '1', recipients }, world.tenant(tenantId));
    expect(await world.run(app)).toEqual([]);
  };
  const later = async (hours: number) => {
    world.clock.advance(hours * HOUR);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
  };
  const arrived = (name: string) => smtp.accepted.filter(({ to }) => to[0]!.startsWith(name)).length;
  const seenBy = (scope: 'network' | 'tenant', tenantId: string, networkId = world.network) =>
    app.get(MailLimits).inForce(new RequestContext({ scope, networkId, tenantId, clock: world.clock, actor: world.tenant().actor }));

  it('beyond the limit wait for the next day, and nobody else does; what is owed goes', async () => {
    await tell(103, 'vecina');
    expect(arrived('vecina')).toBe(100);
    await tell(2, 'palmas', world.b);
    await tell(1, 'cierre', world.a, gateClosed);
    await tell(1, 'llave', world.a, gateKey);
    expect(['palmas', 'cierre', 'llave'].map(arrived)).toEqual([2, 1, 1]);

    const waits = { tenantId: world.a, placeName: 'San Jacinto', daily: 100, waiting: 3, from: new Date('2026-11-21T14:00:00Z') };
    expect(await seenBy('network', world.network)).toEqual([expect.objectContaining(waits)]);
    expect(await seenBy('tenant', world.a)).toEqual([expect.objectContaining(waits)]);
    expect(await seenBy('tenant', world.b)).toEqual([]);
    expect(await seenBy('network', world.otherNetwork, world.otherNetwork)).toEqual([]);

    // Ten in the morning, of the network's clock, is 16 h UTC: before eight of the next day nothing goes.
    await later(21);
    expect(arrived('vecina')).toBe(100);
    await later(1);
    expect(arrived('vecina')).toBe(103);
    expect(await seenBy('network', world.network)).toEqual([]);
    expect(new Set(smtp.accepted.map(({ to }) => to[0])).size).toBe(smtp.accepted.length);
  });

  it('what waited counts for the day on which it goes, in the network’s zone', async () => {
    // Three of today's hundred went at eight.
    await tell(99, 'tarde');
    expect(arrived('tarde')).toBe(97);
    // Eight in the evening there, and tomorrow already by UTC: the same day.
    await later(12);
    await tell(1, 'noche');
    expect(arrived('noche')).toBe(0);
    await later(12);
    expect(['tarde', 'noche'].map(arrived)).toEqual([99, 1]);
  });

  it('are as many as there are where the network sets no limit, from then on', async () => {
    await tell(98, 'otra');
    expect(arrived('otra')).toBe(97);
    world.clock.advance(1000);
    await limit(null);
    await tell(5, 'libre');
    expect(arrived('libre')).toBe(5);
    expect(await seenBy('network', world.network)).toEqual([expect.objectContaining({ waiting: 1, daily: null })]);
    await later(24);
    expect(arrived('otra')).toBe(98);
  });
});
