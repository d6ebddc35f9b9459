import type { TestingModule } from '@nestjs/testing';
import { Database, newId, RequestContext } from '@tequio/platform';
import { flowerOpened, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { NotificationSweep } from '../notification-sweep.js';
import { SentNoticesService } from './sent-notices.service.js';

describe('what was sent', () => {
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

  const institute = (networkId = world.network) => new RequestContext({ scope: 'network', networkId, tenantId: networkId, clock: world.clock, actor: world.tenant().actor });
  const page = (filters = {}, networkId = world.network) => app.get(SentNoticesService).page(institute(networkId), { first: 20, troubled: false, ...filters });
  const detail = (id: string) => app.get(SentNoticesService).one(institute(), id);
  const resend = (id: string, ctx = institute()) => app.get(Database).write(ctx, (inside) => app.get(SentNoticesService).resend(inside, { id }));
  const follower = (email: string) => ({ follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' } });
  const tell = async (recipients: Parameters<typeof world.notify>[1]['recipients'], name = 'Dalia', kind = flowerOpened) => {
    const subjectId = world.flower(app, name);
    await world.notify(app, { kind, subjectId, dedupe: '1', recipients });
    await world.run(app);
    const [occasion] = await world.rows<{ id: string }>('select id from notice_occasions where subject_id = $1', [subjectId]);
    return { id: occasion!.id, subjectId };
  };

  it('is one row a happening, with what became of each mail', async () => {
    smtp.onRecipient = (address) =>
      address.startsWith('nadie') ? { code: 550, text: '5.1.1 no such user' } : address.startsWith('no') ? { code: 554, text: '5.7.1 not from you' } : address.startsWith('luego') ? { code: 451, text: 'later' } : null;
    const { id, subjectId } = await tell([follower('si@ejemplo.mx'), follower('nadie@ejemplo.mx'), follower('no@ejemplo.mx'), follower('luego@ejemplo.mx')]);
    const [row] = (await page()).nodes;
    expect(row).toMatchObject({ id, kind: 'garden.flower_opened', title: 'Una flor se abrió', heading: 'Dalia se abrió.', placeName: 'San Jacinto', recipients: 4, sent: 1, bounced: 1, failed: 1, waiting: 1, suppressed: 0, listOnly: 0, resendable: 2 });
    // Told page by page, it is the same happening.
    await world.notify(app, { kind: flowerOpened, subjectId, dedupe: '1', recipients: [follower('otra@ejemplo.mx')] });
    await world.run(app);
    expect((await page()).nodes).toMatchObject([{ id, recipients: 5, sent: 2 }]);
  });

  it('is found by kind, place, day and trouble, page by page', async () => {
    world.clock.advance(3 * 24 * 3600_000);
    await tell([follower('si@ejemplo.mx')], 'Rosa');
    await tell([follower('si@ejemplo.mx')], 'Lirio', gateKey);
    const headings = async (filters: object) => (await page(filters)).nodes.map(({ heading }) => heading);
    // A personal kind says something else to each.
    expect(await headings({})).toEqual([null, 'Rosa se abrió.', 'Dalia se abrió.']);
    expect(await headings({ kind: 'garden.gate_key' })).toEqual([null]);
    expect(await headings({ from: '2026-11-23' })).toEqual([null, 'Rosa se abrió.']);
    expect(await headings({ until: '2026-11-20' })).toEqual(['Dalia se abrió.']);
    expect(await headings({ troubled: true })).toEqual(['Dalia se abrió.']);
    expect(await headings({ tenantId: world.b })).toEqual([]);
    const first = await page({ first: 2 });
    expect((await page({ first: 2, after: first.pageInfo.endCursor })).nodes.map(({ heading }) => heading)).toEqual(['Dalia se abrió.']);
    expect((await page({}, world.otherNetwork)).nodes).toEqual([]);
    await expect(page({ from: 'ayer' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('names who was told by their post, and nobody who follows', async () => {
    const membership = newId();
    await world.rows(
      `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, 'liaison', 'Transparencia', '2026-01-01', now())`,
      [membership, world.network, world.a, world.ana],
    );
    const { id } = await tell([{ personId: world.ana }, { personId: world.bruno }, follower('secreta@ejemplo.mx')], 'Orquídea');
    // The same person, who follows something from their own account, is one of those who are only counted.
    const followed = { followId: newId(), frequency: null, unsubscribePath: '/dejar/ana' };
    const privately = await detail((await tell([{ personId: world.ana, followed }], 'Peonía')).id);
    expect(privately).toMatchObject({ members: [], notice: { recipients: 1, sent: 1 } });
    const found = await detail(id);
    expect(found.members).toMatchObject([{ membershipId: membership, office: 'Transparencia', name: 'Ana', mail: 'sent', reason: null }]);
    expect(found.notice).toMatchObject({ recipients: 3, sent: 3 });
    expect(JSON.stringify(found)).not.toContain('secreta');
    await expect(app.get(SentNoticesService).one(institute(world.otherNetwork), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes again to those whom it did not reach, once, worded anew', async () => {
    smtp.onRecipient = (address) => (address.startsWith('no') ? { code: 554, text: '5.7.1 not from you' } : null);
    const { id } = await tell([follower('si@ejemplo.mx'), follower('no@ejemplo.mx')], 'Camelia');
    smtp.onRecipient = () => null;
    smtp.accepted.length = 0;
    world.clock.advance(5 * 24 * 3600_000);
    await expect(resend(id, institute(world.otherNetwork))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const both = await Promise.allSettled([resend(id), resend(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { refusal: { code: 'nothing_to_resend' } } });
    // A server that is busy for a moment does not make it too old at once.
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    const [job] = await world.run(app);
    expect((await detail(id)).notice).toMatchObject({ sent: 1, failed: 0, waiting: 1 });
    smtp.onRecipient = () => null;
    world.clock.advance(1000);
    await job!.again();
    expect(smtp.accepted.map(({ to }) => to)).toEqual([['no@ejemplo.mx']]);
    expect((await detail(id)).notice).toMatchObject({ sent: 2, failed: 0, resendable: 0 });
    await expect(resend(id)).rejects.toMatchObject({ refusal: { code: 'nothing_to_resend' } });
    smtp.accepted.length = 0;
    // A summary is the network's: it goes again at once too.
    smtp.onRecipient = () => ({ code: 554, text: '5.7.1 not from you' });
    const summed = await tell([{ ...follower('resumen@ejemplo.mx'), frequency: 'daily' }], 'Verbena');
    world.clock.advance(24 * 3600_000);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect((await detail(summed.id)).notice).toMatchObject({ failed: 1, resendable: 1 });
    smtp.onRecipient = () => null;
    await resend(summed.id);
    await world.run(app);
    expect(smtp.accepted.map(({ to }) => to)).toEqual([['resumen@ejemplo.mx']]);
    expect(await world.rows(`select changes from audit_entries where action = 'notice.resend'`)).toEqual([
      { changes: { kind: 'garden.flower_opened', mails: 1 } },
      { changes: { kind: 'garden.flower_opened', mails: 1 } },
    ]);
  });
});
