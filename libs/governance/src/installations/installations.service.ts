import { Injectable } from '@nestjs/common';
import { DocumentReaders, FileReaders, Files, OfficialDocuments } from '@tequio/documents';
import { LetterAcceptances, Movements, MunicipalityProgress } from '@tequio/network';
import { Audit, Database, issue, line, may, Outbox, ownedBy, parseInput, parseReason, refuseInput, refuseStep, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { BodiesService } from '../bodies/bodies.service.js';
import { BodyEntity } from '../bodies/body.entity.js';
import { assertVersion, refuseBody } from '../bodies/body.errors.js';
import { bodyInstalled, installationCorrected, installationCalled } from '../bodies/body.events.js';
import { ONCE_INSTALLED } from '../bodies/body.state.js';
import { MUNICIPAL_SECRETARIAT, validInstallation, type BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { BodyDueDates } from '../due-dates/body-due-dates.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { isDeclined, SeatTermEntity } from '../seats/seat-term.entity.js';
import { installationContent, installationEnd, installationSchema } from './installation.content.js';
import { InstallationEntity } from './installation.entity.js';
import { InstallationMemberEntity } from './installation-member.entity.js';
import type { InstallationInput, MemberCorrectionInput } from './installation.inputs.js';
import { installationAct } from './installation-act.js';
import { StruckCopyEntity } from './struck-copy.entity.js';

const k = governanceDictionary.key;

const memberSchema = z
  .object({ termId: z.uuid(), name: line(160, 2).optional(), office: line(200, 2).optional(), organisation: line(200, 2).optional() })
  .array()
  .max(200);

export interface Scheduling {
  bodyId: string;
  version: number;
  installation: InstallationInput;
}
export interface Installing {
  bodyId: string;
  version: number;
  endsAt?: string | null;
  rulesApproved?: boolean | null;
}
export interface AttachingSigned {
  bodyId: string;
  version: number;
  fileId: string;
  /** Owed where another copy is there. */
  reason?: string | null;
}
export interface Correcting extends Scheduling {
  reason: string;
  members?: MemberCorrectionInput[] | null;
}

/** The sitting in which a body is installed, and its act. Scope: tenant. */
@Injectable()
export class InstallationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly acceptances: LetterAcceptances,
    private readonly progress: MunicipalityProgress,
    private readonly movements: Movements,
    private readonly documents: OfficialDocuments,
    private readonly files: Files,
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
    private readonly dueDates: BodyDueDates,
    fileReaders: FileReaders,
    documentReaders: DocumentReaders,
  ) {
    documentReaders.add({ subjectType: 'Body', mayRead: (ctx, document) => may(ctx, 'read', 'Body', document) });
    fileReaders.add({ subjectType: 'Installation', mayRead: (ctx, file) => may(ctx, 'read', 'Body', file) });
  }

  /** Sets or changes date, place and content of the installation. Nothing is issued. */
  async schedule(ctx: RequestContext, { bodyId, version, installation: input }: Scheduling): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, bodyId, 'schedule', 'Installation');
    const { body } = record;
    const parsed = this.parse(input);
    assertVersion(body, version);
    if (body.state !== 'convened' && body.state !== 'designated') refuseStep(body.state);
    const found = validInstallation(record);
    const values = this.values(parsed);
    const repo = this.db.repo(ctx, InstallationEntity);
    const otherwise = !found || (['heldOn', 'startsAt', 'endsAt', 'venue'] as const).some((field) => found[field] !== values[field]);
    const installation: InstallationEntity = found ? Object.assign(found, values) : repo.create({ ...ownedBy(ctx), bodyId, version: 1, state: 'scheduled' as const, ...NOT_YET, ...values, createdAt: ctx.now });
    if (otherwise) installation.calls += 1;
    await repo.save(installation);
    Object.assign(body, { legalBasis: parsed.legalBasis ?? body.legalBasis, version: body.version + 1 });
    await this.db.repo(ctx, BodyEntity).save(body);
    await this.dueDates.scheduled(ctx, body, parsed.heldOn);
    await this.audit.record(ctx, { action: 'body.schedule_installation', subjectType: 'Body', subjectId: body.id, changes: { heldOn: parsed.heldOn } });
    if (otherwise) await this.outbox.publish(ctx, installationCalled, { bodyId, installationId: installation.id });
    return this.records.whole(ctx, body);
  }

  /**
   * The body is installed: members have taken their oath, the act gets its folio and becomes public. A body whose
   * members were not confirmed before is confirmed with it.
   */
  async install(ctx: RequestContext, { bodyId, version, endsAt, rulesApproved }: Installing): Promise<BodyRecord> {
    await this.acceptances.hold(ctx);
    const record = await this.records.lock(ctx, bodyId, 'install');
    const { body } = record;
    assertVersion(body, version);
    const installation = validInstallation(record);
    if (body.state === 'convened') await this.bodies.take(ctx, record, 'designate');
    await this.bodies.take(ctx, record, 'install', { installedOn: installation?.heldOn ?? null, published: true });
    const held = installation!;
    if (endsAt) held.endsAt = parseInput(installationEnd, { endsAt }).endsAt ?? null;
    if (held.endsAt && held.heldOn === record.today && held.endsAt > record.clock) refuseInput({ path: 'endsAt', code: k('input.hour_in_future') });
    if (held.endsAt && held.endsAt < held.startsAt) refuseInput({ path: 'endsAt', code: k('input.hour_order'), params: { from: held.startsAt } });
    held.rulesApproved = Boolean(rulesApproved && record.ownRules.length);
    await this.issue(ctx, record, held);
    const open = record.terms.filter((term) => term.endedOn === null && !isDeclined(term));
    for (const term of open) Object.assign(term, { oathOn: held.heldOn, version: term.version + 1 });
    await this.db.repo(ctx, SeatTermEntity).save(open);
    await this.takePart(ctx, held, open);
    if (rulesApproved) await this.bodies.take(ctx, record, 'approve_rules', { rulesApprovedOn: held.heldOn });
    if (body.kind === MUNICIPAL_SECRETARIAT) {
      await this.progress.record(ctx, 'secretariatInstalledAt', body.tenantId, held.heldOn);
      await this.movements.add(ctx, { kind: k('movement.secretariat_installed'), voice: 'both', page: 'secretariado' });
    }
    await this.outbox.publish(ctx, bodyInstalled, { bodyId: body.id, installationId: held.id });
    return this.records.whole(ctx, body);
  }

  /**
   * Keeps the act as signed on paper. It is private: handwritten signatures are not published. Where the one that is
   * there was the wrong one, another takes its place with a reason; the earlier is struck and kept as private.
   */
  async attachSigned(ctx: RequestContext, { bodyId, version, fileId, reason }: AttachingSigned): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, bodyId, 'sign', 'Installation');
    assertVersion(record.body, version);
    const act = this.heldAct(record);
    if (act.signedFileId && reason == null) refuseBody('signed_already');
    const why = act.signedFileId ? parseReason(reason) : null;
    const file = await this.files.claim(ctx, fileId, { subjectType: 'Installation', subjectId: act.id, visibility: 'private', kinds: ['pdf', 'image'] });
    if (act.signedFileId)
      await this.db
        .repo(ctx, StruckCopyEntity)
        .insert({ ...ownedBy(ctx), bodyId, installationId: act.id, fileId: act.signedFileId, attachedAt: act.signedAt!, struckAt: ctx.now, reason: why!, office: ctx.actor.office });
    await this.db.repo(ctx, InstallationEntity).update({ id: act.id }, { signedFileId: file.id, signedAt: ctx.now });
    await this.audit.record(ctx, {
      action: 'body.attach_signed_act',
      subjectType: 'Body',
      subjectId: bodyId,
      reason: why,
      changes: { folio: act.folio, fileId: file.id, ...(act.signedFileId ? { struck: act.signedFileId } : {}) },
    });
    return this.touched(ctx, record.body);
  }

  /** A new version of the act with its reason; the one before is annulled and leads to it. */
  async correct(ctx: RequestContext, input: Correcting): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'correct', 'Installation');
    const { body } = record;
    const why = parseReason(input.reason);
    const parsed = this.parse(input.installation);
    const members = parseInput(z.object({ members: memberSchema }), { members: input.members ?? [] }).members;
    assertVersion(body, input.version);
    const before = this.heldAct(record);
    if (parsed.heldOn > record.today) refuseInput({ path: 'installation.heldOn', code: k('input.held_in_future') });
    const present = new Set((await this.db.repo(ctx, InstallationMemberEntity).findBy({ tenantId: before.tenantId, installationId: before.id })).map(({ termId }) => termId));
    if (parsed.heldOn === record.today && parsed.startsAt > record.clock) refuseInput({ path: 'installation.startsAt', code: k('input.hour_in_future') });
    await this.correctMembers(ctx, record, present, members, why);
    if (parsed.legalBasis) body.legalBasis = parsed.legalBasis;
    const repo = this.db.repo(ctx, InstallationEntity);
    await repo.update({ id: before.id }, { state: 'annulled', annulledAt: ctx.now });
    const next = repo.create({
      ...ownedBy(ctx),
      bodyId: body.id,
      version: before.version + 1,
      state: 'scheduled',
      ...NOT_YET,
      ...this.values(parsed),
      operatingRulesId: before.operatingRulesId,
      operatingRulesTenantId: before.operatingRulesTenantId,
      rulesApproved: before.rulesApproved,
      reason: why,
      replaces: before.id,
      createdAt: ctx.now,
    });
    await repo.insert(next);
    const told = record.terms.filter(({ id }) => present.has(id));
    // The act tells of those who took the oath, also of who has left since.
    await this.issue(ctx, { ...record, terms: told.map((term) => ({ ...term, endedOn: null })) }, next);
    for (const term of told.filter(({ oathOn }) => oathOn !== next.heldOn)) Object.assign(term, { oathOn: next.heldOn, version: term.version + 1 });
    await this.db.repo(ctx, SeatTermEntity).save(told);
    await this.takePart(ctx, next, told);
    if (next.rulesApproved) body.rulesApprovedOn = next.heldOn;
    await this.documents.annul(ctx, before.documentId!, why, next.folio);
    body.installedOn = parsed.heldOn;
    if (body.kind === MUNICIPAL_SECRETARIAT) await this.progress.redate(ctx, 'secretariatInstalledAt', parsed.heldOn);
    await this.audit.record(ctx, {
      action: 'body.correct_installation',
      subjectType: 'Body',
      subjectId: body.id,
      reason: why,
      changes: { before: before.folio, after: next.folio, members: members.map(({ termId }) => termId) },
    });
    await this.outbox.publish(ctx, installationCorrected, { bodyId: body.id, installationId: next.id });
    return this.touched(ctx, body);
  }

  private async correctMembers(
    ctx: RequestContext,
    record: BodyRecord,
    present: ReadonlySet<string>,
    members: z.output<typeof memberSchema>,
    why: string,
  ): Promise<void> {
    for (const [index, { termId, ...values }] of members.entries()) {
      const term = record.terms.find(({ id }) => id === termId);
      if (!term || !present.has(termId)) refuseInput({ path: `members.${index}.termId`, code: k('input.term_unknown') });
      Object.assign(term!, values, { version: term!.version + 1 });
      await this.db.repo(ctx, SeatTermEntity).save(term!);
      await this.audit.record(ctx, { action: 'body.correct_term', subjectType: 'Body', subjectId: record.body.id, reason: why, changes: { termId, fields: Object.keys(values) } });
    }
  }

  private async issue(ctx: RequestContext, record: BodyRecord, installation: InstallationEntity): Promise<void> {
    const document = await this.documents.issue(ctx, {
      template: 'installation-act',
      data: installationAct(record, installation, installation.rulesApproved),
      subjectType: 'Body',
      subjectId: record.body.id,
      title: governanceDictionary.text('es', 'act.title', { body: record.body.name }),
      publish: true,
    });
    Object.assign(installation, {
      state: 'held',
      operatingRulesId: installation.operatingRulesId ?? record.rules?.id ?? null,
      operatingRulesTenantId: installation.operatingRulesTenantId ?? record.rules?.tenantId ?? null,
      documentId: document.id,
      folio: document.folio,
    });
    await this.db.repo(ctx, InstallationEntity).save(installation);
  }

  /** Writes down who was there; the act of a correction tells of the same people. */
  private async takePart(ctx: RequestContext, installation: InstallationEntity, terms: readonly SeatTermEntity[]): Promise<void> {
    const members = terms.map(({ id, role }) => ({ ...ownedBy(ctx), installationId: installation.id, termId: id, role, tookOath: true }));
    await this.db.repo(ctx, InstallationMemberEntity).insert(members);
  }

  private heldAct(record: BodyRecord): InstallationEntity {
    const act = validInstallation(record);
    if (!act || act.state !== 'held' || !ONCE_INSTALLED.includes(record.body.state)) return refuseBody('nothing_to_correct');
    return act;
  }

  private parse(input: InstallationInput) {
    const { installation } = parseInput(
      z.object({
        installation: installationSchema.superRefine(({ heldOn, calendar }, check) => {
          for (const [index, { on }] of (calendar ?? []).entries()) if (on < heldOn) check.addIssue(issue(k('input.calendar_before'), ['calendar', index, 'on']));
        }),
      }),
      { installation: withoutNulls(input) },
    );
    return installation;
  }

  private values({ heldOn, startsAt, endsAt, venue, ...rest }: ReturnType<InstallationsService['parse']>) {
    return { heldOn, startsAt, endsAt: endsAt ?? null, venue, content: installationContent.parse(rest) };
  }

  private async touched(ctx: RequestContext, body: BodyEntity): Promise<BodyRecord> {
    body.version += 1;
    await this.db.repo(ctx, BodyEntity).save(body);
    return this.records.whole(ctx, body);
  }
}

const NOT_YET = {
  calls: 0,
  operatingRulesId: null,
  operatingRulesTenantId: null,
  rulesApproved: false,
  documentId: null,
  folio: null,
  signedFileId: null,
  signedAt: null,
  reason: null,
  replaces: null,
  annulledAt: null,
};

/** GraphQL says null where a form field was left empty. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}
