import { JobRunner, type RequestContext } from '@tequio/platform';
import { BodiesService } from '../bodies/bodies.service.js';
import type { BodyRecord } from '../bodies/body-record.js';
import type { InstallationInput } from '../installations/installation.inputs.js';
import { InstallationsService } from '../installations/installations.service.js';
import { SeatTermsService } from '../seats/seat-terms.service.js';
import { SeatsService } from '../seats/seats.service.js';
import { Stage } from '../testing/stage.js';

const WHEN: InstallationInput = { heldOn: '2026-12-01', startsAt: '10:30', venue: 'Salón de Cabildo' };

describe('calls to an installation', () => {
  let stage: Stage;
  let ctx: RequestContext;
  let called: BodyRecord;

  beforeAll(async () => {
    stage = await Stage.open();
    // Mails that invite are read before the worker takes them.
    called = await schedule(await convened(0, 'vecina@ejemplo.mx'));
    await schedule(await convened(1, 'vecino@ejemplo.mx'), { heldOn: '2026-11-19' });
    await stage.accept('vecina@ejemplo.mx');
    await stage.accept('vecino@ejemplo.mx');
    stage.app.get(JobRunner).start(20);
    ctx = stage.as('liaison', stage.municipalities[0]!);
  });
  afterAll(() => stage?.close());

  const schedule = (of: BodyRecord, change: Partial<InstallationInput> = {}) =>
    stage.write(ctx, (inside) => stage.app.get(InstallationsService).schedule(inside, { bodyId: of.body.id, version: of.body.version, installation: { ...WHEN, ...change } }));
  /** A body with one member who has not answered yet. */
  const convened = async (municipality: number, email: string): Promise<BodyRecord> => {
    ctx = stage.as('liaison', stage.municipalities[municipality]!);
    let record = await stage.write(ctx, (inside) => stage.app.get(BodiesService).convene(inside, {}));
    record = await stage.write(ctx, (inside) => stage.app.get(SeatsService).add(inside, { bodyId: record.body.id, sector: 'civil_society' }));
    const seat = record.seats[0]!;
    return stage.write(ctx, (inside) => stage.app.get(SeatTermsService).assign(inside, { seatId: seat.id, version: seat.version, name: 'Vecina', office: 'Vocalía', startsOn: '2026-11-10', email }));
  };
  /** What each call said, the first first, read from the mails as they were kept. */
  const calls = async (email: string) => {
    await stage.app.get(JobRunner).idle();
    const rows = await stage.rows<{ calendar: string; subject: string }>('select calendar, subject from messages where address = $1 and calendar is not null order by id', [email]);
    return rows.map(({ calendar, subject }) => {
      // Long lines are folded (RFC 5545 §3.1).
      const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
      const of = (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length).replace(/^[:;]/, '');
      return { subject, method: of('METHOD'), uid: of('UID'), sequence: of('SEQUENCE'), start: of('DTSTART'), venue: of('LOCATION'), attendee: of('ATTENDEE')?.toLowerCase() };
    });
  };

  it('reach who accepts a seat, follow each change and no repetition, and are called off with the body', async () => {
    let record = called;
    const [first, ...none] = await calls('vecina@ejemplo.mx');
    expect(none).toEqual([]);
    expect(first).toMatchObject({ subject: expect.stringContaining('1 de diciembre de 2026, 10:30 h'), method: 'REQUEST', start: '20261201T163000Z', venue: 'Salón de Cabildo', attendee: expect.stringContaining('vecina@ejemplo.mx') });

    const fresh = async () => ({ ...record, body: (await stage.rows<BodyRecord['body']>('select * from bodies where id = $1', [record.body.id]))[0]! });
    record = await schedule(await fresh());
    expect(await calls('vecina@ejemplo.mx')).toHaveLength(1);
    record = await schedule(await fresh(), { venue: 'Auditorio' });
    expect(await calls('vecina@ejemplo.mx')).toHaveLength(2);
    record = await schedule(await fresh());
    const changed = await calls('vecina@ejemplo.mx');
    expect(changed.map(({ venue }) => venue)).toEqual(['Salón de Cabildo', 'Auditorio', 'Salón de Cabildo']);
    expect(new Set(changed.map(({ uid }) => uid)).size).toBe(1);
    const sequences = changed.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));

    await stage.write(ctx, async (inside) => stage.app.get(BodiesService).dissolve(inside, { bodyId: record.body.id, version: (await fresh()).body.version, reason: 'Se convoca de nuevo.' }));
    const off = (await calls('vecina@ejemplo.mx')).at(-1)!;
    expect(off).toMatchObject({ method: 'CANCEL', uid: first!.uid, subject: expect.stringContaining('Se canceló') });
    expect(Number(off.sequence)).toBeGreaterThan(sequences.at(-1)!);
  });

  it('are not made for a sitting that has been', async () => {
    expect(await calls('vecino@ejemplo.mx')).toEqual([]);
  });
});
