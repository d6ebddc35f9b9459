import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestingModule } from '@nestjs/testing';
import { mailRequested, SecretBox } from '@tequio/identity';
import { abilityFor, anonymous, Database, newId, Outbox, RequestContext, systemClock, tenantSystemContext, unsafeAllTenantsContext } from '@tequio/platform';
import { DeliveryPauses, NotificationSweep, type NotificationSettings } from '../index.js';
import { flowerOpened, Garden, gateKey } from '../testing/garden.js';
import type { GardenWorkerInit } from '../testing/garden-worker.js';
import { LOOPBACK_CERTIFICATE } from '../testing/loopback-certificate.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { WhatNextList } from '../what-next/what-next.js';
import { MailSecurity, type MailServer, type SaveMailServerInput } from './mail-server.types.js';
import { MailServersService } from './mail-servers.service.js';

const DAY = 24 * 3600_000;
const ACCOUNT = { user: 'avisos@instituto.mx', password: 'clave-del-instituto-9' };

describe('a network’s own mail server', () => {
  const general = new SmtpSink();
  let own: SmtpSink;
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(() => general.start());
  afterAll(() => general.stop());
  beforeEach(async () => {
    world = await NotificationsWorld.make();
    own = new SmtpSink({ ...ACCOUNT, security: 'starttls' });
    await own.start();
    general.accepted.length = 0;
    app = await process();
  });
  afterEach(async () => {
    await world.close();
    await own.stop();
  });

  const settings = (change: Partial<NotificationSettings['ownServers']> = {}): Partial<NotificationSettings> => ({
    smtpSilenceMs: 1500,
    ownServers: { ports: [own.port, 587], inner: ['127.0.0.0/8'], authority: LOOPBACK_CERTIFICATE, ...change },
  });
  const flowers: string[] = [];
  const process = async (change: Partial<NotificationSettings['ownServers']> = {}) => {
    const started = await world.process({ smtpUrl: general.url }, settings(change));
    for (const id of flowers) started.get(Garden).names.set(id, 'Dalia');
    return started;
  };
  const institute = (networkId = world.network, role = 'network_admin') =>
    new RequestContext({
      scope: 'network',
      networkId,
      tenantId: networkId,
      clock: world.clock,
      actor: { ...anonymous, kind: 'person', personId: world.ana, roles: [role], office: 'Gobierno Abierto' },
      ability: abilityFor({ roles: [role], networkId, tenantId: networkId, personId: world.ana, tokenScopes: null }),
    });
  const write = <T>(work: (ctx: RequestContext, service: MailServersService) => Promise<T>, ctx = institute(), at = app) =>
    at.get(Database).write(ctx, (inside) => work(inside, at.get(MailServersService)));
  const seen = () => app.get(MailServersService).one(institute()) as Promise<MailServer>;
  const input = (change: Partial<SaveMailServerInput> = {}): SaveMailServerInput => ({
    version: 0,
    host: '127.0.0.1',
    port: own.port,
    security: MailSecurity.STARTTLS,
    userName: ACCOUNT.user,
    password: ACCOUNT.password,
    senderName: 'Instituto de Transparencia',
    senderAddress: ACCOUNT.user,
    ...change,
  });
  const save = async (change: Partial<SaveMailServerInput> = {}) => write((ctx, service) => service.save(ctx, input(change)));
  const trial = async (at = app) => {
    await write(async (ctx, service) => service.try(ctx, (await service.one(ctx))!.version));
    await world.run(at);
    return seen();
  };
  const use = () => write(async (ctx, service) => service.use(ctx, (await service.one(ctx))!.version));
  const inUse = async () => {
    await save();
    await trial();
    await use();
    own.accepted.length = 0;
  };
  const tell = async (email: string, ctx = world.tenant(), kind = flowerOpened) => {
    const recipients = [{ follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' } }];
    const subjectId = world.flower(app, 'Dalia');
    flowers.push(subjectId);
    await world.notify(app, { kind, subjectId, dedupe: '1', recipients }, ctx);
    await world.run(app);
    return subjectId;
  };
  const look = async () => {
    await app.get(NotificationSweep).sweep();
    return world.run(app);
  };
  const to = (sink: SmtpSink) => sink.accepted.flatMap((mail) => mail.to).sort();
  const todo = () => app.get(WhatNextList).items(institute());

  it('sends in its own name once a trial has gone, and another network’s mails never', async () => {
    expect(await save()).toMatchObject({ version: 1, state: 'untried', trial: null, changedBy: 'Gobierno Abierto', openSteps: [{ name: 'use', missing: [{ message: expect.stringContaining('Falta una prueba') }] }] });
    await tell('antes@ejemplo.mx');
    expect([to(own), to(general)]).toEqual([[], ['antes@ejemplo.mx']]);
    await expect(use()).rejects.toMatchObject({ refusal: { code: 'transition_refused' } });

    expect(await trial()).toMatchObject({ state: 'untried', trial: { current: true, problem: null, endedAt: world.clock.now() } });
    expect(own.accepted).toMatchObject([{ to: ['ana@ejemplo.mx'], from: ACCOUNT.user, mail: { subject: '[Prueba] Su servidor de correo funciona' } }]);
    expect(await use()).toMatchObject({ state: 'in_use', openSteps: [] });
    own.accepted.length = 0;
    general.accepted.length = 0;

    await tell('propia@ejemplo.mx');
    await tell('llave@ejemplo.mx', world.tenant(), gateKey);
    await tell('ajena@ejemplo.mx', tenantSystemContext({ networkId: world.otherNetwork, tenantId: world.c }, 'test', world.clock));
    expect([to(own), to(general)]).toEqual([['llave@ejemplo.mx', 'propia@ejemplo.mx'], ['ajena@ejemplo.mx']]);
    const [mail] = own.accepted;
    expect(mail!.mail.from).toMatchObject({ value: [{ name: 'Instituto de Transparencia', address: ACCOUNT.user }] });
    expect(mail!.messageId).toMatch(/@instituto\.mx>$/);
    expect(await world.rows('select message_id from messages where message_id = $1', [mail!.messageId])).toHaveLength(1);
  });

  it('waits with all of the network’s mail where the password is refused, says so, and sends what waited after a trial that goes', async () => {
    await inUse();
    own.password = 'otra';
    own.signIns.length = 0;
    await tell('uno@ejemplo.mx');
    await tell('llave@ejemplo.mx', world.tenant(), gateKey);
    await tell('dos@ejemplo.mx', world.tenant(world.b));
    expect([to(own), to(general)]).toEqual([[], []]);
    expect(own.signIns).toEqual([`${ACCOUNT.user}:${ACCOUNT.password}`]);
    expect(await seen()).toMatchObject({
      state: 'held_back',
      waiting: 3,
      heldBack: { fault: 'credentials', message: 'El servidor no acepta el usuario o la contraseña.', remedy: expect.stringContaining('contraseña de aplicación'), answer: expect.stringMatching(/^535/) },
    });
    expect(await todo()).toMatchObject([{ title: 'Atienda su servidor de correo: los avisos esperan', href: '/espacio/ejemplo/instituto/ajustes/correo' }]);
    const others = new RequestContext({ scope: 'network', networkId: world.otherNetwork, tenantId: world.otherNetwork, clock: world.clock, actor: institute().actor, ability: institute(world.otherNetwork).ability });
    expect(await app.get(WhatNextList).items(others)).toEqual([]);
    await tell('ajena@ejemplo.mx', tenantSystemContext({ networkId: world.otherNetwork, tenantId: world.c }, 'test', world.clock));
    expect(to(general)).toEqual(['ajena@ejemplo.mx']);
    expect(await app.get(DeliveryPauses).inForce(unsafeAllTenantsContext('test', world.clock))).toMatchObject([{ ownServer: true, networkId: world.network, held: 3 }]);

    // However long it takes, nothing is given up and nothing goes another way.
    world.clock.advance(3 * DAY);
    await look();
    expect([to(own), to(general)]).toEqual([[], ['ajena@ejemplo.mx']]);
    expect(own.signIns).toHaveLength(1);
    expect(await trial()).toMatchObject({ state: 'held_back', trial: { problem: { fault: 'credentials' } } });

    await save({ version: 1, password: 'otra' });
    expect(await seen()).toMatchObject({ state: 'held_back', heldBack: { fault: 'changed' } });
    expect(await trial()).toMatchObject({ state: 'in_use', heldBack: null, waiting: 0 });
    own.accepted.length = 0;
    await look();
    expect(to(own)).toEqual(['dos@ejemplo.mx', 'llave@ejemplo.mx', 'uno@ejemplo.mx']);
    expect(to(general)).toEqual(['ajena@ejemplo.mx']);
    expect(await todo()).toEqual([]);
    const log = await world.rows<{ action: string; tenant_id: string }>(`select action, tenant_id from audit_entries where subject_type = 'MailServer' order by at, id`);
    expect(new Set(log.map(({ tenant_id }) => tenant_id))).toEqual(new Set([world.network]));
    expect(log.map(({ action }) => action).sort()).toEqual(
      ['create', 'try', 'use', 'hold', 'try', 'update', 'try', 'resume'].map((act) => `mail_server.${act}`).sort(),
    );
  });

  it('waits where the certificate is trusted by nobody, or the sender is refused', async () => {
    await inUse();
    app = await process({ authority: null });
    await tell('certificado@ejemplo.mx');
    expect(await seen()).toMatchObject({ state: 'held_back', heldBack: { fault: 'certificate' } });
    expect(await trial()).toMatchObject({ trial: { problem: { fault: 'certificate', remedy: expect.stringContaining('certificado vigente') } } });
    expect([to(own), to(general), own.signIns.length]).toEqual([[], [], 1]);

    app = await process();
    own.onSender = () => ({ code: 553, text: '5.7.1 Sender address rejected: not owned by user' });
    expect(await trial()).toMatchObject({ state: 'held_back', trial: { problem: { fault: 'sender' } } });
    own.onSender = () => null;
    expect(await trial()).toMatchObject({ state: 'in_use' });
    world.clock.advance(2 * 60_000);
    await look();
    expect(to(own)).toContain('certificado@ejemplo.mx');
  });

  it('is tried again for what passes, as the platform’s server is', async () => {
    await inUse();
    own.onRecipient = () => ({ code: 451, text: 'greylisted' });
    const subjectId = await tell('gris@ejemplo.mx');
    expect(await world.rows('select state, reason from deliveries where subject_id = $1', [subjectId])).toEqual([{ state: 'queued', reason: 'smtp_451' }]);
    own.onRecipient = () => null;
    await own.stop();
    world.clock.advance(2 * 60_000);
    await look();
    expect(await seen()).toMatchObject({ state: 'in_use' });
    await own.start();
    world.clock.advance(5 * 60_000);
    await look();
    expect([to(own), to(general)]).toEqual([['gris@ejemplo.mx'], []]);
  });

  it('is at a public address and a port of mail, by its name as by its number', async () => {
    const strict = (app = await process({ inner: [], ports: [465, 587] }));
    for (const host of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '[::1]', '::ffff:127.0.0.1'])
      await expect(save({ host, port: 587 })).rejects.toMatchObject({ refusal: { issues: [{ path: 'host', code: 'notifications.input.mail_server_inner' }] } });
    for (const host of ['localhost', 'correo', 'correo_.ejemplo.mx', 'a@ejemplo.mx', '127.1'])
      await expect(save({ host, port: 587 })).rejects.toMatchObject({ refusal: { issues: [{ path: 'host' }] } });
    await expect(save({ host: 'correo.ejemplo.mx', port: 22 })).rejects.toMatchObject({ refusal: { issues: [{ path: 'port', code: 'notifications.input.mail_server_port', params: { ports: '465, 587' } }] } });
    await expect(save({ host: 'correo.ejemplo.mx', port: 587, password: null })).rejects.toMatchObject({ refusal: { issues: [{ path: 'password' }] } });
    await expect(save({ host: 'correo.ejemplo.mx', port: 587, senderName: 'A" <b@c.mx>' })).rejects.toMatchObject({ refusal: { issues: [{ path: 'senderName' }] } });
    // A name whose address is an inner one is found out when it is gone to.
    await save({ host: 'correo.ejemplo.mx', port: 587 });
    await world.rows(`update mail_servers set host = 'localhost', port = $1`, [own.port]);
    expect(await trial(strict)).toMatchObject({ trial: { problem: { fault: 'inner_address' } } });
    expect(own.signIns).toEqual([]);
  });

  it('lets go of its connections once its settings change, and asks for the password again for another server', async () => {
    await inUse();
    await tell('uno@ejemplo.mx');
    expect(own.open).toBe(1);
    await expect(save({ version: 1, host: 'correo.ejemplo.mx', port: 587, password: null })).rejects.toMatchObject({ refusal: { issues: [{ path: 'password', code: 'notifications.input.mail_server_password_again' }] } });
    await expect(save({ version: 0 })).rejects.toMatchObject({ refusal: { code: 'stale_version' } });
    await save({ version: 1, senderName: 'Otro nombre', password: null });
    expect(await seen()).toMatchObject({ state: 'in_use', version: 2 });
    const ended = closed(own, 1);
    await tell('dos@ejemplo.mx');
    await ended;
    expect(own.accepted.at(-1)!.mail.from!.value[0]!.name).toBe('Otro nombre');
    // What nobody has tried is not used, nor is anything else in its place.
    await save({ version: 2, senderAddress: 'otra@instituto.mx', password: null });
    await tell('tres@ejemplo.mx');
    expect([to(own), to(general)]).toEqual([['dos@ejemplo.mx', 'uno@ejemplo.mx'], []]);

    await write((ctx, service) => service.remove(ctx, 3));
    expect(await world.rows('select from mail_servers')).toEqual([]);
    await look();
    expect(to(general)).toEqual(['tres@ejemplo.mx']);
    await tell('cuatro@ejemplo.mx');
    await closed(own, 0);
    expect(to(general)).toEqual(['cuatro@ejemplo.mx', 'tres@ejemplo.mx']);
  });

  it('keeps its password to itself, from the institute, the log and the analyst', async () => {
    await inUse();
    const analyst = institute(world.network, 'network_analyst');
    await expect(app.get(MailServersService).one(analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(write((ctx, service) => service.remove(ctx, 1), analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(await seen())).not.toContain(ACCOUNT.password);
    const read = (role: string) => world.rows(`select has_column_privilege($1, 'mail_servers', 'password', 'select') as may`, [role]);
    expect(await Promise.all(['tequio_network', 'tequio_tenant', 'tequio_public', 'tequio_self'].map(read))).toEqual(Array(4).fill([{ may: false }]));
    const tables = await world.rows<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    for (const { name } of tables) {
      const found = await world.rows(`select from ${name} t where to_jsonb(t)::text like '%' || $1 || '%' or to_jsonb(t)::text like '%' || encode($1::bytea, 'hex') || '%'`, [ACCOUNT.password]);
      expect([name, found.length]).toEqual([name, 0]);
    }
    // Sealed for its row and for this deployment alone.
    app = await world.process({ smtpUrl: general.url, secretKey: 'otra clave de la plataforma, de otra vez 123456' }, settings());
    await tell('uno@ejemplo.mx');
    expect(await seen()).toMatchObject({ state: 'held_back', heldBack: { fault: 'password_lost' } });
    expect([to(own), to(general)]).toEqual([[], []]);
  });

  it('carries invitations, which wait with it, but nothing that opens an account', async () => {
    await inUse();
    const request = async (kind: 'invitation' | 'sign-in', email: string) => {
      const id = newId();
      const url = 'https://ejemplo.mx/invitacion/secreto';
      const sealed = app.get(SecretBox, { strict: false }).seal(id, JSON.stringify({ to: email, locale: 'es', url, params: { tenantId: world.a } }));
      await world.rows('insert into mail_requests (id, network_id, kind, sealed, requested_at, expires_at) values ($1, $2, $3, $4, $5, $6)', [
        id,
        world.network,
        kind,
        sealed,
        world.clock.now(),
        new Date(world.clock.now().getTime() + 30 * DAY),
      ]);
      await app.get(Database).write(unsafeAllTenantsContext('test', world.clock), (ctx) => app.get(Outbox).publish(ctx, mailRequested, { requestId: id }));
      await world.run(app);
    };
    await request('invitation', 'invitada@ejemplo.mx');
    await request('sign-in', 'entra@ejemplo.mx');
    expect([to(own), to(general)]).toEqual([['invitada@ejemplo.mx'], ['entra@ejemplo.mx']]);

    await save({ version: 1 });
    await request('invitation', 'espera@ejemplo.mx');
    await request('sign-in', 'sigue@ejemplo.mx');
    world.clock.advance(3 * DAY);
    await look();
    expect([to(own), to(general)]).toEqual([['invitada@ejemplo.mx'], ['entra@ejemplo.mx', 'sigue@ejemplo.mx']]);
    await trial();
    world.clock.advance(2 * 60_000);
    await look();
    expect(to(own)).toEqual(['ana@ejemplo.mx', 'espera@ejemplo.mx', 'invitada@ejemplo.mx']);
  });

  it('repeats no message where a process is killed, and loses none', async () => {
    await inUse();
    const subjectId = world.flower(app, 'Dalia');
    const emails = Array.from({ length: 60 }, (_, n) => `vecino${n}@ejemplo.mx`);
    const recipients = emails.map((email) => ({ follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' } }));
    await world.notify(app, { kind: flowerOpened, subjectId, dedupe: '1', recipients }, world.tenant(world.a, systemClock));
    const init: GardenWorkerInit = {
      config: world.database.config({ smtpUrl: general.url, process: 'worker' }),
      settings: { ...settings(), leaseMs: 1500, sweepMs: 150, overdueMs: 100, neverTriedMs: 1000 },
      names: [[subjectId, 'Dalia']],
    };
    const at = (path: string) => new URL(path, `file://${import.meta.filename}`).pathname;
    const start = () =>
      spawn(globalThis.process.execPath, ['--conditions=@tequio/source', '--import', at('../testing/source-loader.mjs'), at('../testing/garden-worker.ts'), JSON.stringify(init)], { stdio: 'ignore' });
    const first = start();
    const died = once(first, 'exit');
    own.beforeAnswer = () => {
      if (own.accepted.length < 20) return Promise.resolve();
      first.kill('SIGKILL');
      return new Promise(() => {});
    };
    await died;
    own.beforeAnswer = () => Promise.resolve();
    const second = start();
    const left = () => world.rows(`select from deliveries where subject_id = $1 and state <> 'sent'`, [subjectId]);
    while ((await left()).length || new Set(to(own)).size < emails.length) await new Promise((settle) => setTimeout(settle, 50));
    second.kill('SIGKILL');
    await once(second, 'exit');
    const sent = new Map<string, Set<string>>();
    for (const mail of own.accepted) sent.set(mail.to[0]!, (sent.get(mail.to[0]!) ?? new Set()).add(mail.raw));
    expect([...sent.keys()].sort()).toEqual([...emails].sort());
    expect([...sent.values()].every((messages) => messages.size === 1)).toBe(true);
    expect(general.accepted).toEqual([]);
  });
});

/** Once as many connections are left open. */
async function closed(sink: SmtpSink, left: number): Promise<void> {
  while (sink.open > left) await new Promise((settle) => setTimeout(settle, 20));
}
