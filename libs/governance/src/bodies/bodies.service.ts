import { Injectable } from '@nestjs/common';
import { Directory, LetterAcceptances, MunicipalityProgress, todayIn } from '@tequio/network';
import { allow, Audit, Database, day, line, Outbox, ownedBy, parseInput, parseReason, prose, refuseInput, refuseStep, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { BodyDueDates } from '../due-dates/body-due-dates.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { OperatingRulesReader } from '../operating-rules/operating-rules-reader.js';
import { newSeat } from '../seats/new-seat.js';
import { SeatEntity } from '../seats/seat.entity.js';
import { TermEndings } from '../seats/term-endings.js';
import { SectorsService } from '../sectors/sectors.service.js';
import { BodyEntity } from './body.entity.js';
import { assertVersion, lostRace, refuseBody } from './body.errors.js';
import { bodyConvened, bodyDissolved } from './body.events.js';
import { factsOf, MUNICIPAL_SECRETARIAT, type BodyRecord } from './body-record.js';
import { BodyRecords } from './body-records.js';
import { bodyMachine, type BodyState, type BodyStep } from './body.state.js';
import type { ConveneSecretariatInput, MoveBodyInput } from './body.inputs.js';

const k = governanceDictionary.key;

const conveneSchema = z.object({ name: line(200, 3).nullish(), legalBasis: z.array(prose(1000)).max(20).nullish(), convenedOn: day().nullish() });
/** Steps that only change the state; the others belong to the services that do what the step tells of. */
export type PlainStep = Extract<BodyStep, 'designate' | 'fall_idle' | 'renew' | 'complete_renewal'>;

/** Convenes bodies and moves them through their life. Scope: tenant. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
    private readonly acceptances: LetterAcceptances,
    private readonly progress: MunicipalityProgress,
    private readonly records: BodyRecords,
    private readonly rules: OperatingRulesReader,
    private readonly sectors: SectorsService,
    private readonly endings: TermEndings,
    private readonly dueDates: BodyDueDates,
  ) {}

  /** Begins a secretariat, with the seats that the network's rules ask for at least. */
  async convene(ctx: RequestContext, input: ConveneSecretariatInput): Promise<BodyRecord> {
    const { networkId, tenantId } = ctx.requireTenant();
    allow(ctx, 'convene', 'Body', { networkId, tenantId });
    const parsed = parseInput(conveneSchema, input);
    await this.acceptances.hold(ctx);
    const municipality = await this.directory.municipality(ctx, tenantId);
    if (!municipality.letterAcceptedAt) refuseStep('none', [{ code: k('missing.letter'), where: 'letter' }]);
    const network = await this.directory.network(ctx, networkId);
    const today = todayIn(network.timeZone, ctx.now);
    if (parsed.convenedOn && parsed.convenedOn > today) refuseInput({ path: 'convenedOn', code: k('input.end_in_future') });
    const body = this.db.repo(ctx, BodyEntity).create({
      ...ownedBy(ctx),
      kind: MUNICIPAL_SECRETARIAT,
      name: parsed.name ?? governanceDictionary.text('es', 'body.name', { municipality: municipality.name }),
      legalBasis: parsed.legalBasis ?? [],
      state: bodyMachine.initial,
      published: false,
      convenedOn: parsed.convenedOn ?? today,
      installedOn: null,
      rulesApprovedOn: null,
      dissolvedOn: null,
      lastSittingOn: null,
      version: 1,
      createdAt: ctx.now,
    });
    await this.db.repo(ctx, BodyEntity).insert(body).catch(lostRace(() => refuseBody('already_convened')));
    const rules = await this.rules.ofNetwork(ctx, networkId, body.kind);
    const sectors = await this.sectors.of(ctx, networkId);
    const seats: SeatEntity[] = [];
    for (const { sector: key, minimum } of rules?.rules.composition?.bySector ?? []) {
      const sector = sectors.find((one) => one.key === key);
      for (let number = 1; sector && number <= (minimum ?? 0); number += 1)
        seats.push(newSeat(ctx, body, sector, number, { honorary: rules?.rules.seats?.honorary && key !== 'government' }));
    }
    await this.db.repo(ctx, SeatEntity).insert(seats);
    await this.audit.record(ctx, { action: 'body.convene', subjectType: 'Body', subjectId: body.id, changes: { kind: body.kind } });
    await this.outbox.publish(ctx, bodyConvened, { bodyId: body.id });
    return this.records.whole(ctx, body);
  }

  /** One step of the life cycle that needs nothing but itself. */
  async move(ctx: RequestContext, step: PlainStep, input: MoveBodyInput): Promise<BodyRecord> {
    const transition = bodyMachine.transitions[step];
    const record = await this.records.lock(ctx, input.bodyId, transition.action);
    const why = input.reason || transition.reason === 'required' ? parseReason(input.reason) : null;
    assertVersion(record.body, input.version);
    await this.take(ctx, record, step, {}, why);
    return this.records.whole(ctx, record.body);
  }

  /** The body sits, for the first time or again after it was inactive. */
  async startOperating(ctx: RequestContext, input: MoveBodyInput): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'operate');
    assertVersion(record.body, input.version);
    await this.take(ctx, record, record.body.state === 'inactive' ? 'resume' : 'operate', { lastSittingOn: record.today }, input.reason ?? null);
    return this.records.whole(ctx, record.body);
  }

  /** The body approves its own rules as they are in force now. */
  async approveRules(ctx: RequestContext, { bodyId, version }: { bodyId: string; version: number }): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, bodyId, 'approve_rules');
    assertVersion(record.body, version);
    await this.take(ctx, record, 'approve_rules', { rulesApprovedOn: record.today });
    return this.records.whole(ctx, record.body);
  }

  /** Ends the body and all its terms, whatever it has come to. What it was stays on record. */
  async dissolve(ctx: RequestContext, input: MoveBodyInput): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'dissolve');
    const why = parseReason(input.reason);
    assertVersion(record.body, input.version);
    const wasInstalled = record.body.installedOn !== null;
    await this.take(ctx, record, record.body.state === 'convened' || record.body.state === 'designated' ? 'withdraw' : 'dissolve', { dissolvedOn: record.today }, why);
    for (const term of record.terms.filter(({ endedOn }) => endedOn === null))
      await this.endings.end(ctx, term, 'dissolution', why, term.startsOn > record.today ? term.startsOn : record.today);
    if (wasInstalled && record.body.kind === MUNICIPAL_SECRETARIAT) await this.progress.withdraw(ctx, 'secretariatInstalledAt');
    await this.outbox.publish(ctx, bodyDissolved, { bodyId: record.body.id });
    return this.records.whole(ctx, record.body);
  }

  /** Takes a step of the machine, or refuses with all that is missing; the body is locked by the caller. */
  async take(ctx: RequestContext, record: BodyRecord, step: BodyStep, change: Partial<BodyEntity> = {}, why: string | null = null): Promise<void> {
    const { body } = record;
    const from = body.state;
    const state: BodyState = bodyMachine.step(step, from, factsOf(record, ctx.locale), why);
    Object.assign(body, change, { state, version: body.version + 1 });
    await this.db.repo(ctx, BodyEntity).save(body);
    if (step === 'install') await this.dueDates.installed(ctx, body);
    if (step === 'withdraw' || step === 'dissolve') await this.dueDates.dissolved(ctx, body);
    await this.audit.record(ctx, { action: `body.${step}`, subjectType: 'Body', subjectId: body.id, reason: why, changes: { from, to: state } });
  }

  /** After its composition changed, a body that counted as complete is so no longer until somebody confirms it again. */
  async recompose(ctx: RequestContext, body: BodyEntity): Promise<BodyRecord> {
    const record = await this.records.whole(ctx, body);
    if (body.state === 'designated') {
      await this.take(ctx, record, 'reopen');
      return record;
    }
    body.version += 1;
    await this.db.repo(ctx, BodyEntity).update({ id: body.id }, { version: body.version });
    return record;
  }
}
