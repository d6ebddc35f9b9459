import { Injectable } from '@nestjs/common';
import { AMBIGUOUS_MUNICIPALITY, Directory, MunicipalityEntity, Movements, MunicipalityProgress } from '@tequio/network';
import { Files } from '@tequio/documents';
import { allow, Audit, Database, findText, issuesOf, issueText, newId, Outbox, parseReason, refuseInput, text, type RequestContext } from '@tequio/platform';
import { In } from 'typeorm';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { emptyContent, letterPatch, type LetterContent } from '../letters/letter.content.js';
import { LetterEntity } from '../letters/letter.entities.js';
import { letterAccepted, letterCaptured, letterCaptureWithdrawn, letterConfirmationTakenBack, letterWithdrawn } from '../letters/letter.events.js';
import { letterMachine, OPEN_STATES } from '../letters/letter.state.js';
import { LetterStore } from '../letters/letter-store.js';
import { inTenantOf } from '../reviews/letter-reviews.service.js';
import { CaptureReport, CaptureRow, type CapturedLetterInput } from './letter-capture.types.js';

const k = onboardingDictionary.key;

/** Rows that one capture may hold; more comes in another. */
const CAPTURE_LIMIT = 600;

interface ReadRow {
  input: CapturedLetterInput;
  municipality: MunicipalityEntity | null;
  existing: LetterEntity | null;
  content: LetterContent | null;
  errors: string[];
}

const isNamed = ({ inegiKey, slug }: MunicipalityEntity, written: string): boolean => inegiKey === written || slug === written;

