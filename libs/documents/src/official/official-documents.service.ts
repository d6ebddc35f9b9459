import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  allow,
  Audit,
  CONFIG,
  Database,
  forbidden,
  isId,
  may,
  newId,
  notFound,
  Outbox,
  refuseInput,
  statement,
  type Config,
  type RequestContext,
} from '@tequio/platform';
import { Directory, todayIn } from '@tequio/network';
import type { Readable } from 'node:stream';
import type { FileStorage } from '../storage/storage.js';
import { formatFolio, parseFolio } from '../folio/folio.js';
import { canonicalJson, dataSeal, NotCanonicalError, type DocumentSnapshot } from '../sealing/seal.js';
import { findTemplate, templates, type TemplateName } from '../templates/registry.js';
import { FILE_STORAGE } from '../uploads/storage.provider.js';
import { PUBLISHED, PUBLISHED_FILE, type DocumentFacts, type DocumentFile } from './document-facts.js';
import { DocumentReaders } from './document-readers.js';
import { OfficialDocumentEntity } from './official-document.entity.js';
import { renderOfficialDocument } from './official-document.jobs.js';

export interface IssueInput {
  template: TemplateName;
  /** What the document says; fits the newest version of the template. `verificationBase` and `example` are filled in. */
  data: object;
  /** The thing that the document tells of. */
  subjectType: string;
  subjectId: string;
  /** How lists and the verification page call it. */
  title: string;
  /** Name of the municipality or authority on this day; that of the data where absent. */
  issuer?: string;
  /** Date that the document bears, a day of the tenant; today where absent. */
  issuedOn?: string;
  /** Shown to everyone from the start. */
  publish?: boolean;
  /** Where given, checked against what the tenant and the template say: a wrong one is a defect of the caller. */
  inegiKey?: string;
  folioKind?: string;
}

