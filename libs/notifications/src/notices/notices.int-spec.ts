import { jest } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { Database, JobRunner, newId, Outbox, RequestContext, statement } from '@tequio/platform';
import { DailyMails } from '../daily-limit/daily-mails.js';
import { Deadlines, deadlineReached, MailFrequency, Notices, NotificationSweep, WhatNextList } from '../index.js';
import { flowerMoved, flowerOpened, Garden, GardenSteps, gateKey, pruneDue, waterDue } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { MyNotices } from './my-notices.service.js';

describe('notices on a real database and a real mail server', () => {
  const smtp = new SmtpSink();
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    await smtp.start();
    world = await NotificationsWorld.make();
    app = await world.process({ smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await world?.close();
    await smtp.stop();
  });
  beforeEach(() => {
    smtp.accepted.length = 0;
    app.get(Garden).rendered.length = 0;
  });

  const follower = (email: string, locale: 'es' | 'en' = 'es') => ({
    follower: { id: newId(), reader: newId(), email, locale, unsubscribePath: `/dejar/${email.split('@')[0]}` },
  });

  it('writes to account holders and followers, each in their language, and lists it for account holders', async () => {
    const subjectId = world.flower(app, 'Dalia <b>roja</b>');
    await world.notify(app, {
      kind: flowerOpened,
      subjectId,
      dedupe: 'v1',
      recipients: [{ personId: world.ana }, { personId: world.bruno }, follower('vecina@ejemplo.mx')],
    });
    expect(await world.run(app)).toEqual([]);

    const [toAna] = smtp.to('ana@ejemplo.mx');
    expect(toAna!.mail.subject).toBe('Dalia <b>roja</b> se abrió');
    expect(toAna!.mail.text).toContain('San Jacinto · Estado de Ejemplo');
    expect(toAna!.mail.text).toContain(`http://127.0.0.1:3000/flor/${subjectId}`);
    expect(toAna!.mail.html).toContain('Dalia &lt;b&gt;roja&lt;/b&gt;');
    expect(toAna!.raw).not.toContain('List-Unsubscribe');
    expect(smtp.to('bruno@ejemplo.mx')[0]!.mail.subject).toBe('Dalia <b>roja</b> opened');

    const [toFollower] = smtp.to('vecina@ejemplo.mx');
    expect(toFollower!.raw).toContain('List-Unsubscribe: <http://127.0.0.1:3000/dejar/vecina>');
    expect(toFollower!.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(toFollower!.mail.text).toContain('Te escribimos porque pediste seguir');

    const mine = app.get(MyNotices);
    const page = await mine.page(world.self(world.bruno), { first: 10, unreadOnly: true });
    expect(page.nodes.map((notice) => notice.heading)).toEqual(['Dalia <b>roja</b> se abrió.']);
    expect(page.nodes.map((notice) => notice.municipalityName)).toEqual(['San Jacinto']);
    expect(page.nodes[0]).toMatchObject({ networkName: 'Estado de Ejemplo', path: `/flor/${subjectId}`, readAt: null });
  });

  it('sends what was told while another set was being made', async () => {
    const tell = (name: string) => world.notify(app, { kind: flowerOpened, subjectId: world.flower(app, name), dedupe: 'v1', recipients: [{ personId: world.ana }] });
    const daily = app.get(DailyMails);
    const room = daily.room.bind(daily);
    const making = jest.spyOn(daily, 'room').mockImplementationOnce(async (ctx) => {
      await tell('Nardo');
      // Its own turn finds that somebody is at it.
      expect(await world.run(app)).toEqual([]);
      return room(ctx);
    });
    await tell('Alcatraz');
    expect(await world.run(app)).toEqual([]);
    making.mockRestore();
    expect(smtp.to('ana@ejemplo.mx').map(({ mail }) => mail.subject)).toEqual(['Alcatraz se abrió', 'Nardo se abrió']);
  });

  it('lets no tenant and no network read where a notice to a follower goes', async () => {
    const subjectId = world.flower(app, 'Azucena');
    await world.notify(app, { kind: flowerOpened, subjectId, dedupe: 'v1', recipients: [follower('secreta@ejemplo.mx')] });
    expect(await world.run(app)).toEqual([]);
    expect(smtp.to('secreta@ejemplo.mx')).toHaveLength(1);
    const network = new RequestContext({ scope: 'network', networkId: world.network, tenantId: world.network, clock: world.clock });
    const read = (ctx: RequestContext, table: string, column: string) =>
      app
        .get(Database)
        .sql(ctx, statement<object>(`test.${table}.${column}`, `select ${column} from ${table}`))
        .then(
          (rows) => (rows.length ? 'read' : 'nothing there'),
          (error: { code?: string }) => error.code,
        );
    const secrets = [
      ...['address', 'unsubscribe_path'].map((column) => ['notices', column] as const),
      ...['address', 'unsubscribe_path', 'plain_text', 'html', 'answer'].map((column) => ['messages', column] as const),
    ];
    const denied = '42501';
    for (const [table, column] of secrets)
      expect([table, column, await read(world.tenant(), table, column), await read(network, table, column)]).toEqual([
        table,
        column,
        denied,
        denied,
      ]);
    expect(await read(world.tenant(), 'notices', 'kind')).toBe('read');
    expect(await read(world.tenant(), 'messages', 'subject')).toBe('read');
  });

  it('is there once, however often and from wherever it is told', async () => {
    const subjectId = world.flower(app, 'Rosa');
    const once = { kind: flowerOpened, subjectId, dedupe: 'same', recipients: [{ personId: world.ana }] };
    expect(await Promise.all([world.notify(app, once), world.notify(app, once)])).toEqual(
      expect.arrayContaining([0, 1]),
    );
    expect(await world.notify(app, once)).toBe(0);
    await world.run(app);
    await world.run(app);
    expect(smtp.accepted).toHaveLength(1);
  });

  it('sends nothing of what was rolled back', async () => {
    const subjectId = world.flower(app, 'Clavel');
    await expect(
      app.get(Database).write(world.tenant(), async (ctx) => {
        await app
          .get(Notices)
          .notify(ctx, { kind: flowerOpened, subjectId, dedupe: 'x', recipients: [{ personId: world.ana }] });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await world.run(app);
    expect(smtp.accepted).toEqual([]);
    expect(await world.rows('select from notices where subject_id = $1', [subjectId])).toEqual([]);
  });

  it('makes one mail of all that is new about one thing, with its latest state', async () => {
    const patient = await world.process({ smtpUrl: smtp.url }, { groupingWindowMs: 120_000 });
    const subjectId = world.flower(patient, 'Lirio');
    const other = world.flower(patient, 'Nardo');
    const recipients = [{ personId: world.ana }];
    await world.notify(patient, { kind: flowerOpened, subjectId, dedupe: '1', recipients });
    world.clock.advance(90_000);
    await world.notify(patient, { kind: flowerMoved, subjectId, dedupe: '2', recipients });
    await world.notify(patient, { kind: flowerMoved, subjectId, dedupe: '3', recipients });
    await world.notify(patient, { kind: flowerMoved, subjectId: other, dedupe: '4', recipients });
    await patient.get(NotificationSweep).sweep();
    await world.run(patient);
    expect(smtp.accepted).toEqual([]);

    patient.get(Garden).names.set(subjectId, 'Lirio blanco');
    world.clock.advance(31_000);
    await patient.get(NotificationSweep).sweep();
    await world.run(patient);
    expect(smtp.accepted.map((received) => received.mail.subject)).toEqual(['Lirio blanco cambió de lugar (y 1 más)']);
    expect(smtp.accepted[0]!.mail.text).toContain('Noticia de Lirio blanco: se abrió.');

    world.clock.advance(120_000);
    await patient.get(NotificationSweep).sweep();
    await world.run(patient);
    expect(smtp.accepted.map((received) => received.mail.subject).slice(1)).toEqual(['Nardo cambió de lugar']);
  });

  it('sends nothing that makes no sense any more, nor to whom it does not reach', async () => {
    const gone = world.flower(app, 'Amapola');
    const left = world.flower(app, 'Violeta');
    const leaver = follower('se.fue@ejemplo.mx');
    await world.notify(app, {
      kind: flowerOpened,
      subjectId: gone,
      dedupe: '1',
      recipients: [{ personId: world.ana }],
    });
    await world.notify(app, {
      kind: flowerOpened,
      subjectId: left,
      dedupe: '1',
      recipients: [leaver, { personId: world.bruno }],
    });
    app.get(Garden).names.delete(gone);
    await app.get(Database).write(world.tenant(), (ctx) => app.get(Notices).forgetFollower(ctx, leaver.follower.id));
    await world.rows(`update persons set email = null, erased_at = now() where id = $1`, [world.bruno]);
    expect(await world.run(app)).toEqual([]);
    await world.rows(`update persons set email = 'bruno@ejemplo.mx', erased_at = null where id = $1`, [world.bruno]);
    expect(smtp.accepted).toEqual([]);
    const states = await world.rows<{ state: string; reason: string }>(
      'select state, reason from deliveries where subject_id = any($1) order by reason',
      [[gone, left]],
    );
    expect(states).toEqual([
      { state: 'suppressed', reason: 'expired' },
      { state: 'suppressed', reason: 'no_recipient' },
    ]);
    expect(
      await world.rows(`select address from notices where follower_id = $1 and address is not null`, [
        leaver.follower.id,
      ]),
    ).toEqual([]);
  });

  it('keeps to what a person chose, except where a notice is mandatory', async () => {
    const subjectId = world.flower(app, 'Geranio');
    const mine = app.get(MyNotices);
    const db = app.get(Database);
    await db.write(world.self(world.bruno), (ctx) => mine.prefer(ctx, { kind: 'garden.flower_opened', mail: MailFrequency.NEVER }));
    await expect(
      db.write(world.self(world.bruno), (ctx) => mine.prefer(ctx, { kind: 'garden.gate_key', mail: MailFrequency.NEVER })),
    ).rejects.toThrow('invalid_input');
    await world.notify(app, { kind: flowerOpened, subjectId, dedupe: '1', recipients: [{ personId: world.bruno }] });
    await world.notify(app, { kind: gateKey, subjectId, dedupe: '1', recipients: [{ personId: world.bruno }] });
    await world.run(app);
    expect(smtp.accepted.map((received) => received.mail.subject)).toEqual([`Geranio abre ${world.bruno}`]);
    expect((await mine.preferences(world.self(world.bruno))).filter(({ kind }) => kind.startsWith('garden.'))).toMatchObject([
      { kind: 'garden.flower_opened', inApp: true, mail: 'never', mandatory: false },
      { kind: 'garden.flower_moved', mail: 'general' },
      { kind: 'garden.gate_closed', mail: 'immediate', mandatory: true },
      { kind: 'garden.gate_key', mail: 'immediate', mandatory: true },
      { kind: 'garden.flower_thirsty', mail: 'general' },
    ]);
    await db.write(world.self(world.bruno), (ctx) => mine.prefer(ctx, { kind: 'garden.flower_opened', mail: MailFrequency.GENERAL }));
  });

  it('leaves kinds that somebody does not want to see out of their list, never those that cannot be switched off', async () => {
    const mine = app.get(MyNotices);
    const db = app.get(Database);
    const self = world.self(world.bruno);
    const subjectId = world.flower(app, 'Lirio');
    const prefer = (input: object) => db.write(self, (ctx) => mine.prefer(ctx, input as never));
    const seen = async () => (await mine.page(self, { first: 50, unreadOnly: true })).nodes.filter((notice) => notice.subjectId === subjectId).map((notice) => notice.kind);
    for (const kind of [flowerOpened, gateKey]) await world.notify(app, { kind, subjectId, dedupe: 'seen', recipients: [{ personId: world.bruno }] });
    expect(await seen()).toEqual(['garden.gate_key', 'garden.flower_opened']);
    const unread = await mine.unread(self);
    expect(await prefer({ kind: 'garden.flower_opened', inApp: false })).toMatchObject({ inApp: false, mail: 'general' });
    await expect(prefer({ kind: 'garden.gate_key', inApp: false })).rejects.toThrow('invalid_input');
    expect(await seen()).toEqual(['garden.gate_key']);
    expect(await mine.unread(self)).toBeLessThan(unread);
    // By mail as before, and back in the list once it is wanted again.
    await world.run(app);
    expect(smtp.accepted.some((received) => received.mail.subject?.includes('Lirio'))).toBe(true);
    await prefer({ kind: 'garden.flower_opened', inApp: true });
    expect(await seen()).toEqual(['garden.gate_key', 'garden.flower_opened']);
    expect(await mine.unread(self)).toBe(unread);
  });

  it('takes an audience in sets: jobs and renderings do not grow with it', async () => {
    const subjectId = world.flower(app, 'Girasol');
    const crowd = Array.from({ length: 450 }, (_, n) => follower(`vecino${n}@ejemplo.mx`));
    await world.notify(app, { kind: flowerOpened, subjectId, dedupe: '1', recipients: crowd });
    expect(await world.run(app)).toEqual([]);
    expect(smtp.accepted).toHaveLength(450);
    expect(new Set(smtp.accepted.map((received) => received.messageId)).size).toBe(450);
    expect(app.get(Garden).rendered.length).toBeLessThanOrEqual(5);
    const [jobs] = await world.rows<{ count: number }>(
      `select count(*)::int as count from outbox where event like 'job:notifications.send%' and payload->>'batchId' in (select batch_id::text from deliveries where subject_id = $1)`,
      [subjectId],
    );
    expect(jobs!.count).toBe(3);
  });

  it('lists own notices page by page and marks them as read', async () => {
    const mine = app.get(MyNotices);
    const self = world.self(world.ana);
    const first = await mine.page(self, { first: 2, unreadOnly: false });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await mine.page(self, { first: 2, after: first.pageInfo.endCursor, unreadOnly: false });
    expect(second.nodes.map((notice) => notice.id)).not.toEqual(expect.arrayContaining([first.nodes[0]!.id]));
    const before = await mine.unread(self);
    const read = await app.get(Database).write(self, (ctx) => mine.markRead(ctx, { ids: [first.nodes[0]!.id] }));
    expect(read).toMatchObject({ marked: 1, unreadCount: before - 1 });
    const foreign = await app
      .get(Database)
      .write(world.self(world.bruno), (ctx) => mine.markRead(ctx, { ids: [first.nodes[1]!.id] }));
    expect(foreign.marked).toBe(0);
    await app.get(Database).write(self, (ctx) => mine.markRead(ctx, {}));
    expect(await mine.unread(self)).toBe(0);
    expect((await mine.page(self, { first: 10, unreadOnly: true })).nodes).toEqual([]);
  });

  it('lets the host authority tell a municipality’s people, and no network those of another', async () => {
    const subjectId = world.flower(app, 'Orquídea');
    const host = (networkId: string) =>
      new RequestContext({ scope: 'network', networkId, tenantId: networkId, clock: world.clock });
    const tell = (ctx: RequestContext, tenantId: string) =>
      world.notify(
        app,
        {
          kind: flowerOpened,
          subjectId,
          dedupe: `by ${ctx.networkId}`,
          tenantId,
          recipients: [{ personId: world.ana }],
        },
        ctx,
      );
    expect(await tell(host(world.network), world.a)).toBe(1);
    await expect(tell(host(world.otherNetwork), world.a)).rejects.toThrow(/foreign key|row-level security/);
    await expect(tell(world.tenant(world.b), world.a)).rejects.toThrow(/row-level security/);
    await world.run(app);
    expect(smtp.accepted.map((received) => received.mail.text!.split('\n')[0])).toEqual([
      'San Jacinto · Estado de Ejemplo',
    ]);
    const seen = await app
      .get(Database)
      .read(world.tenant(world.b), (ctx) => ctx.transaction!.client.query('select from notices'));
    expect(seen.rowCount).toBe(0);
  });

  it('tells of a deadline once, unless it was moved or cancelled', async () => {
    const deadlines = app.get(Deadlines);
    const db = app.get(Database);
    const water = () => ({ kind: waterDue, subjectId: newId() });
    const [moved, cancelled, kept] = [water(), water(), water()];
    const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000);
    const keptId = await db.write(world.tenant(), async (ctx) => {
      for (const one of [moved, cancelled])
        await deadlines.schedule(ctx, { ...one, dueAt: inDays(1) });
      await deadlines.schedule(ctx, { ...kept, dueAt: inDays(9) });
      return deadlines.schedule(ctx, { ...kept, dueAt: inDays(1) });
    });
    await db.write(world.tenant(), async (ctx) => {
      expect(await deadlines.move(ctx, { ...moved, dueAt: inDays(5) })).toBe(true);
      expect(await deadlines.cancel(ctx, { ...cancelled, kind: pruneDue })).toBe(false);
      expect(await deadlines.cancel(ctx, cancelled)).toBe(true);
      expect(await deadlines.move(ctx, { ...cancelled, dueAt: inDays(5) })).toBe(false);
    });
    world.clock.advance(2 * 86_400_000);
    await Promise.all([app.get(NotificationSweep).sweep(), app.get(NotificationSweep).sweep()]);
    await app.get(NotificationSweep).sweep();
    const told = await world.rows<{ id: string; tenant_id: string }>(
      `select payload->>'deadlineId' as id, tenant_id from outbox where event = $1`,
      [`event:${deadlineReached.name}`],
    );
    expect(told).toEqual([{ id: keptId, tenant_id: world.a }]);
    await world.run(app);
    expect(app.get(Garden).reached).toMatchObject([{ id: keptId, kind: waterDue.key, subjectId: kept.subjectId }]);
    expect(await db.read(world.tenant(), (ctx) => deadlines.find(ctx, keptId))).toMatchObject({
      subjectId: kept.subjectId,
      kind: 'flower.water',
      state: 'reached',
    });
    expect(await db.read(world.tenant(world.b), (ctx) => deadlines.find(ctx, keptId))).toBeNull();
  });

  it('gives every tenant its turn though one fails, and that one its turn again', async () => {
    const [deadlines, db, outbox] = [app.get(Deadlines), app.get(Database), app.get(Outbox)];
    const prune = { kind: pruneDue, subjectId: newId() };
    const dueAt = new Date(world.clock.now().getTime() + 60_000);
    const ids = await Promise.all(
      [world.a, world.b].map((id) => db.write(world.tenant(id), (ctx) => deadlines.schedule(ctx, { ...prune, dueAt }))),
    );
    const states = async () => (await world.rows<{ state: string }>('select state from deadlines where id = any($1) order by tenant_id = $2', [ids, world.b])).map((row) => row.state);
    world.clock.advance(120_000);
    const publish = outbox.publish.bind(outbox);
    const broken = jest.spyOn(outbox, 'publish').mockImplementation((ctx, ...rest) =>
      ctx.tenantId === world.a ? Promise.reject(new Error('out of order')) : publish(ctx, ...rest),
    );
    await expect(app.get(NotificationSweep).sweep()).rejects.toThrow('1 turns failed');
    broken.mockRestore();
    expect(await states()).toEqual(['scheduled', 'reached']);
    await app.get(NotificationSweep).sweep();
    expect(await states()).toEqual(['reached', 'reached']);
  });

  it('collects what is next by date and bounds it', async () => {
    const item = (key: string, dueOn: string | null) => ({
      key,
      dueOn,
      title: key,
      consequence: '',
      who: 'Enlace',
      href: '/',
      subjectType: 'Flower',
      subjectId: newId(),
      state: 'due' as const,
    });
    app.get(GardenSteps).steps = [
      item('c', null),
      item('b', '2026-12-01'),
      item('a', '2026-11-30'),
      item('b', '2026-12-01'),
    ];
    expect((await app.get(WhatNextList).items(world.tenant())).map((one) => one.key)).toEqual(['a', 'b', 'c']);
    app.get(GardenSteps).steps = Array.from({ length: 80 }, (_, n) => item(`k${n}`, null));
    expect(await app.get(WhatNextList).items(world.tenant())).toHaveLength(50);
  });

  it('goes through the queue itself', async () => {
    const subjectId = world.flower(app, 'Bugambilia');
    await world.notify(app, { kind: gateKey, subjectId, dedupe: '1', recipients: [follower('llave@ejemplo.mx')] });
    const runner = app.get(JobRunner);
    runner.start(50);
    await runner.idle();
    expect(smtp.to('llave@ejemplo.mx')).toHaveLength(1);
  });
});
