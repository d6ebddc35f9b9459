import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { addBusinessDays, Directory, Movements, MunicipalityProgress, NetworkSettings, todayIn } from '@tequio/network';
import { OfficialDocuments } from '@tequio/documents';
import { allow, Audit, Database, newId, Outbox, parseInput, parseReason, prose, reason, refuseInput, type RequestContext } from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { isLetterField, partsOf, type LetterField } from '../letters/letter.content.js';
import { LetterDocuments } from '../letters/letter-documents.js';
import { LetterEntity, LetterObservationEntity } from '../letters/letter.entities.js';
import { letterAccepted, letterDecisionTakenBack, letterObserved, letterRejected } from '../letters/letter.events.js';
import { letterMachine } from '../letters/letter.state.js';
import { LetterStore } from '../letters/letter-store.js';
import { correctionBusinessDays, replyBusinessDays } from '../onboarding-settings.js';

export interface ObservationInit {
  field?: string | null;
  part?: number | null;
  reason: string;
  suggestion?: string | null;
}

const k = onboardingDictionary.key;

const observationsSchema = z
  .array(
    z.object({
      field: z
        .string()
        .nullish()
        .refine((field) => field == null || isLetterField(field), { params: { code: k('input.observation_field') } }),
      part: z.int().min(1).nullish(),
      reason: reason(),
      suggestion: prose(2000).nullish(),
    }),
  )
  .max(40);