/** Past letters from the authority's archive: entered as they are, with their gaps, for the municipality to confirm. */
@Injectable()
export class LetterCaptureService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: LetterStore,
    private readonly files: Files,
    private readonly directory: Directory,
    private readonly progress: MunicipalityProgress,
    private readonly movements: Movements,
  ) {}

  /**
   * Captures all rows or, where one has an error, none. A row of a municipality whose captured letter nobody has
   * confirmed yet corrects that one; a letter written here is never touched.
   */
  async capture(ctx: RequestContext, inputs: readonly CapturedLetterInput[], dryRun: boolean): Promise<CaptureReport> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'capture', 'LetterOfIntent', { networkId });
    if (inputs.length > CAPTURE_LIMIT) refuseInput({ path: 'letters', code: 'too_big', params: { max: CAPTURE_LIMIT } });
    const rows = await this.readRows(ctx, networkId, inputs);
    const failed = rows.filter((row) => row.errors.length).length;
    if (!failed && !dryRun) for (const row of rows) await this.keepCaptured(ctx, row);
    await this.audit.record(ctx, { action: dryRun ? 'letter.capture_list_dry_run' : 'letter.capture_list', subjectType: 'LetterOfIntent', subjectId: null, changes: { rows: rows.length, failed } });
    return Object.assign(new CaptureReport(), {
      dryRun,
      created: failed ? 0 : rows.filter((row) => !row.existing).length,
      updated: failed ? 0 : rows.filter((row) => row.existing).length,
      failed,
      rows: rows.map((row, index) =>
        Object.assign(new CaptureRow(), {
          row: index + 1,
          municipality: row.municipality?.name ?? row.input.municipality,
          action: row.errors.length ? 'error' : row.existing ? 'update' : 'create',
          errors: row.errors,
        }),
      ),
    });
  }

  /** The municipality says that the captured letter is its own: it is in force from then on. */
  async confirm(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    const letter = await this.take(ctx, id, version, 'confirm');
    letter.decidedAt = ctx.now;
    await this.keep(ctx, letter, 'letter.confirm', null);
    // A past letter counts from its own day, as far as the archive knows it.
    await this.progress.record(ctx, 'letterAcceptedAt', letter.tenantId, letter.content.date);
    await this.movements.add(ctx, { kind: k('movement.letter_confirmed'), voice: 'government', page: 'carta' });
    await this.outbox.publish(ctx, letterAccepted, { letterId: id });
    return letter;
  }

  /** The municipality confirmed it by mistake, and nothing stands on it yet: it is what an archive says again. */
  async unconfirm(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'unconfirm', why);
    const undoneId = await this.store.undo(ctx, letter, 'confirmed', why);
    Object.assign(letter, { decidedAt: null, reason: null });
    await this.keep(ctx, letter, 'letter.unconfirm', why);
    await this.progress.withdraw(ctx, 'letterAcceptedAt');
    await this.movements.add(ctx, { kind: k('movement.letter_confirmation_taken_back'), voice: 'government', page: 'carta' });
    await this.outbox.publish(ctx, letterConfirmationTakenBack, { letterId: id, undoneId });
    return letter;
  }

  /** The municipality says that it is not, with the reason; it may then write its own. */
  async disown(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'disown', why);
    await this.end(ctx, letter, 'letter.disown', why);
    await this.outbox.publish(ctx, letterWithdrawn, { letterId: id });
    return letter;
  }

  /**
   * The authority takes back what it captured wrong: kept with its reason, no longer public. Where the municipality had
   * confirmed it, it has no letter in force any more.
   */
  async withdraw(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'withdraw_captured', why);
    await this.end(ctx, letter, 'letter.withdraw_captured', why);
    // Only a letter in force is counted.
    if (letter.decidedAt && !letter.supersededAt) {
      await this.progress.withdraw(ctx, 'letterAcceptedAt', letter.tenantId);
      await this.movements.unlink(ctx, 'carta', letter.tenantId);
      await this.movements.add(ctx, { kind: k('movement.letter_capture_withdrawn'), voice: 'authority' }, letter.tenantId);
    }
    await this.outbox.publish(inTenantOf(ctx, letter), letterCaptureWithdrawn, { letterId: id });
    return letter;
  }

  private async readRows(ctx: RequestContext, networkId: string, inputs: readonly CapturedLetterInput[]): Promise<ReadRow[]> {
    const names = inputs.map((input) => input.municipality.trim());
    const municipalities = await this.db.repo(ctx, MunicipalityEntity).find({ where: [{ networkId, inegiKey: In(names) }, { networkId, slug: In(names) }] });
    const letters = municipalities.length
      ? await this.db.repo(ctx, LetterEntity).findBy({ tenantId: In(municipalities.map((one) => one.id)), state: In(OPEN_STATES) })
      : [];
    const unknown = new Map<string, string>();
    for (const name of new Set(names)) if (!municipalities.some((one) => isNamed(one, name))) unknown.set(name, await this.misnamed(ctx, networkId, name));
    const seen = new Set<string>();
    return inputs.map((input, index) => {
      const name = names[index]!;
      const municipality = municipalities.find((one) => isNamed(one, name)) ?? null;
      const existing = letters.find((letter) => letter.tenantId === municipality?.id) ?? null;
      const parsed = letterPatch.safeParse(input.content);
      const errors: string[] = [];
      if (!municipality) errors.push(unknown.get(name)!);
      else if (seen.has(municipality.id)) errors.push(text(ctx.locale, k('input.municipality_twice')));
      if (existing && existing.state !== 'captured') errors.push(text(ctx.locale, k('input.captured_only_empty')));
      if (municipality) seen.add(municipality.id);
      if (!parsed.success)
        for (const issue of issuesOf(parsed.error, input.content)) {
          const [name = ''] = issue.path.split('.');
          errors.push(`${findText(ctx.locale, k(`field.${name}` as never)) ?? name}: ${issueText(ctx.locale, issue)}`);
        }
      return { input, municipality, existing, errors, content: parsed.success ? { ...emptyContent, ...(parsed.data as Partial<LetterContent>) } : null };
    });
  }

  /** Why no municipality is meant: none has that name, or several have it. */
  private async misnamed(ctx: RequestContext, networkId: string, written: string): Promise<string> {
    const namesakes = await this.directory.namesakes(ctx, networkId, written);
    return namesakes ? text(ctx.locale, AMBIGUOUS_MUNICIPALITY, namesakes) : text(ctx.locale, k('input.municipality_unknown'));
  }

  private async keepCaptured(ctx: RequestContext, row: ReadRow): Promise<void> {
    const municipality = row.municipality!;
    const owner = { networkId: municipality.networkId, tenantId: municipality.id };
    const scanFileId = row.input.scanFileId
      ? (await this.files.claim(ctx, row.input.scanFileId, { subjectType: 'LetterOfIntent', subjectId: municipality.id, visibility: 'private', kinds: ['pdf', 'image'], tenantId: municipality.id })).id
      : null;
    if (row.existing) {
      Object.assign(row.existing, { content: row.content!, version: row.existing.version + 1, ...(scanFileId ? { scanFileId } : {}) });
      await this.db.repo(ctx, LetterEntity).save(row.existing);
      await this.log(ctx, row.existing, 'letter.capture_correct');
      return;
    }
    const id = newId(ctx.now);
    await this.db.repo(ctx, LetterEntity).insert({
      id,
      ...owner,
      state: 'captured',
      origin: 'captured',
      content: row.content!,
      fieldVersions: {},
      version: 1,
      observationRound: 0,
      createdAt: ctx.now,
      ...(scanFileId ? { scanFileId } : {}),
    });
    await this.log(ctx, { id, ...owner }, 'letter.capture');
    await this.outbox.publish(ctx.with(owner), letterCaptured, { letterId: id });
  }

  /** Each letter leaves its own entry, in the log of the municipality whose letter it is. */
  private log(ctx: RequestContext, { id, tenantId }: Pick<LetterEntity, 'id' | 'tenantId'>, action: string): Promise<void> {
    return this.audit.record(ctx.with({ tenantId }), { action, subjectType: 'LetterOfIntent', subjectId: id });
  }

  private async take(ctx: RequestContext, id: string, version: number, step: 'confirm' | 'unconfirm' | 'disown' | 'withdraw_captured', why?: string): Promise<LetterEntity> {
    const letter = await this.store.hold(ctx, id, version);
    allow(ctx, letterMachine.transitions[step].action, 'LetterOfIntent', letter);
    letter.state = letterMachine.step(step, letter.state, await this.store.facts(ctx, letter), why);
    return letter;
  }

  private async end(ctx: RequestContext, letter: LetterEntity, action: string, why: string): Promise<void> {
    Object.assign(letter, { reason: why, withdrawnAt: ctx.now, withdrawnByOffice: ctx.actor.office });
    await this.keep(ctx, letter, action, why);
  }

  private async keep(ctx: RequestContext, letter: LetterEntity, action: string, reason: string | null): Promise<void> {
    letter.version += 1;
    await this.store.keep(ctx, letter);
    await this.audit.record(inTenantOf(ctx, letter), { action, subjectType: 'LetterOfIntent', subjectId: letter.id, reason, changes: { state: letter.state } });
  }
}
