import { jest } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { NetworkSettings } from '@tequio/network';
import { Database, newId, RequestContext, systemActor } from '@tequio/platform';
import { permit, watering } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { DueDates, Notices, Reminders, type DueDateInit } from '../index.js';

const OFFICES = ['liaison', 'mayor', 'facilitator', 'implementing_unit', 'network_admin'] as const;
type Office = (typeof OFFICES)[number];

describe('due dates and their reminders', () => {
  let world: NotificationsWorld;
  let app: TestingModule;
  const people = Object.fromEntries(OFFICES.map((office) => [office, newId()])) as Record<Office, string>;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    app = await world.process();
    for (const [office, id] of Object.entries(people)) {
      await world.rows(`insert into persons (id, email, name, locale, created_at) values ($1, $2, $3, 'es', now())`, [id, `${office}@ejemplo.mx`, office]);
      await world.rows(
        `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, $6, '2026-01-01', now())`,
        [newId(), world.network, office === 'network_admin' ? world.network : world.a, id, office, office === 'implementing_unit' ? 'Obras Públicas' : office],
      );
    }
  });
  beforeEach(async () => {
    await world.rows('delete from due_dates');
    await world.rows('delete from notices');
    await world.rows(`update municipalities set time_zone = 'America/Mexico_City'`);
    at('2026-11-20T16:00:00Z');
  });
  afterAll(() => world?.close());

  const at = (instant: string) => world.clock.moveTo(new Date(instant));
  const dates = () => app.get(DueDates);
  const write = <T>(work: (ctx: RequestContext) => Promise<T>, ctx = world.tenant()) => app.get(Database).write(ctx, work);
  const institute = () => new RequestContext({ scope: 'network', networkId: world.network, tenantId: world.network, clock: world.clock, actor: systemActor('test') });
  const flower = (dueOn: string, more: Partial<DueDateInit> = {}): DueDateInit => ({ subjectId: newId(), dueOn, turn: 'liaison', thing: 'Dalia', page: 'flores', ...more });
  const set = async (dueOn: string, more: Partial<DueDateInit> = {}, kind = watering, tenantId = world.a) => {
    const date = flower(dueOn, more);
    await write((ctx) => dates().set(ctx, kind, date), world.tenant(tenantId));
    return date;
  };
  const remind = () => app.get(Reminders).remind();
  const morning = async (day: string) => {
    at(`${day}T14:30:00Z`);
    await remind();
  };
  const rows = (subjectId: string) => world.rows<{ state: string; due_on: string }>(`select state, due_on::text from due_dates where subject_id = $1 order by id`, [subjectId]);
  const steps = (subjectId: string) =>
    world.rows<{ step: string; day: string }>(
      `select r.step, to_char(r.told_at at time zone 'America/Mexico_City', 'MM-DD') as day from due_date_reminders r join due_dates d on d.id = r.due_date_id where d.subject_id = $1 order by r.id`,
      [subjectId],
    );
  const told = async () => {
    const all = await world.rows<{ person_id: string; heading: string; path: string; kind: string; urgent: boolean }>(
      `select person_id, kind, urgent, headings ->> 'es' as heading, path from notices order by created_at, id`,
    );
    return all.map(({ person_id, ...one }) => ({ who: OFFICES.find((office) => people[office] === person_id), ...one }));
  };

  it('are there with what they belong to, or not at all', async () => {
    const date = flower('2026-12-10');
    await expect(
      write(async (ctx) => {
        await dates().set(ctx, watering, date);
        throw new Error('never happened');
      }),
    ).rejects.toThrow('never happened');
    expect(await rows(date.subjectId)).toEqual([]);
  });

  it('are set once, moved with their history, met or cancelled, and owed again', async () => {
    const date = await set('2026-12-10');
    for (const dueOn of ['2026-12-10', '2026-12-17', '2026-12-17']) await write((ctx) => dates().set(ctx, watering, { ...date, dueOn }));
    expect(await rows(date.subjectId)).toEqual([{ state: 'moved', due_on: '2026-12-10' }, { state: 'open', due_on: '2026-12-17' }]);
    expect(await write((ctx) => dates().cancel(ctx, permit, date.subjectId))).toBe(0);
    expect(await write((ctx) => dates().meet(ctx, watering, date.subjectId))).toBe(1);
    expect(await write((ctx) => dates().cancel(ctx, watering, date.subjectId))).toBe(0);
    expect((await rows(date.subjectId)).at(-1)).toEqual({ state: 'met', due_on: '2026-12-17' });
    await write((ctx) => dates().set(ctx, watering, date));
    world.clock.advance(1000);
    for (const dueOn of ['2027-01-10', '2027-01-10']) await write((ctx) => dates().renew(ctx, watering, date.subjectId, dueOn));
    expect((await rows(date.subjectId)).map(({ state }) => state)).toEqual(['moved', 'met', 'met', 'open']);
  });

  it('are one where two set them at once', async () => {
    const date = flower('2026-12-10');
    await Promise.all(['2026-12-10', '2026-12-11', '2026-12-10'].map((dueOn) => write((ctx) => dates().set(ctx, watering, { ...date, dueOn }))));
    expect((await rows(date.subjectId)).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('stay behind the wall, but for the host authority of their network', async () => {
    const date = await set('2026-12-10');
    const seen = (ctx: RequestContext) => app.get(Database).read(ctx, async (inside) => (await inside.transaction!.client.query<{ id: string }>('select id from due_dates')).rowCount);
    expect(await seen(world.tenant(world.b))).toBe(0);
    expect(await seen(institute())).toBe(1);
    expect(await seen(institute().with({ networkId: world.otherNetwork, tenantId: world.otherNetwork }))).toBe(0);
    await expect(write((ctx) => dates().set(ctx, watering, flower('2026-12-10'), world.a), world.tenant(world.b))).rejects.toThrow(/row-level security/);
    expect(await write((ctx) => dates().meet(ctx, watering, date.subjectId, world.a), institute())).toBe(1);
  });

  it('climb their ladder, each step once and told to its offices, until they are met', async () => {
    const { subjectId } = await set('2026-12-10');
    await remind();
    expect(await steps(subjectId)).toEqual([]);
    for (const day of ['2026-11-25', '2026-12-02', '2026-12-03', '2026-12-03', '2026-12-08', '2026-12-10', '2026-12-14', '2026-12-15']) await morning(day);
    expect(await steps(subjectId)).toEqual([
      { step: 'before_7', day: '12-03' },
      { step: 'before_2', day: '12-08' },
      { step: 'on', day: '12-10' },
      { step: 'after_3', day: '12-14' },
    ]);
    const all = await told();
    expect(all.map(({ who }) => who)).toEqual(['liaison', 'liaison', 'facilitator', 'liaison', 'mayor', 'network_admin']);
    expect(all[0]).toMatchObject({ kind: 'notifications.dates_due', heading: 'Vence el 10 de diciembre de 2026: Riego', path: '/espacio/ejemplo/san-jacinto/flores' });
    expect(all.at(-1)).toMatchObject({ heading: 'Venció el 10 de diciembre de 2026: Riego', path: '/espacio/ejemplo/instituto/fechas' });
  });

  it('are not told of once they are moved, cancelled or met', async () => {
    const [moved, cancelled, met] = [await set('2026-12-10'), await set('2026-12-10'), await set('2026-12-10')];
    await write(async (ctx) => {
      await dates().set(ctx, watering, { ...moved, dueOn: '2027-02-10' });
      await dates().cancel(ctx, watering, cancelled.subjectId);
      await dates().meet(ctx, watering, met.subjectId);
    });
    for (const day of ['2026-12-03', '2026-12-10', '2026-12-14']) await morning(day);
    expect(await told()).toEqual([]);
    await morning('2027-02-03');
    expect(await steps(moved.subjectId)).toEqual([{ step: 'before_7', day: '02-03' }]);
  });

  it('tell only the latest of what is late, also after a pause or with a clock that jumps', async () => {
    const { subjectId } = await set('2026-12-10');
    await morning('2026-12-12');
    expect(await steps(subjectId)).toEqual([{ step: 'on', day: '12-12' }]);
    await morning('2026-12-03');
    await morning('2026-12-12');
    expect(await steps(subjectId)).toHaveLength(1);
    // What was passed when it was set needs no reminder.
    const near = await set('2026-12-14', { turn: 'mayor' });
    await remind();
    expect(await steps(near.subjectId)).toEqual([]);
  });

  it('come together in one notice of a morning, what is legal apart and at once', async () => {
    await Promise.all(['Dalia', 'Rosa', 'Nube'].map((thing) => set('2026-12-10', { thing })));
    const asked = await set('2026-12-04', { turn: 'institute', thing: 'Solicitud 7' }, permit);
    await morning('2026-12-03');
    const all = await told();
    expect(all).toMatchObject([
      { who: 'network_admin', kind: 'notifications.legal_dates_due', urgent: true, path: `/espacio/ejemplo/instituto/permisos/${asked.subjectId}` },
      { who: 'liaison', kind: 'notifications.dates_due', heading: '3 fechas por vencer o vencidas', path: '/espacio/ejemplo/san-jacinto/fechas' },
    ]);
    expect(all).toHaveLength(2);
  });

  it('reach the unit whose turn it is, however it writes its name, and nobody where nobody holds the office', async () => {
    await set('2026-12-10', { turn: 'implementing_unit', unit: 'obras publicas' });
    await set('2026-12-10', { turn: 'implementing_unit', unit: 'Parques' });
    await morning('2026-12-03');
    expect((await told()).map(({ who }) => who)).toEqual(['implementing_unit']);
  });

  it('belong to the authority where they are of the network itself', async () => {
    await set('2026-12-10', { turn: 'implementing_unit' }, watering, world.network);
    await morning('2026-12-03');
    expect(await told()).toMatchObject([{ who: 'network_admin', path: '/espacio/ejemplo/instituto/flores' }]);
  });

  it('follow the ladder of the network, changed midway too, and never tell a step twice', async () => {
    const { subjectId } = await set('2026-12-10');
    await morning('2026-12-03');
    const ladder = (steps: unknown) => write((ctx) => app.get(NetworkSettings).set(ctx, watering.setting.key, steps, 'Así lo acordó la red.'), institute());
    await ladder([{ when: 'before', days: 7, to: ['mayor'] }, { when: 'before', days: 9, to: ['turn'] }, { when: 'before', days: 3, to: ['mayor'] }]);
    for (const day of ['2026-12-04', '2026-12-07', '2026-12-08', '2026-12-10']) await morning(day);
    expect(await steps(subjectId)).toEqual([{ step: 'before_7', day: '12-03' }, { step: 'before_3', day: '12-07' }]);
    await world.rows(`delete from network_settings`);
  });

  it.each([
    ['America/Tijuana', '2026-11-01', '15:59', '16:01'],
    ['America/Tijuana', '2027-03-15', '14:59', '15:01'],
    ['America/Ciudad_Juarez', '2027-03-15', '13:59', '14:01'],
    ['America/Ciudad_Juarez', '2026-12-15', '14:59', '15:01'],
    ['America/Ojinaga', '2027-03-15', '12:59', '13:01'],
    ['America/Mexico_City', '2027-03-16', '13:59', '14:01'],
    ['America/Cancun', '2027-03-16', '12:59', '13:01'],
  ])('is told at eight by the clock of %s on %s', async (zone, day, before, after) => {
    at('2026-10-01T18:00:00Z');
    await world.rows('update municipalities set time_zone = $1 where id = $2', [zone, world.a]);
    const { calendar } = (await world.rows<{ calendar: object }>('select calendar from networks where id = $1', [world.network]))[0]!;
    // Also on a Sunday, when summer time ends.
    await world.rows('update networks set calendar = $1 where id = $2', [JSON.stringify({ ...calendar, workWeek: [1, 2, 3, 4, 5, 6, 7], officialHolidays: false }), world.network]);
    const { subjectId } = await set(day);
    await world.rows(`update due_dates set told_through = $1::date - 1`, [day]);
    at(`${day}T${before}:00Z`);
    await remind();
    expect(await steps(subjectId)).toEqual([]);
    at(`${day}T${after}:00Z`);
    await remind();
    expect((await steps(subjectId)).map(({ step }) => step)).toEqual(['on']);
    await world.rows('update networks set calendar = $1 where id = $2', [JSON.stringify(calendar), world.network]);
  });

  it('tells once though two look at once, and again from the start where somebody is killed on the way', async () => {
    const subjects = (await Promise.all(Array.from({ length: 12 }, () => set('2026-12-10')))).map(({ subjectId }) => subjectId);
    at('2026-12-03T14:30:00Z');
    const broken = jest.spyOn(app.get(Notices), 'notify').mockRejectedValueOnce(new Error('killed'));
    await expect(remind()).rejects.toThrow('1 networks could not be reminded');
    broken.mockRestore();
    expect(await world.rows('select from due_date_reminders')).toEqual([]);
    await Promise.all([remind(), remind(), remind()]);
    await remind();
    expect(await world.rows('select from due_date_reminders')).toHaveLength(subjects.length);
    expect(await told()).toHaveLength(1);
  });

  it('looks in as many statements at twelve dates as at sixty', async () => {
    const statements = async (count: number) => {
      await write((ctx) => dates().set(ctx, watering, Array.from({ length: count }, () => flower('2026-12-10'))));
      at('2026-12-03T14:30:00Z');
      const sql = jest.spyOn(app.get(Database), 'sql');
      await remind();
      const calls = sql.mock.calls.length;
      sql.mockRestore();
      await world.rows('delete from due_dates');
      await world.rows('delete from notices');
      at('2026-11-20T16:00:00Z');
      return calls;
    };
    const few = await statements(12);
    expect(await statements(60)).toBe(few);
  });
});