const COUNT = statement<{ last: number }>(
  'documents.count',
  `insert into folio_counters (network_id, tenant_id, kind, year, last) values ($1, $2, $3, $4, 1)
   on conflict (tenant_id, kind, year) do update set last = folio_counters.last + 1 returning last`,
);
/** Numbered and sealed documents: from the data of an act to a PDF that anyone can verify. */
@Injectable()
export class OfficialDocuments {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(CONFIG) private readonly config: Config,
    private readonly readers: DocumentReaders,
  ) {}

  /**
   * Numbers and seals a document of the tenant at hand inside the caller's transaction; its PDF comes after the commit.
   * Folios have no gaps: the counter is taken back with a transaction that fails, and two at once wait for each other.
   * Throws `Refused(InvalidInput)` with paths `document.…` where the data do not fit the template.
   */
  async issue(ctx: RequestContext, input: IssueInput): Promise<OfficialDocumentEntity> {
    const { networkId, tenantId } = ctx.requireTenant();
    if (!this.readers.find(input.subjectType)) throw new Error(`nobody says who reads the documents of ${input.subjectType}`);
    const snapshot = await this.snapshot(ctx, input);
    const territoryKey = await this.territoryKey(ctx);
    if (input.inegiKey !== undefined && input.inegiKey !== territoryKey) throw new Error(`the tenant's key is ${territoryKey}, not ${input.inegiKey}`);
    if (input.folioKind !== undefined && input.folioKind !== snapshot.kind) throw new Error(`the template's folios are ${snapshot.kind}, not ${input.folioKind}`);
    // The day it is numbered, which the date on the document may precede by years.
    const year = Number(todayIn((await this.directory.network(ctx, networkId)).timeZone, ctx.now).slice(0, 4));
    const [counter] = await this.db.sql(ctx, COUNT, [networkId, tenantId, snapshot.kind, year]);
    const folio = formatFolio({ territoryKey, kind: snapshot.kind, year, sequence: counter!.last });
    const numbered = { ...snapshot, folio };
    const row = this.db.repo(ctx, OfficialDocumentEntity).create({
      id: newId(ctx.now),
      networkId,
      tenantId,
      kind: snapshot.kind,
      folio,
      template: snapshot.template,
      templateVersion: snapshot.templateVersion,
      snapshot: numbered,
      dataSeal: dataSeal(numbered),
      state: 'pending',
      failure: null,
      failureDetail: null,
      fileSha256: null,
      storageKey: null,
      size: null,
      pages: null,
      engine: null,
      issuedAt: ctx.now,
      issuer: input.issuer ?? snapshot.data.issuer.name,
      subjectType: input.subjectType,
      subjectId: input.subjectId,
      title: input.title,
      publishedAt: input.publish ? ctx.now : null,
      annulledAt: null,
      annulReason: null,
      replacedBy: null,
    });
    await this.db.repo(ctx, OfficialDocumentEntity).insert(row);
    await this.outbox.enqueue(ctx, renderOfficialDocument, { documentId: row.id });
    await this.audit.record(ctx, {
      action: 'document.issue',
      subjectType: 'OfficialDocument',
      subjectId: row.id,
      changes: { folio, dataSeal: row.dataSeal, subjectType: row.subjectType, subjectId: row.subjectId },
    });
    return row;
  }

  /** What `issue` would seal, without number; for drafts. Throws as `issue` does. */
  async snapshot(ctx: RequestContext, { template, data, issuedOn }: Pick<IssueInput, 'template' | 'data' | 'issuedOn'>): Promise<DocumentSnapshot<{ issuer: { name: string } }>> {
    const network = await this.directory.network(ctx, ctx.requireNetwork());
    const templateVersion = Math.max(...Object.keys(templates[template].versions).map(Number));
    const { folioKind, schema } = findTemplate(template, templateVersion)!;
    const filled = {
      ...data,
      verificationBase: `${this.config.publicUrl}/verificar`,
      ...(network.fictional ? { example: true } : {}),
    };
    return {
      kind: folioKind,
      template,
      templateVersion,
      folio: null,
      issuedOn: issuedOn ?? todayIn(network.timeZone, ctx.now),
      data: sealable(schema, filled) as { issuer: { name: string } },
    };
  }

  /**
   * The document no longer stands, with the reason that the verification page shows and the folio of the tenant's document
   * that takes its place. Its own folio and bytes stay. One that was annulled keeps when and why, and learns what takes its
   * place where that is known only now.
   */
  async annul(ctx: RequestContext, id: string, reason: string, replacedByFolio: string | null = null): Promise<OfficialDocumentEntity> {
    const row = await this.own(ctx, id);
    if (row.state === 'annulled' && (row.replacedBy || !replacedByFolio)) return row;
    const replacement = replacedByFolio && (await this.db.repo(ctx, OfficialDocumentEntity).findOneBy({ folio: replacedByFolio, tenantId: row.tenantId }));
    if (replacedByFolio && !replacement) throw new Error(`${replacedByFolio} is no document of this tenant`);
    const replacedBy = replacement ? replacement.id : null;
    const change = row.state === 'annulled' ? { replacedBy } : { state: 'annulled' as const, annulledAt: ctx.now, annulReason: reason, replacedBy };
    await this.db.repo(ctx, OfficialDocumentEntity).update({ id }, change);
    await this.audit.record(ctx, { action: 'document.annul', subjectType: 'OfficialDocument', subjectId: id, reason, changes: { folio: row.folio, replacedBy: replacedByFolio } });
    return Object.assign(row, change);
  }

  /** What it took the place of stays annulled, and nothing takes its place: this one did not hold. */
  async replacesNone(ctx: RequestContext, id: string, reason: string): Promise<void> {
    const { affected } = await this.db.repo(ctx, OfficialDocumentEntity).update({ replacedBy: id }, { replacedBy: null });
    if (affected) await this.audit.record(ctx, { action: 'document.replaces_none', subjectType: 'OfficialDocument', subjectId: id, reason });
  }

  /** Shows the document to everyone: title, file and data in the register. */
  async publish(ctx: RequestContext, id: string): Promise<OfficialDocumentEntity> {
    const row = await this.own(ctx, id);
    if (row.publishedAt) return row;
    await this.db.repo(ctx, OfficialDocumentEntity).update({ id }, { publishedAt: ctx.now });
    await this.audit.record(ctx, { action: 'document.publish', subjectType: 'OfficialDocument', subjectId: id, changes: { folio: row.folio } });
    return Object.assign(row, { publishedAt: ctx.now });
  }

  /** Shows it to everyone no longer, with the reason: what it was published for did not hold. Folio and seal stand. */
  async unpublish(ctx: RequestContext, id: string, reason: string): Promise<OfficialDocumentEntity> {
    const row = await this.own(ctx, id);
    if (!row.publishedAt) return row;
    await this.db.repo(ctx, OfficialDocumentEntity).update({ id }, { publishedAt: null });
    await this.audit.record(ctx, { action: 'document.unpublish', subjectType: 'OfficialDocument', subjectId: id, reason, changes: { folio: row.folio } });
    return Object.assign(row, { publishedAt: null });
  }

  /** Has the PDF of a document without one made again: after the cause of a failure was repaired. */
  async retry(ctx: RequestContext, id: string): Promise<OfficialDocumentEntity> {
    const row = await this.own(ctx, id);
    allow(ctx, 'retry', 'OfficialDocument', row);
    if (!row.fileSha256) {
      if (row.state === 'failed') {
        await this.db.repo(ctx, OfficialDocumentEntity).update({ id }, { state: 'pending' });
        row.state = 'pending';
      }
      await this.outbox.enqueue(ctx.with({ tenantId: row.tenantId }), renderOfficialDocument, { documentId: id });
    }
    await this.audit.record(ctx, { action: 'document.retry', subjectType: 'OfficialDocument', subjectId: id, changes: { folio: row.folio } });
    return row;
  }

  /** A document that who acts may read; in the public scope a published one. Throws NOT_FOUND or FORBIDDEN. */
  async find(ctx: RequestContext, id: string): Promise<DocumentFacts> {
    const row = await this.shown(ctx, id);
    if (!row) throw notFound();
    return row;
  }

  /** The document as far as the scope may see it: for everyone, only once it is published. Null where there is none, or it is not shown. */
  async shown(ctx: RequestContext, id: string | null): Promise<DocumentFacts | null> {
    if (!id || !isId(id)) return null;
    if (ctx.scope !== 'public') return this.own(ctx, id);
    const [row] = await this.db.sql(ctx, PUBLISHED, [id]);
    return row ?? null;
  }

  /** All documents of a thing, oldest first, annulled ones included. */
  async forSubject(ctx: RequestContext, subjectType: string, subjectId: string): Promise<OfficialDocumentEntity[]> {
    if (!isId(subjectId)) return [];
    allow(ctx, 'read', 'OfficialDocument');
    const rows = await this.db.read(ctx, (inside) =>
      this.db.repo(inside, OfficialDocumentEntity).find({ where: { subjectType, subjectId }, order: { issuedAt: 'ASC', id: 'ASC' }, take: 200 }),
    );
    const readable = await Promise.all(rows.map((row) => this.mayRead(ctx, row)));
    return rows.filter((_, index) => readable[index]);
  }

  /** The stored PDF of a folio, as typed; in the public scope of a published document only. Throws NOT_FOUND or FORBIDDEN. */
  async file(ctx: RequestContext, typedFolio: string): Promise<DocumentFile> {
    const reading = parseFolio(typedFolio);
    if (!reading.ok) throw notFound();
    if (ctx.scope === 'public') {
      const [row] = await this.db.sql(ctx, PUBLISHED_FILE, [reading.folio]);
      if (!row?.key || !row.sha256) throw notFound();
      return { folio: row.folio, storageKey: row.key, sha256: row.sha256, size: row.size!, published: true };
    }
    const row = await this.db.read(ctx, (inside) => this.db.repo(inside, OfficialDocumentEntity).findOneBy({ folio: reading.folio }));
    if (!row?.storageKey) throw notFound();
    if (!(await this.mayRead(ctx, row))) throw forbidden();
    return { folio: row.folio, storageKey: row.storageKey, sha256: row.fileSha256!, size: row.size!, published: row.publishedAt !== null };
  }

  /** Its bytes; the stream fails at its end where they are no longer those of the hash. */
  content(file: DocumentFile): Promise<Readable> {
    return this.storage.get(file.storageKey);
  }

  private async own(ctx: RequestContext, id: string): Promise<OfficialDocumentEntity> {
    const row = isId(id) ? await this.db.read(ctx, (inside) => this.db.repo(inside, OfficialDocumentEntity).findOneBy({ id })) : null;
    if (!row) throw notFound();
    if (!(await this.mayRead(ctx, row))) throw forbidden();
    return row;
  }

  /** A published one every member; another who may read what it tells of. */
  private async mayRead(ctx: RequestContext, row: OfficialDocumentEntity): Promise<boolean> {
    if (!may(ctx, 'read', 'OfficialDocument', row)) return false;
    return row.publishedAt !== null || Boolean(await this.readers.find(row.subjectType)?.mayRead(ctx, row));
  }

  private async territoryKey(ctx: RequestContext): Promise<string> {
    const { networkId, tenantId } = ctx.requireTenant();
    if (tenantId !== networkId) return (await this.directory.municipality(ctx, tenantId)).inegiKey;
    return `${(await this.directory.network(ctx, networkId)).stateKey}000`;
  }
}

function sealable(schema: z.ZodType, data: object): unknown {
  const parsed = schema.safeParse(data);
  if (!parsed.success) refuseInput(...parsed.error.issues.map(({ path }) => ({ path: ['document', ...path].join('.'), code: 'invalid' })));
  try {
    canonicalJson(parsed.data);
  } catch (error) {
    if (!(error instanceof NotCanonicalError)) throw error;
    refuseInput({ path: error.path.replace(/^\$/, 'document'), code: 'invalid' });
  }
  return parsed.data;
}
