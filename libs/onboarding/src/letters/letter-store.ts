import { Injectable } from '@nestjs/common';
import { Database, newId, notFound, Refused, StaleVersion, type RequestContext } from '@tequio/platform';
import { LessThan, MoreThan, Not } from 'typeorm';
import { Directory, LetterAcceptances, todayIn, type MunicipalityEntity } from '@tequio/network';
import { LetterDueDates } from './letter-due-dates.js';
import { LetterEntity, LetterObservationEntity, LetterUndoneDecisionEntity, LetterVersionEntity } from './letter.entities.js';
import { OPEN_STATES, type LetterFacts } from './letter.state.js';

/** What all services of the letter read in the same way. */
@Injectable()
export class LetterStore {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
    private readonly acceptances: LetterAcceptances,
    private readonly dueDates: LetterDueDates,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<LetterEntity> {
    const letter = await this.db.read(ctx, (inside) => this.db.repo(inside, LetterEntity).findOneBy({ id }));
    if (!letter) throw notFound();
    return letter;
  }

  /** The letter, held until the transaction ends, so that two steps at once are taken one after the other. */
  async hold(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    // The lock is on the row's own table: a policy's role may read it without the right to lock others' rows.
    await ctx.transaction!.client.query(`select pg_advisory_xact_lock(hashtextextended('letter' || $1::text, 0))`, [id]);
    const letter = await this.db.repo(ctx, LetterEntity).findOneBy({ id });
    if (!letter) throw notFound();
    if (letter.version !== version) throw new Refused(StaleVersion.at(letter.version));
    // Every step out of an acceptance ends it: nothing may begin on it at the same moment.
    if (letter.state === 'accepted') await this.acceptances.hold(ctx, letter.tenantId);
    return letter;
  }

  /** Writes a step down, and what is due after it. */
  async keep(ctx: RequestContext, letter: LetterEntity): Promise<void> {
    await this.db.repo(ctx, LetterEntity).save(letter);
    const { timeZone } = await this.directory.municipality(ctx, letter.tenantId);
    await this.dueDates.keep(ctx, letter, timeZone);
  }

  /** The letter under way or in force; null before the first and between two. */
  current(ctx: RequestContext, tenantId: string): Promise<LetterEntity | null> {
    return this.db.read(ctx, (inside) =>
      this.db
        .repo(inside, LetterEntity)
        .createQueryBuilder('l')
        .where('l.tenant_id = :tenantId and l.state in (:...states)', { tenantId, states: OPEN_STATES })
        .getOne(),
    );
  }

  /** The letter before it, of an administration that has ended; null where there is none. */
  superseded(ctx: RequestContext, { id, tenantId }: LetterEntity): Promise<LetterEntity | null> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, LetterEntity).findOne({ where: { tenantId, id: LessThan(id), state: 'superseded' }, order: { id: 'DESC' } }));
  }

  /** What it said when it was last frozen; null before it ever was. */
  lastVersion(ctx: RequestContext, letterId: string): Promise<LetterVersionEntity | null> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, LetterVersionEntity).findOne({ where: { letterId }, order: { number: 'DESC' } }));
  }

  /** Writes beside the text that it was last frozen with what became of it. */
  async became(ctx: RequestContext, letterId: string, change: Partial<Pick<LetterVersionEntity, 'submittedAt' | 'reopenedAt' | 'reopenedBecause' | 'reopenedByOffice'>>): Promise<void> {
    const last = await this.lastVersion(ctx, letterId);
    if (last) await this.db.repo(ctx, LetterVersionEntity).update({ id: last.id }, change);
  }

  observations(ctx: RequestContext, letterId: string): Promise<LetterObservationEntity[]> {
    return this.db.read(ctx, (inside) =>
      this.db.repo(inside, LetterObservationEntity).find({ where: { letterId }, order: { round: 'DESC', madeAt: 'ASC', id: 'ASC' } }),
    );
  }

  /** Keeps an answer that was a mistake beside why it is taken back; the letter still says when and why it was given. */
  async undo(ctx: RequestContext, { id: letterId, networkId, tenantId, decidedAt, reason: decidedBecause }: LetterEntity, decision: LetterUndoneDecisionEntity['decision'], reason: string): Promise<string> {
    const id = newId(ctx.now);
    const undone = { id, networkId, tenantId, letterId, decision, decidedAt: decidedAt!, decidedBecause, undoneAt: ctx.now, reason, undoneByOffice: ctx.actor.office };
    await this.db.repo(ctx, LetterUndoneDecisionEntity).insert(undone);
    return id;
  }

  /** Answers that were taken back, the first first. */
  undone(ctx: RequestContext, letterId: string): Promise<LetterUndoneDecisionEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, LetterUndoneDecisionEntity).find({ where: { letterId }, order: { undoneAt: 'ASC', id: 'ASC' } }));
  }

  async facts(ctx: RequestContext, letter: LetterEntity): Promise<LetterFacts> {
    const municipality = await this.directory.municipality(ctx, letter.tenantId);
    const observations = letter.state === 'observed' ? await this.observations(ctx, letter.id) : [];
    const newerLetter =
      letter.state === 'rejected' &&
      (await this.db.read(ctx, (inside) =>
        this.db.repo(inside, LetterEntity).existsBy({ tenantId: letter.tenantId, id: MoreThan(letter.id), state: Not('withdrawn') }),
      ));
    return {
      content: letter.content,
      hasDocument: letter.documentId !== null,
      hasSignedCopy: letter.signedFileId !== null,
      captured: letter.origin === 'captured',
      standing: letter.state === 'accepted' ? await this.acceptances.standingOn(ctx, letter.tenantId, letter.decidedAt!) : [],
      newerLetter,
      openObservations: observations.filter((one) => one.round === letter.observationRound && !one.attendedAt).map(({ field }) => ({ field })),
      today: todayIn(municipality.timeZone, ctx.now),
    };
  }

  municipality(ctx: RequestContext, letter: LetterEntity): Promise<MunicipalityEntity> {
    return this.directory.municipality(ctx, letter.tenantId);
  }
}
