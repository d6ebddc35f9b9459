import type { TestingModule } from '@nestjs/testing';
import { Database, newId, RequestContext, statement, type Scope } from '@tequio/platform';
import { MailReports, masked, Suppressions } from '../index.js';
import { flowerOpened, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { SuppressionListService } from './suppression-list.service.js';

describe('addresses that are not written to', () => {
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

  const follower = (email: string) => ({ follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' } });
  const tell = async (email: string, kind = flowerOpened, tenantId = world.a) => {
    const subjectId = world.flower(app, 'Dalia');
    await world.notify(app, { kind, subjectId, dedupe: '1', recipients: [follower(email)] }, world.tenant(tenantId));
    await world.run(app);
    const [delivery] = await world.rows<{ id: string; state: string; reason: string | null; attempts: number }>('select id, state, reason, attempts from deliveries where subject_id = $1', [subjectId]);
    return delivery!;
  };
  const institute = (networkId = world.network) => new RequestContext({ scope: 'network', networkId, tenantId: networkId, clock: world.clock, actor: { ...world.tenant().actor } });
  const list = async (networkId = world.network) => (await app.get(SuppressionListService).page(institute(networkId), { first: 20 })).nodes;
  const report = (callId: string, ...events: object[]) => app.get(MailReports).take(world.clock, callId, Buffer.from(JSON.stringify({ events })));
  const messageOf = async (deliveryId: string) => (await world.rows<{ message_id: string }>('select message_id from messages where delivery_id = $1', [deliveryId]))[0]!.message_id;

  it('begin with one that the mail server knows nobody at; nothing is tried there again, whatever effect it has', async () => {
    smtp.onRecipient = () => ({ code: 550, text: '5.1.1 no such user' });
    expect(await tell('Nadie@ejemplo.mx')).toMatchObject({ state: 'bounced', reason: 'smtp_550', attempts: 1 });
    expect(await list()).toMatchObject([{ address: 'N…@ejemplo.mx', cause: 'bounced', code: 'smtp_550' }]);

    smtp.onRecipient = () => null;
    expect(await tell('nadie@ejemplo.mx')).toMatchObject({ state: 'suppressed', reason: 'bounced' });
    expect(await tell('nadie@ejemplo.mx', gateKey, world.b)).toMatchObject({ state: 'suppressed', reason: 'bounced' });
    expect(smtp.accepted).toEqual([]);
  });

  it('are of one network alone', async () => {
    expect(await list(world.otherNetwork)).toEqual([]);
    const held = await app.get(Suppressions).held(institute(), world.otherNetwork, ['nadie@ejemplo.mx']);
    expect(held.size).toBe(0);
  });

  it('are written to again once the institute has taken them off, with a reason that is kept', async () => {
    const [entry] = await list();
    const lift = (reason: string) => app.get(Database).write(institute(), (ctx) => app.get(SuppressionListService).lift(ctx, { id: entry!.id, reason }));
    await expect(lift('')).rejects.toMatchObject({ refusal: { code: 'invalid_input' } });
    await lift('El buzón ya existe, lo confirmó por teléfono.');
    await expect(lift('Otra vez por si acaso.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await list()).toEqual([]);
    expect(await tell('nadie@ejemplo.mx')).toMatchObject({ state: 'sent' });
    const audited = await world.rows<{ reason: string }>(`select reason from audit_entries where action = 'mail_suppression.lift'`);
    expect(audited).toEqual([{ reason: 'El buzón ya existe, lo confirmó por teléfono.' }]);
  });

  it('are not those that a server refuses for something else', async () => {
    smtp.onRecipient = () => ({ code: 550, text: '5.7.1 we do not like you' });
    expect(await tell('cauta@ejemplo.mx')).toMatchObject({ state: 'failed' });
    expect(await list()).toEqual([]);
  });

  it('come from what a provider tells later, once a call', async () => {
    const sent = await tell('tarde@ejemplo.mx');
    const messageId = await messageOf(sent.id);
    await report('full', { messageId, type: 'bounced', status: '4.2.2' });
    expect(await list()).toEqual([]);
    await report('call-1', { messageId: messageId.slice(1, -1), type: 'bounced', status: '5.1.1' });
    const [entry] = await list();
    expect(entry).toMatchObject({ address: 't…@ejemplo.mx', cause: 'bounced', code: '5.1.1' });
    expect((await world.rows('select state, reason from deliveries where id = $1', [sent.id]))[0]).toEqual({ state: 'bounced', reason: '5.1.1' });

    await app.get(Database).write(institute(), (ctx) => app.get(SuppressionListService).lift(ctx, { id: entry!.id, reason: 'Ya tiene buzón.' }));
    await report('call-1', { messageId, type: 'bounced', status: '5.1.1' });
    expect(await list()).toEqual([]);
    await report('strange', { messageId: '<nobody@nowhere.mx>', type: 'complained' });
    await expect(app.get(MailReports).take(world.clock, 'no-json', Buffer.from('{'))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('get what has effect where their reader complained, and nothing else', async () => {
    const sent = await tell('harta@ejemplo.mx');
    await report('call-2', { messageId: await messageOf(sent.id), type: 'complained' });
    expect(await tell('harta@ejemplo.mx')).toMatchObject({ state: 'suppressed', reason: 'complained' });
    expect(await tell('harta@ejemplo.mx', gateKey)).toMatchObject({ state: 'sent' });
  });

  it('are told to the account whose address it is, and to the office that it is a member of', async () => {
    await world.rows(
      `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, 'liaison', 'Transparencia', '2026-01-01', now())`,
      [newId(), world.network, world.a, world.ana],
    );
    await app.get(Suppressions).add(institute(), world.network, { address: 'ana@ejemplo.mx', cause: 'bounced', code: null });
    const service = app.get(SuppressionListService);
    expect(await service.own(world.self(world.ana))).toMatchObject([{ networkName: 'Estado de Ejemplo', cause: 'bounced' }]);
    expect(await service.own(world.self(world.bruno))).toEqual([]);
    expect(await service.members(world.tenant())).toMatchObject([{ office: 'Transparencia', name: 'Ana' }]);
    expect(await service.members(world.tenant(world.b))).toEqual([]);
    expect(await service.members(institute())).toHaveLength(1);
  });

  it.each<Scope>(['tenant', 'network', 'self', 'public'])('are compared by what scope %s cannot read', async (scope) => {
    const ctx = new RequestContext({ ...institute(), scope });
    const peek = app.get(Database).sql(ctx, statement<object>(`peek.${scope}`, 'select address_hash from mail_suppressions'));
    await expect(peek).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['maria@ejemplo.mx', 'm…@ejemplo.mx'],
    ['m@ejemplo.mx', '…@ejemplo.mx'],
  ])('shows %s as %s', (address, mask) => expect(masked(address)).toBe(mask));
});
