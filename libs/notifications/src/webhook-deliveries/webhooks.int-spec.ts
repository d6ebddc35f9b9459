import type { TestingModule } from '@nestjs/testing';
import { Database, JobRunner, newId, statement, unsafeAllTenantsContext, type JobMeta, type RequestContext } from '@tequio/platform';
import { isSigned } from '../index.js';
import { flowerOpenedHook } from '../testing/garden.js';
import { HookSite, type Call } from '../testing/hook-site.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { DeliveryPauses, type PauseScope } from '../delivery-pauses/delivery-pauses.js';
import { WebhooksService } from '../webhooks/webhooks.service.js';
import { WebhookDeliveriesService } from './webhook-deliveries.service.js';
import { WebhookDeliveryState } from './webhook-delivery.types.js';
import { WebhookLedger } from '../webhook-sending/webhook-ledger.js';
import { WebhookSweep } from '../webhook-sending/webhook-sweep.js';
import { Webhooks, type ToldThing } from './webhooks.js';

const HOUR = 3_600_000;
const LOOPBACK = { webhooks: { enabled: true, inner: ['127.0.0.0/8', '::1/128'] } };

describe('messages to other systems', () => {
  let world: NotificationsWorld;
  let app: TestingModule;
  let site: HookSite;
  let paths = 0;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    site = await new HookSite().start();
    app = await world.process(LOOPBACK, { webhookAttemptMs: 500 });
  });
  afterAll(async () => {
    await world?.close();
    await site?.stop();
  });
  beforeEach(async () => {
    site.answer = (_, response) => void response.writeHead(204).end();
    await world.rows('delete from webhook_endpoints');
    site.calls.length = 0;
  });

  const service = () => app.get(WebhooksService);
  const deliveries = () => app.get(WebhookDeliveriesService);
  const network = () => world.tenant(world.network);
  const elsewhere = () => world.tenant(world.otherNetwork).with({ networkId: world.otherNetwork });
  const write = <T>(ctx: RequestContext, work: (inside: RequestContext) => Promise<T>) => app.get(Database).write(ctx, work);
  const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { refusal?: { code: string; issues?: { code: string }[] }; code?: string }) => error.refusal?.issues?.[0]?.code ?? error.refusal?.code ?? error.code);

  async function register(ctx = world.tenant(), url?: string) {
    const path = `/${++paths}`;
    const created = await write(ctx, (inside) => service().create(inside, { url: url ?? `${site.url}${path}`, description: 'Portal de datos', events: ['flower.opened'] }));
    return { id: created.endpoint.id, path, secret: service().openSecret(created), key: Buffer.from(service().openSecret(created).slice('whsec_'.length), 'base64') };
  }
  const meta = (key: string = newId()): JobMeta => ({ key, occurredAt: world.clock.now(), attempt: 1 });
  const flower = (id = newId(), name = 'Dalia'): ToldThing<{ name: string }> => ({ id, path: '/ejemplo/san-jacinto', facts: { name } });
  const tell = (thing: ToldThing<{ name: string }> | null = flower(), of = meta(), ctx = world.tenant()) => app.get(Webhooks).tell(ctx, flowerOpenedHook, of, () => Promise.resolve(thing));
  const pass = async (milliseconds: number) => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + milliseconds));
    await app.get(WebhookSweep).call(unsafeAllTenantsContext('test', world.clock));
    await world.run(app);
  };
  const stored = (endpointId: string) => world.rows<{ id: string; state: string; attempts: number; message_id: string; due_at: Date }>('select id, state, attempts, message_id, due_at from webhook_deliveries where endpoint_id = $1 order by id', [endpointId]);
  const endpoint = async (id: string) => (await world.rows<{ state: string; disabled_cause: string | null; failures: number; failing_since: Date | null }>('select * from webhook_endpoints where id = $1', [id]))[0]!;
  const signedWith = (call: Call, key: Buffer) =>
    isSigned({ id: String(call.headers['webhook-id']), timestamp: String(call.headers['webhook-timestamp']), signature: String(call.headers['webhook-signature']), body: call.body }, key, world.clock.now());

  it('go, signed and once, to those of the municipality and of its network that listen, and to nobody else', async () => {
    const [own, above] = [await register(), await register(network())];
    const [beside, strange] = [await register(world.tenant(world.b)), await register(elsewhere())];
    const [id, of] = [newId(), meta()];
    await tell(flower(id), of);
    await tell(flower(id), of);
    await world.run(app);
    expect(site.calls.map((call) => call.path).sort()).toEqual([own.path, above.path].sort());
    const [call] = site.calls.filter(({ path }) => path === own.path);
    expect(call!.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/) });
    expect(new Set(site.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(signedWith(call!, own.key)).toBe(true);
    expect(signedWith(call!, above.key)).toBe(false);
    expect(JSON.parse(call!.body.toString())).toEqual({
      type: 'flower.opened',
      timestamp: of.occurredAt.toISOString(),
      data: {
        subject: { type: 'Flower', id },
        url: expect.stringMatching(/^http.*\/ejemplo\/san-jacinto$/),
        network: { id: world.network, slug: 'ejemplo', name: 'Estado de Ejemplo' },
        municipality: { id: world.a, slug: 'san-jacinto', name: 'San Jacinto', inegiKey: '99001' },
        name: 'Dalia',
      },
    });
    expect([await stored(beside.id), await stored(strange.id)]).toEqual([[], []]);
    expect(await stored(own.id)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
  });

  it('are read as anyone reads them, and what nobody could read is not told', async () => {
    const { id } = await register();
    let scope: string | null = null;
    await app.get(Webhooks).tell(world.tenant(), flowerOpenedHook, meta(), (ctx) => {
      scope = ctx.scope;
      return Promise.resolve(null);
    });
    expect(scope).toBe('public');
    expect(await stored(id)).toEqual([]);
  });

  it('are registered for public addresses alone, with the kinds that there are', async () => {
    const plain = await world.process({ webhooks: { enabled: true, inner: [] } });
    const create = (url: string, events = ['flower.opened']) =>
      refusalOf(plain.get(Database).write(world.tenant(), (inside) => plain.get(WebhooksService).create(inside, { url, description: 'Portal', events })));
    expect(await create('http://8.8.8.8/')).toBe('notifications.input.webhook_scheme');
    expect(await create('https://localhost/')).toBe('notifications.input.webhook_inner_address');
    expect(await create('https://169.254.169.254/')).toBe('notifications.input.webhook_inner_address');
    expect(await create('https://8.8.8.8:25/')).toBe('notifications.input.webhook_port');
    expect(await create('https://a:b@8.8.8.8/')).toBe('notifications.input.webhook_credentials');
    expect(await create('nada')).toBe('notifications.input.webhook_unknown_host');
    expect(await create('https://8.8.8.8/', ['flower.closed'])).toBe('not_an_option');
    expect(await create('https://8.8.8.8/', [])).toBe('notifications.input.webhook_no_event');
  });

  it('go to no inner address though its name led elsewhere when it was registered', async () => {
    const { id } = await register(world.tenant(), `http://localhost:${new URL(site.url).port}/nombre`);
    const later = await world.process({ webhooks: { enabled: true, inner: [] } });
    await tell();
    await world.run(later);
    expect(site.calls).toEqual([]);
    const [attempt] = await world.rows('select status, fault from webhook_attempts a join webhook_deliveries d on d.id = a.delivery_id where d.endpoint_id = $1', [id]);
    expect(attempt).toEqual({ status: null, fault: 'inner_address' });
  });

  it('are tried again with the same id and body, in the order of their thing, while other things go on', async () => {
    const { id, path } = await register();
    const thing = newId();
    site.answer = ({ body }, response) => void response.writeHead(body.includes('Dalia') ? 500 : 204).end('no');
    await tell(flower(thing, 'Dalia'));
    await tell(flower(thing, 'Dos'));
    await tell(flower(newId(), 'Otra'));
    await world.run(app);
    expect((await stored(id)).map(({ state, attempts }) => [state, attempts])).toEqual([['queued', 1], ['queued', 0], ['delivered', 1]]);
    await pass(6_000);
    expect(site.ids(path)).toHaveLength(3);
    expect(new Set([site.ids(path)[0], site.ids(path)[2]]).size).toBe(1);
    site.answer = (_, response) => void response.writeHead(204).end();
    await pass(6 * 60_000);
    expect((await stored(id)).map(({ state, attempts }) => [state, attempts])).toEqual([['delivered', 3], ['delivered', 1], ['delivered', 1]]);
    const bodies = site.calls.filter(({ body }) => body.includes('Dalia')).map(({ body }) => body.toString());
    expect(new Set(bodies).size).toBe(1);
    expect(await endpoint(id)).toMatchObject({ failures: 0, failing_since: null });
  });

  it('leave a system alone that is not there, and are given up after ten attempts in three days', async () => {
    const { id } = await register();
    site.answer = () => undefined;
    for (let index = 0; index < 3; index++) await tell();
    await world.run(app);
    // One was tried; the others do not wait for the same silence each.
    expect((await stored(id)).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    site.answer = (_, response) => void response.writeHead(500).end();
    for (let index = 0; index < 12; index++) await pass(26 * HOUR);
    const states = await stored(id);
    expect(states.every(({ attempts }) => attempts <= 10)).toBe(true);
  });

  it('stop where the system says that it is gone; those who administer it are told, and what waits goes once they resume it', async () => {
    await world.rows(`insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, 'liaison', 'Enlace', '2026-01-01', now())`, [newId(), world.network, world.a, world.ana]);
    const { id, path } = await register();
    site.answer = (_, response) => void response.writeHead(410).end('ya no');
    await tell();
    await world.run(app);
    expect(await endpoint(id)).toMatchObject({ state: 'disabled', disabled_cause: 'gone' });
    const [notice] = await world.rows<{ person_id: string; headings: { es: string }; path: string }>(`select person_id, headings, path from notices where kind = 'notifications.webhook_disabled'`);
    expect(notice).toMatchObject({ person_id: world.ana, headings: { es: 'Se detuvieron los avisos a «Portal de datos»' }, path: `/espacio/ejemplo/san-jacinto/sistemas/${id}` });
    await tell();
    await pass(HOUR);
    expect(site.ids(path)).toHaveLength(1);
    site.answer = (_, response) => void response.writeHead(204).end();
    const { version } = await app.get(Database).read(world.tenant(), (ctx) => service().one(ctx, id));
    expect(await refusalOf(write(world.tenant(), (ctx) => service().take(ctx, id, version - 1, 'resume')))).toBe('stale_version');
    expect(await refusalOf(write(world.tenant(), (ctx) => service().take(ctx, id, version, 'pause')))).toBe('not_from_here');
    await write(world.tenant(), (ctx) => service().take(ctx, id, version, 'resume'));
    await world.run(app);
    expect((await stored(id)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  it('stop where none was taken for five days, and not for one that fails', async () => {
    const { id } = await register();
    site.answer = (_, response) => void response.writeHead(500).end();
    await tell();
    await world.run(app);
    for (let day = 0; day < 4; day++) await pass(25 * HOUR);
    expect(await endpoint(id)).toMatchObject({ state: 'active' });
    await pass(25 * HOUR);
    expect(await endpoint(id)).toMatchObject({ state: 'disabled', disabled_cause: 'failing' });
  });

  it('are signed with both secrets for a day after one is changed; who administers it reads neither', async () => {
    const { id, key } = await register();
    const rotated = await write(world.tenant(), (ctx) => service().rotate(ctx, id, 1));
    const fresh = Buffer.from(service().openSecret(rotated).slice('whsec_'.length), 'base64');
    await tell();
    await world.run(app);
    expect([signedWith(site.calls[0]!, key), signedWith(site.calls[0]!, fresh)]).toEqual([true, true]);
    await pass(25 * HOUR);
    await tell();
    await world.run(app);
    expect([signedWith(site.calls[1]!, key), signedWith(site.calls[1]!, fresh)]).toEqual([false, true]);
    for (const column of ['secret', 'previous_secret'])
      await expect(app.get(Database).read(world.tenant(), (ctx) => app.get(Database).sql(ctx, statement<object>(`test.${column}`, `select ${column} from webhook_endpoints`)))).rejects.toThrow(/permission denied/);
  });

  it('leave no secret and no path of an address in the log of what was done', async () => {
    const { id, secret } = await register(world.tenant(), `${site.url}/clave-en-la-direccion`);
    await write(world.tenant(), (ctx) => service().remove(ctx, id, 1));
    const audited = JSON.stringify(await world.rows(`select * from audit_entries where subject_id = $1`, [id]));
    expect(audited).toContain('webhook.create');
    expect(audited).not.toContain(secret);
    expect(audited).not.toContain('clave-en-la-direccion');
    const kept = JSON.stringify(await world.rows('select * from webhook_endpoints'));
    expect(kept).not.toContain('whsec_');
  });

  it('are sent again with the same id: one, or all since a moment', async () => {
    const { id, path } = await register();
    await tell();
    await world.run(app);
    await pass(24 * HOUR);
    const since = world.clock.now().toISOString().slice(0, 10);
    await tell();
    await world.run(app);
    const [first] = await stored(id);
    const resend = (input: object) => write(world.tenant(), (ctx) => deliveries().resend(ctx, { endpointId: id, failedOnly: true, ...input }));
    expect(await refusalOf(resend({}))).toBe('required');
    expect(await refusalOf(resend({ since }))).toBe('nothing_to_resend_to_system');
    expect(await resend({ since, failedOnly: false })).toMatchObject({ messages: 1 });
    await world.run(app);
    expect(await resend({ deliveryId: first!.id })).toMatchObject({ messages: 1 });
    expect(await refusalOf(resend({ deliveryId: first!.id }))).toBe('nothing_to_resend_to_system');
    await world.run(app);
    const ids = site.ids(path);
    expect(ids).toEqual([ids[0], ids[1], ids[1], ids[0]]);
    const detail = await app.get(Database).read(world.tenant(), (ctx) => deliveries().one(ctx, first!.id));
    expect(detail.log).toHaveLength(2);
    const failed = await app.get(Database).read(world.tenant(), (ctx) => deliveries().page(ctx, { endpointId: id, first: 20, state: WebhookDeliveryState.FAILED }));
    expect(failed.nodes).toEqual([]);
  });

  it('can be tried out, once and also while nothing else goes', async () => {
    const { id } = await register();
    await write(world.tenant(), (ctx) => service().take(ctx, id, 1, 'pause'));
    await tell();
    site.answer = (_, response) => void response.writeHead(500).end('mal');
    const trial = await write(world.tenant(), (ctx) => deliveries().test(ctx, id));
    expect(trial).toMatchObject({ event: 'webhook.test', title: 'Prueba', state: 'queued' });
    await world.run(app);
    expect((await stored(id)).map(({ state, attempts }) => [state, attempts])).toEqual([['queued', 0], ['failed', 1]]);
    expect(await endpoint(id)).toMatchObject({ state: 'paused', failures: 0 });
    const { log } = await app.get(Database).read(world.tenant(), (ctx) => deliveries().one(ctx, trial.id));
    expect(log).toMatchObject([{ status: 500, fault: 'status', response: 'mal' }]);
  });

  it('wait while the operators hold them back, of one place or all, and go once that is over', async () => {
    const [own, beside] = [await register(), await register(world.tenant(world.b))];
    const scope = { channel: 'webhook' as const, networkId: world.network, tenantId: world.a };
    const whole = { channel: 'webhook' as const, networkId: null, tenantId: null };
    const system = unsafeAllTenantsContext('test', world.clock);
    const pause = (of: PauseScope) => write(system, (ctx) => app.get(DeliveryPauses).pause(ctx, of, 'El servidor se muda.'));
    const resume = (of: PauseScope) => write(system, (ctx) => app.get(DeliveryPauses).resume(ctx, of));
    await pause(scope);
    await tell();
    await tell(flower(), meta(), world.tenant(world.b));
    await write(world.tenant(), (ctx) => deliveries().test(ctx, own.id));
    await pass(HOUR);
    expect(site.calls.map(({ path }) => path)).toEqual([beside.path]);
    const shown = (tenantId: string, id: string) => app.get(Database).read(world.tenant(tenantId), (ctx) => service().one(ctx, id));
    expect(await shown(world.a, own.id)).toMatchObject({ heldBack: 'El servidor se muda.', waiting: 2 });
    expect(await shown(world.b, beside.id)).toMatchObject({ heldBack: null });
    expect(await app.get(DeliveryPauses).inForce(system)).toMatchObject([{ ...scope, held: 2 }]);
    // Mails are another channel.
    expect(await app.get(DeliveryPauses).hold(world.tenant(), false)).toBe(false);

    await pause(whole);
    await resume(scope);
    await tell(flower(), meta(), world.tenant(world.b));
    await pass(HOUR);
    expect(site.calls).toHaveLength(1);
    await resume(whole);
    await pass(HOUR);
    expect(site.calls.map(({ path }) => path).sort()).toEqual([own.path, own.path, beside.path, beside.path].sort());
  });

  it('are lost by no worker that is killed in the middle of one: they go again with the same id', async () => {
    const { id, path } = await register();
    await tell();
    const ledger = app.get(WebhookLedger);
    expect(await ledger.lease(world.tenant(), id)).toEqual({ url: `${site.url}${path}` });
    const due = await ledger.next(world.tenant(), id);
    // Killed here. Meanwhile nobody else sends there.
    await world.run(app);
    await pass(30_000);
    expect(site.calls).toEqual([]);
    await pass(31_000);
    expect(site.ids(path)).toEqual([due!.message_id]);
  });

  it('are of one tenant: nobody else sees, changes or sends them', async () => {
    const { id } = await register();
    await tell();
    await world.run(app);
    const [delivery] = await stored(id);
    for (const ctx of [world.tenant(world.b), network(), elsewhere()]) {
      expect(await app.get(Database).read(ctx, (inside) => service().list(inside))).toEqual([]);
      expect(await refusalOf(app.get(Database).read(ctx, (inside) => service().one(inside, id)))).toBe('NOT_FOUND');
      expect(await refusalOf(app.get(Database).read(ctx, (inside) => deliveries().one(inside, delivery!.id)))).toBe('NOT_FOUND');
      expect(await refusalOf(write(ctx, (inside) => service().remove(inside, id, 1)))).toBe('NOT_FOUND');
      expect(await refusalOf(write(ctx, (inside) => deliveries().test(inside, id)))).toBe('NOT_FOUND');
      expect(await refusalOf(write(ctx, (inside) => deliveries().resend(inside, { endpointId: id, deliveryId: delivery!.id, failedOnly: false })))).toBe('NOT_FOUND');
    }
  });

  it('are forgotten after thirty days, with what was answered', async () => {
    const { id } = await register();
    await tell();
    await world.run(app);
    await pass(31 * 24 * HOUR);
    await app.get(WebhookSweep).forget(unsafeAllTenantsContext('test', world.clock));
    expect(await stored(id)).toEqual([]);
    expect(await world.rows('select from webhook_attempts')).toEqual([]);
  });

  it('that go to a system that is silent delay nobody else’s', async () => {
    const silent = await Promise.all(Array.from({ length: 3 }, () => register()));
    const brisk = await register(world.tenant(world.b));
    const quiet = new Set(silent.map(({ path }) => path));
    site.answer = ({ path }, response) => void (quiet.has(path) || response.writeHead(204).end());
    const worker = await world.process(LOOPBACK, { webhookAttemptMs: 10_000 });
    for (let index = 0; index < 10; index++) {
      await tell(flower());
      await tell(flower(), meta(), world.tenant(world.b));
    }
    const begun = Date.now();
    worker.get(JobRunner).start(50);
    while (site.ids(brisk.path).length < 10 && Date.now() - begun < 8000) await new Promise((again) => setTimeout(again, 50));
    expect(site.ids(brisk.path)).toHaveLength(10);
    expect(Date.now() - begun).toBeLessThan(8000);
    // One at a time goes to each that is silent.
    for (const { path } of silent) expect(site.ids(path).length).toBeLessThanOrEqual(1);
    site.answer = (_, response) => void response.writeHead(204).end();
  }, 30_000);
});