/** What the host authority does with a letter: it never writes in it. */
@Injectable()
export class LetterReviewsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: LetterStore,
    private readonly documents: OfficialDocuments,
    private readonly letterDocuments: LetterDocuments,
    private readonly directory: Directory,
    private readonly progress: MunicipalityProgress,
    private readonly movements: Movements,
    private readonly settings: NetworkSettings,
  ) {}

  async takeUp(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    const letter = await this.take(ctx, id, version, 'take_up');
    return this.keep(ctx, letter, 'letter.take_up');
  }

  /** Asks for corrections, of fields or of the letter as a whole; each with its reason. */
  async observe(ctx: RequestContext, id: string, version: number, observations: readonly ObservationInit[]): Promise<LetterEntity> {
    const { observations: parsed } = parseInput(z.object({ observations: observationsSchema }), { observations });
    if (!parsed.length) refuseInput({ path: 'observations', code: k('input.observation_none') });
    const letter = await this.take(ctx, id, version, 'observe');
    for (const [index, { field, part }] of parsed.entries())
      if (part && part > (field ? partsOf(letter.content, field as LetterField).length : 0)) refuseInput({ path: `observations.${index}.part`, code: k('input.observation_part') });
    const [municipality, network] = await Promise.all([this.store.municipality(ctx, letter), this.directory.network(ctx, letter.networkId)]);
    letter.observationRound += 1;
    letter.replyDueOn = null;
    const days = await this.settings.get(ctx, correctionBusinessDays);
    letter.correctBy = addBusinessDays(todayIn(municipality.timeZone, ctx.now), days, network.calendar);
    await this.db.repo(ctx, LetterObservationEntity).insert(
      parsed.map(({ field, part, reason, suggestion }) => ({
        id: newId(ctx.now),
        networkId: letter.networkId,
        tenantId: letter.tenantId,
        letterId: id,
        round: letter.observationRound,
        field: (field ?? null) as LetterField | null,
        part: part ?? null,
        reason,
        suggestion: suggestion ?? null,
        madeAt: ctx.now,
        madeByOffice: ctx.actor.office,
      })),
    );
    await this.keep(ctx, letter, 'letter.observe', null, { observations: parsed.length });
    await this.outbox.publish(inTenantOf(ctx, letter), letterObserved, { letterId: id, round: letter.observationRound });
    return letter;
  }

  /** Accepts: the municipality may now install its secretariat; the letter becomes public, without its signature. */
  async accept(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    const letter = await this.take(ctx, id, version, 'accept');
    letter.decidedAt = ctx.now;
    letter.replyDueOn = null;
    await this.keep(ctx, letter, 'letter.accept');
    await this.progress.record(ctx, 'letterAcceptedAt', letter.tenantId);
    await this.movements.add(ctx, { kind: k('movement.letter_accepted'), voice: 'authority', page: 'carta' }, letter.tenantId);
    if (letter.documentId) {
      await this.documents.publish(inTenantOf(ctx, letter), letter.documentId);
      const before = await this.store.superseded(ctx, letter);
      if (before?.documentId) await this.letterDocuments.annul(inTenantOf(ctx, letter), before.documentId, 'superseded', letter.documentId);
    }
    await this.outbox.publish(inTenantOf(ctx, letter), letterAccepted, { letterId: id });
    return letter;
  }

  async reject(ctx: RequestContext, id: string, version: number, given: string): Promise<LetterEntity> {
    const why = parseReason(given);
    const letter = await this.take(ctx, id, version, 'reject', why);
    Object.assign(letter, { decidedAt: ctx.now, replyDueOn: null, reason: why });
    await this.keep(ctx, letter, 'letter.reject', why);
    await this.outbox.publish(inTenantOf(ctx, letter), letterRejected, { letterId: id });
    return letter;
  }

  /**
   * The answer was a mistake, and nothing stands on it yet: the letter is under review again, with a new term to be
   * answered, and public no longer. What was answered is kept beside why it was taken back.
   */
  async takeBack(ctx: RequestContext, id: string, version: number, given: string): Promise<LetterEntity> {
    const why = parseReason(given);
    const letter = await this.store.hold(ctx, id, version);
    const decision = letter.state as 'accepted' | 'rejected';
    await this.advance(ctx, letter, 'take_back', why);
    const [municipality, network] = await Promise.all([this.store.municipality(ctx, letter), this.directory.network(ctx, letter.networkId)]);
    const replyDueOn = addBusinessDays(todayIn(municipality.timeZone, ctx.now), await this.settings.get(ctx, replyBusinessDays), network.calendar);
    const undoneId = await this.store.undo(ctx, letter, decision, why);
    Object.assign(letter, { decidedAt: null, reason: null, replyDueOn });
    await this.keep(ctx, letter, 'letter.take_back', why, { decision });
    if (decision === 'accepted') {
      await this.progress.withdraw(ctx, 'letterAcceptedAt', letter.tenantId);
      await this.movements.unlink(ctx, 'carta', letter.tenantId);
      await this.movements.add(ctx, { kind: k('movement.letter_acceptance_taken_back'), voice: 'authority' }, letter.tenantId);
      if (letter.documentId) {
        await this.documents.unpublish(inTenantOf(ctx, letter), letter.documentId, why);
        await this.documents.replacesNone(inTenantOf(ctx, letter), letter.documentId, why);
      }
    }
    await this.outbox.publish(inTenantOf(ctx, letter), letterDecisionTakenBack, { letterId: id, undoneId });
    return letter;
  }

  private async take(ctx: RequestContext, id: string, version: number, step: 'take_up' | 'observe' | 'accept' | 'reject', why?: string): Promise<LetterEntity> {
    const letter = await this.store.hold(ctx, id, version);
    await this.advance(ctx, letter, step, why);
    return letter;
  }

  private async advance(ctx: RequestContext, letter: LetterEntity, step: 'take_up' | 'observe' | 'accept' | 'reject' | 'take_back', why?: string): Promise<void> {
    allow(ctx, letterMachine.transitions[step].action, 'LetterOfIntent', letter);
    letter.state = letterMachine.step(step, letter.state, await this.store.facts(ctx, letter), why);
  }

  private async keep(ctx: RequestContext, letter: LetterEntity, action: string, reason: string | null = null, changes: Record<string, unknown> = {}): Promise<LetterEntity> {
    letter.version += 1;
    await this.store.keep(ctx, letter);
    await this.audit.record(inTenantOf(ctx, letter), { action, subjectType: 'LetterOfIntent', subjectId: letter.id, reason, changes: { state: letter.state, ...changes } });
    return letter;
  }
}

/** What the authority does to a municipality's letter is written in that municipality's log and told in its name. */
export function inTenantOf(ctx: RequestContext, letter: LetterEntity): RequestContext {
  return ctx.with({ tenantId: letter.tenantId });
}
