import type { TestingModule } from '@nestjs/testing';
import { Database, newId, RequestContext, statement, type RequestContext as Context } from '@tequio/platform';
import { MailChoicesService, MailFrequency, Notices, NotificationSweep, ReaderLinks, type ChooseMailInput, type StoredFrequency } from '../index.js';
import { flowerMoved, flowerOpened, Garden, gateKey } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('mail when its reader wants it', () => {
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
  beforeEach(async () => {
    smtp.accepted.length = 0;
    app.get(Garden).rendered.length = 0;
    await world.rows('delete from mail_choices');
    // Friday, ten in the morning of the network.
    const friday = new Date('2026-11-20T16:00:00Z').getTime();
    const weeks = Math.ceil(Math.max(0, world.clock.now().getTime() - friday) / (7 * DAY));
    world.clock.advance(friday + weeks * 7 * DAY - world.clock.now().getTime());
  });

  const choice = (change: Partial<ChooseMailInput>): ChooseMailInput => ({ frequency: MailFrequency.IMMEDIATE, paused: false, ...change });
  const choose = (reader: string, change: Partial<ChooseMailInput>) =>
    app.get(Database).write(world.self(reader), (ctx) => app.get(MailChoicesService).choose(ctx, reader, choice(change)));
  const tell = (subjectId: string, kind = flowerMoved, recipient: Parameters<Notices['notify']>[1]['recipients'][number] = { personId: world.ana }, ctx?: Context) =>
    world.notify(app, { kind, subjectId, dedupe: newId(), recipients: [recipient] }, ctx);
  const later = async (ms: number) => {
    world.clock.advance(ms);
    await app.get(NotificationSweep).sweep();
    return world.run(app);
  };
  const neighbour = (email: string, reader = newId(), frequency: StoredFrequency = null, followId = newId()) => ({
    follower: { id: followId, reader, email, locale: 'es' as const, unsubscribePath: `/dejar/${followId}` },
    frequency,
  });
  const subjects = (address: string) => smtp.to(address).map((received) => received.mail.subject);

  it('tells all that is new in a network in one mail a day, of each thing its latest state, and never again', async () => {
    await choose(world.ana, { frequency: MailFrequency.DAILY });
    const [rose, lily] = [world.flower(app, 'Rosa'), world.flower(app, 'Lirio')];
    await tell(rose, flowerOpened);
    await later(HOUR);
    await tell(rose);
    await tell(lily, flowerMoved, { personId: world.ana }, world.tenant(world.b));
    world.clock.advance(1000);
    await tell(rose);
    expect(await later(HOUR)).toEqual([]);
    await later(10 * HOUR);
    expect(smtp.accepted).toEqual([]);

    app.get(Garden).names.set(rose, 'Rosa blanca');
    expect(await later(11 * HOUR)).toEqual([]);
    expect(subjects('ana@ejemplo.mx')).toEqual(['Resumen diario: Rosa blanca cambió de lugar y 1 más']);
    const [received] = smtp.accepted;
    const text = received!.mail.text!;
    expect(text.match(/Noticia de Rosa blanca: cambió de lugar\./g)).toHaveLength(1);
    expect(text).toContain('Rosa blanca se abrió.');
    expect(text).toContain('San Jacinto');
    expect(text).toContain('Lirio cambió de lugar.\n\nLas Palmas');
    expect(text).toContain(`http://127.0.0.1:3000/flor/${lily}`);
    expect(text).toContain('una vez al día');
    const path = app.get(ReaderLinks).path('es', { account: true, id: world.ana });
    expect(received!.raw.replaceAll('\r\n ', ' ')).toContain(`List-Unsubscribe: <http://127.0.0.1:3000${path}>`);

    await later(DAY);
    await later(DAY);
    expect(smtp.accepted).toHaveLength(1);
  });

  it('keeps weekly news for Monday, and lets what is mandatory through at once', async () => {
    await choose(world.ana, { frequency: MailFrequency.WEEKLY });
    const flower = world.flower(app, 'Nardo');
    await tell(flower);
    await tell(flower, gateKey);
    await later(0);
    expect(subjects('ana@ejemplo.mx')).toEqual([`Nardo abre ${world.ana}`]);
    await later(2 * DAY);
    expect(smtp.accepted).toHaveLength(1);
    await later(DAY);
    expect(subjects('ana@ejemplo.mx').slice(1)).toEqual(['Resumen semanal: Nardo cambió de lugar']);
    expect(smtp.accepted[1]!.mail.text).toContain('una vez a la semana');
  });

  it('follows the choice for a thing before the general one, for who has no account too', async () => {
    const reader = newId();
    const [often, seldom, never] = [world.flower(app, 'Dalia'), world.flower(app, 'Clavel'), world.flower(app, 'Ortiga')];
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).choose(ctx, reader, choice({ frequency: MailFrequency.WEEKLY })));
    await tell(often, flowerMoved, neighbour('vecina@ejemplo.mx', reader, 'immediate'));
    await tell(seldom, flowerMoved, neighbour('vecina@ejemplo.mx', reader));
    await tell(seldom, flowerOpened, neighbour('vecina@ejemplo.mx', reader), world.tenant(world.b));
    await tell(never, flowerMoved, neighbour('vecina@ejemplo.mx', reader, 'never'));
    await later(0);
    expect(subjects('vecina@ejemplo.mx')).toEqual(['Dalia cambió de lugar']);
    expect(smtp.accepted[0]!.mail.text).toContain('Elegir cada cuándo te escribimos');
    expect(await world.rows(`select state, reason from deliveries where subject_id = $1`, [never])).toEqual([{ state: 'suppressed', reason: 'not_wanted' }]);
    await later(3 * DAY);
    expect(subjects('vecina@ejemplo.mx').slice(1)).toEqual(['Resumen semanal: Clavel se abrió']);
  });

  it('holds a changed choice also for what waits already', async () => {
    const [first, second] = [world.flower(app, 'Azalea'), world.flower(app, 'Begonia')];
    await choose(world.ana, { frequency: MailFrequency.WEEKLY });
    await tell(first);
    await later(DAY);
    await tell(second);
    await later(0);
    await choose(world.ana, { frequency: MailFrequency.DAILY });
    await later(0);
    // The morning for the first has passed, that for the second has not.
    expect(subjects('ana@ejemplo.mx')).toEqual(['Resumen diario: Azalea cambió de lugar']);
    await choose(world.ana, {});
    await later(0);
    expect(subjects('ana@ejemplo.mx').slice(1)).toEqual(['Resumen diario: Begonia cambió de lugar']);

    const followId = newId();
    const reader = newId();
    await tell(first, flowerMoved, neighbour('vecino@ejemplo.mx', reader, 'weekly', followId));
    await later(0);
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).followChanged(ctx, reader, followId, 'immediate'));
    await later(0);
    expect(subjects('vecino@ejemplo.mx')).toHaveLength(1);
  });

  it('sends nothing while all is paused, nor later what came meanwhile, but what is mandatory', async () => {
    await choose(world.ana, { frequency: MailFrequency.DAILY });
    const flower = world.flower(app, 'Hortensia');
    await tell(flower);
    await later(0);
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).pause(ctx, world.ana));
    await tell(flower, flowerOpened);
    await tell(flower, gateKey);
    await later(DAY);
    expect(subjects('ana@ejemplo.mx')).toEqual([`Hortensia abre ${world.ana}`]);
    await choose(world.ana, {});
    await later(DAY);
    expect(smtp.accepted).toHaveLength(1);
    // What waited when all was paused does not come once it is not, though its hour had not come.
    await choose(world.ana, { frequency: MailFrequency.WEEKLY });
    await tell(flower);
    await later(0);
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).pause(ctx, world.ana));
    await later(0);
    await choose(world.ana, {});
    await later(7 * DAY);
    expect(smtp.accepted).toHaveLength(1);
    await tell(flower);
    await later(0);
    expect(subjects('ana@ejemplo.mx').slice(1)).toEqual(['Hortensia cambió de lugar']);
  });

  it('does not send where somebody paused while their mail waited for a server', async () => {
    const flower = world.flower(app, 'Jazmín');
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    await tell(flower);
    await later(0);
    smtp.onRecipient = () => null;
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).pause(ctx, world.ana));
    await later(HOUR);
    expect(smtp.accepted).toEqual([]);
    expect(await world.rows('select state, reason from deliveries where subject_id = $1', [flower])).toEqual([{ state: 'suppressed', reason: 'not_wanted' }]);
  });

  it('does not repeat to who has paused a mail of which nobody knows whether it was taken', async () => {
    const impatient = await world.process({ smtpUrl: smtp.url }, { smtpSilenceMs: 300, smtpAttemptMs: 300 });
    const flower = world.flower(impatient, 'Retama');
    app.get(Garden).names.set(flower, 'Retama');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    smtp.beforeAnswer = () => held;
    await tell(flower);
    await world.run(impatient);
    expect(smtp.accepted).toHaveLength(1);
    release();
    smtp.beforeAnswer = () => Promise.resolve();
    smtp.accepted.length = 0;
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).pause(ctx, world.ana));
    await later(HOUR);
    expect(smtp.accepted).toEqual([]);
  });

  it('tells nothing of what somebody has left, though its mail was made already', async () => {
    const [left, kept] = [world.flower(app, 'Ciprés'), world.flower(app, 'Fresno')];
    const [reader, leaving] = [newId(), newId()];
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    await tell(left, flowerMoved, neighbour('queda@ejemplo.mx', reader, 'daily', leaving));
    await tell(kept, flowerMoved, neighbour('queda@ejemplo.mx', reader, 'daily'));
    await tell(left, flowerMoved, { personId: world.ana, followed: { followId: leaving, frequency: null, unsubscribePath: '/dejar/ana' } });
    await later(0);
    await later(DAY);
    smtp.onRecipient = () => null;
    await app.get(Database).write(world.tenant(), (ctx) => app.get(Notices).forgetFollower(ctx, leaving));
    await later(HOUR);
    expect(subjects('queda@ejemplo.mx')).toEqual(['Resumen diario: Fresno cambió de lugar']);
    expect(subjects('ana@ejemplo.mx')).toEqual([]);
  });

  it('keeps quiet hours', async () => {
    await choose(world.ana, { quietFrom: 21, quietUntil: 7 });
    const flower = world.flower(app, 'Magnolia');
    await later(12 * HOUR);
    await tell(flower);
    await later(0);
    await later(8 * HOUR);
    expect(smtp.accepted).toEqual([]);
    await later(HOUR);
    expect(subjects('ana@ejemplo.mx')).toEqual(['Magnolia cambió de lugar']);
    // What waits for their end follows a changed choice as well.
    await later(15 * HOUR);
    const followId = newId();
    await tell(flower, flowerMoved, { personId: world.ana, followed: { followId, frequency: null, unsubscribePath: '/dejar/ana' } });
    await tell(flower, flowerOpened);
    await later(0);
    await app.get(Database).write(world.self(world.ana), (ctx) => app.get(MailChoicesService).followChanged(ctx, world.ana, followId, 'never'));
    await choose(world.ana, {});
    await later(0);
    expect(subjects('ana@ejemplo.mx').slice(1)).toEqual(['Magnolia se abrió']);
  });

  it('refuses quiet hours that say nothing', async () => {
    await expect(choose(world.ana, { quietFrom: 7, quietUntil: 7 })).rejects.toThrow('invalid_input');
    await expect(choose(world.ana, { quietFrom: 7 })).rejects.toThrow('invalid_input');
    await expect(choose(world.ana, { quietFrom: 24, quietUntil: 3 })).rejects.toThrow('invalid_input');
    await expect(choose(world.ana, { frequency: MailFrequency.NEVER })).rejects.toThrow('invalid_input');
  });

  it('sends no summary where there is nothing to tell any more', async () => {
    await choose(world.ana, { frequency: MailFrequency.DAILY });
    const flower = world.flower(app, 'Amapola');
    await tell(flower);
    await later(0);
    app.get(Garden).names.delete(flower);
    await later(DAY);
    expect(smtp.accepted).toEqual([]);
  });

  it('makes a summary for each network by itself', async () => {
    await choose(world.ana, { frequency: MailFrequency.DAILY });
    const [here, there] = [world.flower(app, 'Tulipán'), world.flower(app, 'Cempasúchil')];
    const elsewhere = new RequestContext({ scope: 'tenant', networkId: world.otherNetwork, tenantId: world.c, clock: world.clock });
    await tell(here);
    await tell(there, flowerMoved, { personId: world.ana }, elsewhere);
    await later(0);
    await later(DAY);
    expect(subjects('ana@ejemplo.mx').sort()).toEqual(['Resumen diario: Cempasúchil cambió de lugar', 'Resumen diario: Tulipán cambió de lugar']);
    const owners = await world.rows<{ tenant_id: string }>(`select tenant_id from deliveries where digest is not null and created_at = $1`, [world.clock.now()]);
    expect(owners.map((one) => one.tenant_id).sort()).toEqual([world.network, world.otherNetwork].sort());
  });

  it('makes summaries in sets, each once though several processes begin at the same moment', async () => {
    const flower = world.flower(app, 'Girasol');
    const crowd = Array.from({ length: 250 }, (_, n) => neighbour(`vecino${n}@ejemplo.mx`, newId(), 'daily'));
    await world.notify(app, { kind: flowerMoved, subjectId: flower, dedupe: '1', recipients: crowd });
    await later(0);
    expect(smtp.accepted).toEqual([]);
    world.clock.advance(DAY);
    const other = await world.process({ smtpUrl: smtp.url });
    other.get(Garden).names.set(flower, 'Girasol');
    await Promise.all([app.get(NotificationSweep).sweep(), other.get(NotificationSweep).sweep()]);
    await Promise.all([world.run(app), world.run(other)]);
    expect(smtp.accepted).toHaveLength(250);
    expect(new Set(smtp.accepted.map((received) => received.to[0])).size).toBe(250);
    const [batches] = await world.rows<{ count: number }>(`select count(distinct batch_id)::int as count from deliveries where digest = 'daily' and created_at >= $1`, [
      new Date(world.clock.now().getTime() - HOUR),
    ]);
    expect(batches!.count).toBe(3);
    expect(app.get(Garden).rendered.length + other.get(Garden).rendered.length).toBeLessThanOrEqual(12);
  });

  it('forgets a follow that is left, also in what waits', async () => {
    const flower = world.flower(app, 'Violeta');
    const leaver = neighbour('se.fue@ejemplo.mx', newId(), 'daily');
    const followId = newId();
    await tell(flower, flowerMoved, leaver);
    await tell(flower, flowerMoved, { personId: world.ana, followed: { followId, frequency: 'daily', unsubscribePath: '/dejar/ana' } });
    await later(0);
    await app.get(Database).write(world.tenant(), async (ctx) => {
      for (const id of [leaver.follower.id, followId]) await app.get(Notices).forgetFollower(ctx, id);
    });
    await later(DAY);
    expect(smtp.accepted).toEqual([]);
  });

  it('shows no tenant and no network who reads, and the platform nothing of what is told', async () => {
    const read = (ctx: Context, query: string) =>
      app.get(Database).sql(ctx, statement<object>(`test.${query}`, query)).then(
        () => 'read',
        (error: { code?: string }) => error.code,
      );
    const network = new RequestContext({ scope: 'network', networkId: world.network, tenantId: world.network, clock: world.clock });
    const system = new RequestContext({ scope: 'system', clock: world.clock });
    const denied = '42501';
    for (const ctx of [world.tenant(), network]) {
      for (const table of ['notices', 'deliveries']) expect(await read(ctx, `select reader from ${table}`)).toBe(denied);
      expect(await read(ctx, 'select * from mail_choices')).toBe(denied);
    }
    for (const column of ['headings', 'path', 'subject_id', 'dedupe']) expect(await read(system, `select ${column} from notices`)).toBe(denied);
    await expect(app.get(Database).write(network, (ctx) => app.get(Database).sql(ctx, statement<object>('test.take', `update notices set mail = 'none'`)))).rejects.toThrow(/permission denied/);
  });

  it('knows a link by its secret alone', () => {
    const links = app.get(ReaderLinks);
    const reader = { account: false, id: newId() };
    const token = links.token(reader);
    expect(links.read(token)).toEqual(reader);
    const forged = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    for (const at of [0, 5, 24, 40]) expect(links.read(forged(at))).toBeNull();
    for (const text of ['', 'x', `${token}A`, token.slice(1), '.'.repeat(47)]) expect(links.read(text)).toBeNull();
  });
});
