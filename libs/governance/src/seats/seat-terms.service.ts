import { Injectable } from '@nestjs/common';
import { addDays, addMonths } from '@tequio/network';
import { Audit, Database, day, email, issue, line, notFound, Outbox, ownedBy, parseInput, reason, refuseInput, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { BodiesService } from '../bodies/bodies.service.js';
import { BodyEntity } from '../bodies/body.entity.js';
import { assertVersion, lostRace, refuseBody } from '../bodies/body.errors.js';
import { memberAppointed } from '../bodies/body.events.js';
import { heldBy, nameOfSeat, openTerm, type BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { BodyDueDates } from '../due-dates/body-due-dates.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { MemberAccounts, NO_ACCOUNT } from './member-accounts.js';
import { SeatEntity } from './seat.entity.js';
import type { AssignSeatInput, EndTermInput, NameFacilitatorInput } from './seat.inputs.js';
import { END_KINDS, isDeclined, SeatTermEntity, type TermRole } from './seat-term.entity.js';
import { SeatsService } from './seats.service.js';
import { TermEndings } from './term-endings.js';

const k = governanceDictionary.key;

const termSchema = z
  .object({
    name: line(160, 2).nullish(),
    office: line(200, 2).nullish(),
    organisation: line(200, 2).nullish(),
    email: email().nullish(),
    startsOn: day().nullish(),
    endsOn: day().nullish(),
    appointmentAct: line(300, 2).nullish(),
    reason: reason().nullish(),
  })
  .superRefine(({ name, office, startsOn, endsOn }, check) => {
    if (!name && !office) check.addIssue(issue(k('input.holder'), ['name']));
    if (startsOn && endsOn && endsOn < startsOn) check.addIssue(issue('date_order', ['endsOn']));
  });
type ParsedTerm = z.output<typeof termSchema>;

const endSchema = z.object({ kind: z.enum(END_KINDS).exclude(['dissolution', 'replacement']), reason: reason(), endedOn: day().nullish() });

/** Who sits where, from when to when: holders, alternates and the facilitator. Scope: tenant. */
@Injectable()
export class SeatTermsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
    private readonly seats: SeatsService,
    private readonly accounts: MemberAccounts,
    private readonly endings: TermEndings,
    private readonly dueDates: BodyDueDates,
  ) {}

  /** Gives a seat its holder. Before the installation an entry is replaced; afterwards the seat has to be vacant. */
  async assign(ctx: RequestContext, input: AssignSeatInput): Promise<BodyRecord> {
    const { record, seat } = await this.seats.hold(ctx, input.seatId, 'assign');
    const parsed = parseInput(termSchema, input);
    assertVersion(seat, input.version);
    return this.enter(ctx, record, 'holder', seat, parsed);
  }

  async nameAlternate(ctx: RequestContext, input: AssignSeatInput): Promise<BodyRecord> {
    const { record, seat } = await this.seats.hold(ctx, input.seatId, 'assign');
    const parsed = parseInput(termSchema, input);
    assertVersion(seat, input.version);
    if (record.rules?.rules.seats?.alternates?.allowed === false) refuseInput({ path: 'seatId', code: k('input.alternates_barred') });
    if (!heldBy(record, 'holder', seat.id)) refuseInput({ path: 'seatId', code: k('input.no_holder') });
    return this.enter(ctx, record, 'alternate', seat, parsed);
  }

  async nameFacilitator(ctx: RequestContext, input: NameFacilitatorInput): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'assign', 'Seat');
    const parsed = parseInput(termSchema, input);
    if (!parsed.office) refuseInput({ path: 'office', code: k('input.facilitator_office') });
    assertVersion(record.body, input.version);
    return this.enter(ctx, record, 'facilitator', null, parsed);
  }

  /** Resignation, removal, end of time or death: the seat becomes vacant and its history stays. */
  async end(ctx: RequestContext, input: EndTermInput): Promise<BodyRecord> {
    const { termId } = parseInput(z.object({ termId: z.uuid() }), input);
    const found = await this.db.repo(ctx, SeatTermEntity).findOneBy({ id: termId });
    if (!found) throw notFound();
    const record = await this.records.lock(ctx, found.bodyId, 'vacate', 'Seat');
    const parsed = parseInput(endSchema, input);
    const term = record.terms.find(({ id }) => id === termId)!;
    assertVersion(term, input.version);
    if (term.endedOn !== null) refuseInput({ path: 'termId', code: 'invalid' });
    const endedOn = parsed.endedOn ?? (record.today < term.startsOn ? term.startsOn : record.today);
    if (endedOn > record.today && endedOn > term.startsOn) refuseInput({ path: 'endedOn', code: k('input.end_in_future') });
    if (endedOn < term.startsOn) refuseInput({ path: 'endedOn', code: k('input.end_before_start'), params: { date: term.startsOn } });
    await this.endings.end(ctx, term, parsed.kind, parsed.reason, endedOn);
    return this.bodies.recompose(ctx, record.body);
  }

  private async enter(ctx: RequestContext, record: BodyRecord, role: TermRole, seat: SeatEntity | null, parsed: ParsedTerm): Promise<BodyRecord> {
    const { body } = record;
    if (body.state === 'dissolved') refuseBody('composition_frozen');
    const before = openTerm(record, role, seat?.id ?? null);
    const replaceable = body.state === 'convened' || body.state === 'designated' || (before !== undefined && isDeclined(before));
    if (before && !replaceable && role !== 'facilitator') refuseBody('seat_held');
    const startsOn = parsed.startsOn ?? before?.startsOn ?? record.today;
    const values = {
      name: parsed.name ?? null,
      office: parsed.office ?? null,
      organisation: parsed.organisation ?? null,
      startsOn,
      endsOn: parsed.endsOn ?? (seat && endByRules(record, startsOn)),
      appointmentAct: parsed.appointmentAct ?? null,
    };
    const sameAccount = before && replaceable && !parsed.email && (!before.invitationId || before.name === values.name);
    const term = sameAccount ? await this.edit(ctx, before, isDeclined(before) ? { ...values, ...NO_ACCOUNT } : values) : await this.begin(ctx, record, role, seat, values, parsed, before);
    await this.dueDates.termKept(ctx, record, term);
    if (seat) await this.db.repo(ctx, SeatEntity).update({ id: seat.id }, { version: seat.version + 1 });
    await this.audit.record(ctx, {
      action: role === 'facilitator' ? 'body.name_facilitator' : role === 'alternate' ? 'body.name_alternate' : 'body.assign_seat',
      subjectType: 'Body',
      subjectId: body.id,
      reason: parsed.reason ?? null,
      changes: { termId: term.id, seatId: seat?.id ?? null, startsOn, endsOn: values.endsOn, replaces: sameAccount ? null : (before?.id ?? null) },
    });
    return this.touch(ctx, record);
  }

  private async edit(ctx: RequestContext, term: SeatTermEntity, values: Partial<SeatTermEntity>): Promise<SeatTermEntity> {
    return this.db.repo(ctx, SeatTermEntity).save(Object.assign(term, values, { version: term.version + 1 }));
  }

  private async begin(
    ctx: RequestContext,
    record: BodyRecord,
    role: TermRole,
    seat: SeatEntity | null,
    values: Pick<SeatTermEntity, 'name' | 'office' | 'organisation' | 'startsOn' | 'endsOn' | 'appointmentAct'>,
    parsed: ParsedTerm,
    before: SeatTermEntity | undefined,
  ): Promise<SeatTermEntity> {
    if (before) {
      const endedOn = before.startsOn > record.today ? before.startsOn : record.today;
      await this.endings.end(ctx, before, 'replacement', parsed.reason ?? (isDeclined(before) ? governanceDictionary.text('es', 'term.declined') : refuseInput({ path: 'reason', code: 'required' })), endedOn);
    }
    const account = parsed.email
      ? await this.accounts.invite(ctx, {
          email: parsed.email,
          name: values.name,
          role: role === 'facilitator' ? 'facilitator' : 'member',
          office: values.office ?? (seat ? nameOfSeat(record, seat, ctx.locale) : record.body.name),
        })
      : NO_ACCOUNT;
    const repo = this.db.repo(ctx, SeatTermEntity);
    const term = repo.create({
      ...ownedBy(ctx),
      bodyId: record.body.id,
      seatId: seat?.id ?? null,
      role,
      ...account,
      ...values,
      oathOn: null,
      endedOn: null,
      endKind: null,
      endReason: null,
      createdAt: ctx.now,
      version: 1,
    });
    await repo.insert(term).catch(lostRace(() => refuseBody('seat_held')));
    await this.outbox.publish(ctx, memberAppointed, { bodyId: record.body.id, termId: term.id });
    return term;
  }

  /** Naming people does not undo a designation; only taking somebody out does. */
  private async touch(ctx: RequestContext, { body }: BodyRecord): Promise<BodyRecord> {
    body.version += 1;
    await this.db.repo(ctx, BodyEntity).update({ id: body.id }, { version: body.version });
    return this.records.whole(ctx, body);
  }
}

function endByRules({ rules }: BodyRecord, startsOn: string): string | null {
  const term = rules?.rules.seats?.term;
  if (!term || (term.unit !== 'years' && term.unit !== 'months')) return null;
  const end = addMonths(startsOn, term.unit === 'years' ? term.amount * 12 : term.amount);
  // The last day is the one before the anniversary.
  return addDays(end, -1);
}
