import { Injectable } from '@nestjs/common';
import { Audit, Database, line, notFound, parseInput, refuseInput, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { BodiesService } from '../bodies/bodies.service.js';
import type { BodyEntity } from '../bodies/body.entity.js';
import { assertVersion, refuseBody } from '../bodies/body.errors.js';
import { openTerm, sectorOf, type BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { newSeat } from './new-seat.js';
import { SeatEntity } from './seat.entity.js';
import type { AddSeatInput } from './seat.inputs.js';

const k = governanceDictionary.key;

const seatSchema = z.object({
  sector: z.string().trim(),
  number: z.int().min(1).max(999).nullish(),
  label: line(120, 2).nullish(),
  voice: z.boolean().nullish(),
  vote: z.boolean().nullish(),
  honorary: z.boolean().nullish(),
});

/** Draws up the seats of a body that is being made up or renewed. Scope: tenant. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
  ) {}

  async add(ctx: RequestContext, input: AddSeatInput): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'compose', 'Seat');
    this.assertComposable(record.body);
    const parsed = parseInput(seatSchema, input);
    const sector = record.sectors.find(({ key }) => key === parsed.sector);
    if (!sector) refuseInput({ path: 'sector', code: k('input.sector') });
    // What the rules of the body ask for can be given it.
    const ruled = record.rules?.rules.composition?.bySector?.some((share) => share.sector === sector!.key);
    if (sector!.retiredAt && !ruled) refuseInput({ path: 'sector', code: k('input.sector_retired') });
    const taken = record.seats.filter((seat) => seat.sectorId === sector!.id).map((seat) => seat.number);
    const number = parsed.number ?? Math.max(0, ...taken) + 1;
    if (taken.includes(number)) refuseInput({ path: 'number', code: k('input.seat_taken') });
    const seat = newSeat(ctx, record.body, sector!, number, parsed);
    await this.db.repo(ctx, SeatEntity).insert(seat);
    await this.audit.record(ctx, { action: 'body.add_seat', subjectType: 'Body', subjectId: record.body.id, changes: { seatId: seat.id, sector: sector!.key, number } });
    return this.bodies.recompose(ctx, record.body);
  }

  /** A seat that nobody holds is taken out; who held it once stays on record. */
  async remove(ctx: RequestContext, seatId: string, version: number): Promise<BodyRecord> {
    const { record, seat } = await this.hold(ctx, seatId, 'compose');
    this.assertComposable(record.body);
    assertVersion(seat, version);
    if (openTerm(record, 'holder', seat.id) || openTerm(record, 'alternate', seat.id)) refuseBody('seat_held');
    await this.db.repo(ctx, SeatEntity).update({ id: seat.id }, { removedAt: ctx.now, version: seat.version + 1 });
    await this.audit.record(ctx, {
      action: 'body.remove_seat',
      subjectType: 'Body',
      subjectId: record.body.id,
      changes: { seatId, sector: sectorOf(record, seat).key, number: seat.number },
    });
    return this.bodies.recompose(ctx, record.body);
  }

  /** The seat with its body locked. */
  async hold(ctx: RequestContext, seatId: string, action: 'compose' | 'assign'): Promise<{ record: BodyRecord; seat: SeatEntity }> {
    const found = await this.db.repo(ctx, SeatEntity).findOneBy({ id: parseInput(z.object({ seatId: z.uuid() }), { seatId }).seatId });
    if (!found) throw notFound();
    const record = await this.records.lock(ctx, found.bodyId, action, 'Seat');
    const seat = record.seats.find(({ id }) => id === seatId);
    if (!seat) throw notFound();
    return { record, seat };
  }

  private assertComposable({ state }: BodyEntity): void {
    if (state !== 'convened' && state !== 'designated' && state !== 'renewing') refuseBody('composition_frozen');
  }
}
