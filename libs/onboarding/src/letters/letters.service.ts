import { Injectable } from '@nestjs/common';
import { addBusinessDays, Directory, MunicipalityProgress, NetworkSettings, todayIn } from '@tequio/network';
import { Files } from '@tequio/documents';
import {
  allow,
  Audit,
  Database,
  Edits,
  fillPlaceholders,
  isId,
  notFound,
  Outbox,
  ownedBy,
  parseInput,
  parseReason,
  refuseInput,
  refuseStep,
  Refused,
  type RequestContext,
} from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { emptyContent, LETTER_FIELDS, letterPatch, partsOf, type LetterContent, type Placeholder } from './letter.content.js';
import { LetterDocuments } from './letter-documents.js';
import { LetterEntity, LetterObservationEntity, LetterVersionEntity } from './letter.entities.js';
import { LetterAlreadyOpen } from './letter.errors.js';
import { letterFrozen, letterSubmitted, letterSuperseded, letterWithdrawn } from './letter.events.js';
import { letterMachine } from './letter.state.js';
import { LetterStore } from './letter-store.js';
import type { RegisterSignedLetterInput } from './letter.types.js';
import { LetterTemplates } from '../templates/letter-templates.js';
import { replyBusinessDays } from '../onboarding-settings.js';

/** What the municipality does with its letter. */
@Injectable()
export class LettersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly edits: Edits,
    private readonly outbox: Outbox,
    private readonly store: LetterStore,
    private readonly templates: LetterTemplates,
    private readonly letterDocuments: LetterDocuments,
    private readonly files: Files,
    private readonly directory: Directory,
    private readonly progress: MunicipalityProgress,
    private readonly settings: NetworkSettings,
  ) {}

  /** Opens the draft, filled with all that is known: nothing is typed twice. */
  async start(ctx: RequestContext): Promise<LetterEntity> {
    const { tenantId } = ctx.requireTenant();
    allow(ctx, 'edit', 'LetterOfIntent', { tenantId });
    const open = await this.store.current(ctx, tenantId);
    if (open) throw new Refused(LetterAlreadyOpen.of(open.id, open.state));
    const { number, content } = await this.prefilled(ctx);
    const letter = await this.db.repo(ctx, LetterEntity).save({
      ...ownedBy(ctx),
      state: 'draft' as const,
      origin: 'written' as const,
      templateNumber: number,
      content,
      fieldVersions: {},
      version: 1,
      observationRound: 0,
      createdAt: ctx.now,
    });
    await this.audit.record(ctx, { action: 'letter.start', subjectType: 'LetterOfIntent', subjectId: letter.id });
    return letter as LetterEntity;
  }

  /**
   * Saves some fields. Others may have saved different fields since `baseVersion`: both stay. Where the same field was
   * changed by both, nothing is saved and both texts come back.
   */
  async edit(ctx: RequestContext, id: string, baseVersion: number, changes: Partial<LetterContent>): Promise<LetterEntity> {
    await ctx.transaction!.client.query(`select pg_advisory_xact_lock(hashtextextended('letter' || $1::text, 0))`, [id]);
    const letter = await this.store.find(ctx, id);
    allow(ctx, 'edit', 'LetterOfIntent', letter);
    if (letter.state !== 'draft' && letter.state !== 'observed') refuseStep(letter.state);
    const patch = parseInput(letterPatch, changes) as Partial<LetterContent>;
    const { changed, changes: fields, version, fieldVersions } = await this.edits.merge(ctx, { type: 'LetterOfIntent', id }, { ...letter, values: letter.content }, patch, baseVersion, shown);
    if (changed.length) {
      const before = letter.content;
      Object.assign(letter, { version, fieldVersions, content: { ...before, ...fields } });
      await this.attend(ctx, letter, { fields: changed, parts: changedParts(before, letter.content) });
      await this.db.repo(ctx, LetterEntity).save(letter);
    }
    await this.audit.record(ctx, { action: 'letter.edit', subjectType: 'LetterOfIntent', subjectId: id, changes: { fields: changed } });
    return letter;
  }

  /** Marks an observation of the letter as a whole, or one answered without a change, as attended. */
  async attendObservation(ctx: RequestContext, observationId: string): Promise<LetterEntity> {
    const repo = this.db.repo(ctx, LetterObservationEntity);
    const observation = await repo.findOneBy({ id: observationId });
    if (!observation) throw notFound();
    const letter = await this.store.find(ctx, observation.letterId);
    allow(ctx, 'edit', 'LetterOfIntent', letter);
    if (!observation.attendedAt) await repo.update({ id: observationId }, { attendedAt: ctx.now });
    await this.audit.record(ctx, { action: 'letter.attend_observation', subjectType: 'LetterOfIntent', subjectId: letter.id });
    return letter;
  }

  /** Gives the letter its folio and seal; from here on its text stands. */
  async freeze(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    const letter = await this.take(ctx, id, version, 'freeze');
    Object.assign(letter, { origin: 'written', signedFileId: null });
    await this.seal(ctx, letter);
    return this.keep(ctx, letter, 'letter.freeze', { event: letterFrozen });
  }

  /**
   * Registers a letter that was signed on paper before it came here: what the paper says as far as it is told, and the
   * scan. It receives folio and seal at once, and can be sent. What a draft said gives way: the paper's text is what was
   * signed. Without an id it is the first thing that is known of the letter.
   */
  async registerSigned(ctx: RequestContext, input: RegisterSignedLetterInput): Promise<LetterEntity> {
    const letter = input.id ? await this.store.hold(ctx, input.id, input.version ?? 0) : await this.start(ctx);
    allow(ctx, letterMachine.transitions.register_signed.action, 'LetterOfIntent', letter);
    const told = parseInput(letterPatch, input.content) as Partial<LetterContent>;
    const { addressee, authorityPost, contactOffice, contactEmail, signatoryPost } = letter.content;
    letter.content = { ...emptyContent, addressee, authorityPost, contactOffice, contactEmail, signatoryPost, ...told };
    if (input.fileId) {
      if (!isId(input.fileId)) refuseInput({ path: 'fileId', code: 'required' });
      letter.signedFileId = (await this.files.claim(ctx, input.fileId, { subjectType: 'LetterOfIntent', subjectId: letter.id, visibility: 'private', kinds: ['pdf', 'image'] })).id;
    } else if (letter.origin !== 'paper') letter.signedFileId = null;
    // A new registration answers whatever was observed in the one before: nothing of the paper is corrected in place.
    await this.attend(ctx, letter);
    letter.state = letterMachine.step('register_signed', letter.state, await this.store.facts(ctx, letter));
    letter.origin = 'paper';
    await this.seal(ctx, letter);
    return this.keep(ctx, letter, 'letter.register_signed', { event: letterFrozen });
  }

  /** Back to a draft before it was sent; the folio that it had is annulled. */
  async reopen(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'reopen', why);
    if (letter.documentId) await this.letterDocuments.annul(ctx, letter.documentId, 'reopened');
    await this.store.became(ctx, id, { reopenedAt: ctx.now, reopenedBecause: why, reopenedByOffice: ctx.actor.office });
    Object.assign(letter, { documentId: null, signedFileId: null, frozenAt: null });
    // A draft opens with all that is known, also where the letter was on paper.
    if (letter.origin === 'paper') {
      const { content } = await this.prefilled(ctx);
      const told = Object.entries(letter.content).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
      Object.assign(letter, { origin: 'written', content: { ...content, ...Object.fromEntries(told) } });
    }
    return this.keep(ctx, letter, 'letter.reopen', { reason: why });
  }

  /** Ties the signed copy to the frozen letter. The copy is never published: it bears a signature. */
  async attachSigned(ctx: RequestContext, id: string, version: number, fileId: string): Promise<LetterEntity> {
    if (!isId(fileId)) refuseInput({ path: 'fileId', code: 'required' });
    const held = await this.store.hold(ctx, id, version);
    allow(ctx, 'sign', 'LetterOfIntent', held);
    // Another scan is another paper: it is registered anew, with what it says.
    if (held.origin === 'paper') refuseStep(held.state);
    const file = await this.files.claim(ctx, fileId, { subjectType: 'LetterOfIntent', subjectId: id, visibility: 'private', kinds: ['pdf', 'image'] });
    held.signedFileId = file.id;
    held.state = letterMachine.step('attach_signed', held.state, await this.store.facts(ctx, held));
    return this.keep(ctx, held, 'letter.attach_signed');
  }

  /** Sends the signed letter: the acknowledgement is issued and the authority's term begins. */
  async submit(ctx: RequestContext, id: string, version: number): Promise<LetterEntity> {
    const letter = await this.take(ctx, id, version, 'submit');
    const municipality = await this.store.municipality(ctx, letter);
    const network = await this.directory.network(ctx, letter.networkId);
    letter.submittedAt = ctx.now;
    await this.store.became(ctx, id, { submittedAt: ctx.now });
    letter.replyDueOn = addBusinessDays(todayIn(municipality.timeZone, ctx.now), await this.settings.get(ctx, replyBusinessDays), network.calendar);
    letter.correctBy = null;
    letter.acknowledgementId = await this.letterDocuments.issueAcknowledgement(ctx, letter, municipality, letter.replyDueOn);
    await this.progress.touch(ctx);
    return this.keep(ctx, letter, 'letter.submit', { event: letterSubmitted });
  }

  async withdraw(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'withdraw', why);
    if (letter.documentId) await this.letterDocuments.annul(ctx, letter.documentId, 'withdrawn');
    Object.assign(letter, { reason: why, withdrawnAt: ctx.now, withdrawnByOffice: ctx.actor.office });
    return this.keep(ctx, letter, 'letter.withdraw', { reason: why, event: letterWithdrawn });
  }

  /** A new administration replaces the letter of the one before; until its own is accepted, the municipality has none in force. */
  async supersede(ctx: RequestContext, id: string, version: number, reason: string): Promise<LetterEntity> {
    const why = parseReason(reason);
    const letter = await this.take(ctx, id, version, 'supersede', why);
    Object.assign(letter, { supersededAt: ctx.now, reason: why });
    if (letter.documentId) await this.letterDocuments.annul(ctx, letter.documentId, 'superseded');
    await this.progress.withdraw(ctx, 'letterAcceptedAt');
    return this.keep(ctx, letter, 'letter.supersede', { reason: why, event: letterSuperseded });
  }

  /** What the form opens with: the network's template filled with the catalogue, the authority and the last letter. */
  async prefilled(ctx: RequestContext): Promise<{ number: number | null; content: LetterContent }> {
    const { networkId, tenantId } = ctx.requireTenant();
    const [network, municipality, authority, template] = await Promise.all([
      this.directory.network(ctx, networkId),
      this.directory.municipality(ctx, tenantId),
      this.directory.authorityOn(ctx, networkId),
      this.templates.current(ctx),
    ]);
    const { content } = template;
    const values = {
      municipio: municipality.name,
      estado: network.name,
      autoridad: authority?.name ?? network.name,
      plan: content.plan ?? onboardingDictionary.text('es', 'default.plan', { state: network.name }),
      compromiso: content.proactiveCommitment ?? onboardingDictionary.text('es', 'default.commitment'),
    };
    // What no text of the template speaks of is not filled in either.
    const spokenOf = (name: Placeholder) => [content.subject, content.body, ...content.points].some((text) => text.includes(`{${name}}`));
    const fill = (text: string) => fillPlaceholders(text, values);
    return {
      number: template.number,
      content: {
        ...emptyContent,
        place: onboardingDictionary.text('es', 'default.place', { seat: municipality.seat, state: network.name }),
        date: todayIn(municipality.timeZone, ctx.now),
        subject: fill(content.subject),
        addressee: fill(content.addressee),
        body: fill(content.body),
        plan: content.plan ?? (spokenOf('plan') ? values.plan : null),
        proactiveCommitment: content.proactiveCommitment ?? (spokenOf('compromiso') ? values.compromiso : null),
        points: content.points.map((text) => ({ text: fill(text), own: false })),
        signatoryPost: onboardingDictionary.text('es', 'default.signatory_post', { municipality: municipality.name }),
        authorityPost: content.authorityPost ? fill(content.authorityPost) : null,
        contactOffice: onboardingDictionary.text('es', 'default.contact_office'),
        contactEmail: municipality.contactEmail,
      },
    };
  }

  /** Folio and seal for the letter as it stands, and the version that it was at that moment. */
  private async seal(ctx: RequestContext, letter: LetterEntity): Promise<void> {
    const municipality = await this.store.municipality(ctx, letter);
    const before = await this.store.lastVersion(ctx, letter.id);
    letter.documentId = await this.letterDocuments.issueLetter(ctx, letter, municipality);
    // Also of one that went back to a draft, and was annulled before anything could take its place.
    if (before?.documentId) await this.letterDocuments.annul(ctx, before.documentId, 'observed', letter.documentId);
    letter.frozenAt = ctx.now;
    await this.db.repo(ctx, LetterVersionEntity).insert({
      ...ownedBy(ctx),
      letterId: letter.id,
      number: (before?.number ?? 0) + 1,
      content: letter.content,
      documentId: letter.documentId,
      frozenAt: ctx.now,
      frozenByOffice: ctx.actor.office,
    });
  }

  private async take(ctx: RequestContext, id: string, version: number, step: 'freeze' | 'reopen' | 'submit' | 'withdraw' | 'supersede', why?: string): Promise<LetterEntity> {
    const letter = await this.store.hold(ctx, id, version);
    allow(ctx, letterMachine.transitions[step].action, 'LetterOfIntent', letter);
    letter.state = letterMachine.step(step, letter.state, await this.store.facts(ctx, letter), why);
    return letter;
  }

  private async keep(
    ctx: RequestContext,
    letter: LetterEntity,
    action: string,
    told: { reason?: string; event?: typeof letterSubmitted } = {},
  ): Promise<LetterEntity> {
    letter.version += 1;
    await this.store.keep(ctx, letter);
    await this.audit.record(ctx, { action, subjectType: 'LetterOfIntent', subjectId: letter.id, reason: told.reason ?? null, changes: { state: letter.state } });
    if (told.event) await this.outbox.publish(ctx, told.event, { letterId: letter.id });
    return letter;
  }

  /** A change of what was observed, a field or a part of it, attends its observation; where nothing is named, all of the round. */
  private async attend(ctx: RequestContext, letter: LetterEntity, touched: { fields: readonly string[]; parts: readonly string[] } | null = null): Promise<void> {
    if (letter.state !== 'observed') return;
    await ctx.transaction!.client.query(
      `update letter_observations set attended_at = $1 where letter_id = $2 and round = $3 and attended_at is null
         and ($4::text[] is null or (field = any($4) and (part is null or field || '.' || part = any($5))))`,
      [ctx.now, letter.id, letter.observationRound, touched?.fields ?? null, touched?.parts ?? null],
    );
  }
}

/** Parts whose text stands no longer in their field, as `body.2`; one that others moved is the same. */
function changedParts(before: LetterContent, after: LetterContent): string[] {
  return LETTER_FIELDS.flatMap((field) => {
    const [was, is] = [partsOf(before, field), partsOf(after, field)];
    return was.flatMap((text, index) => (is.includes(text) ? [] : [`${field}.${index + 1}`]));
  });
}

/** What two people compare: acknowledgements one a line. */
function shown(value: unknown): string | null {
  return Array.isArray(value) ? (value as LetterContent['points']).map((point) => point.text).join('\n') : ((value as string | null) ?? null);
}
