import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { allow, AppError, Audit, Database, isId, may, newId, notFound, statement, Sweeps, type RequestContext } from '@tequio/platform';
import { drainThenDestroy } from '../files/lingering-close.js';
import { cleanFileName, receiveUpload, type FileKind, type QuarantinedFile, type ReceivedUpload, type UploadLimits } from '../files/index.js';
import type { FileStorage } from '../storage/storage.js';
import { ABANDONED_MS, removeAbandoned, temporaryPath, writeDurably } from '../storage/temporary-files.js';
import { FileEntity, type FileVisibility } from './file.entity.js';
import { refuseClaim } from './file.errors.js';
import { FileReaders } from './file-readers.js';
import { FileIntake, type IntakeOptions } from './file-intake.js';
import { FILE_STORAGE } from './storage.provider.js';

/** What may be known of an accepted file in every scope that sees it. */
export interface FileRow {
  id: string;
  networkId: string;
  tenantId: string;
  name: string;
  kind: FileKind;
  mime: string;
  size: number;
  sha256: string;
  storageKey: string;
  pages: number | null;
  visibility: FileVisibility;
  subjectType: string | null;
  subjectId: string | null;
  createdAt: Date;
  publishedAt: Date | null;
}

export interface ReceiveOptions extends IntakeOptions {
  /** In the network's scope: the municipality that the file is captured for. */
  tenantId?: string | null;
}

export interface Claim {
  subjectType: string;
  subjectId: string;
  visibility: FileVisibility;
  /** Kinds that the place takes. */
  kinds: readonly FileKind[];
  /** In the network's scope: the municipality that the thing belongs to. */
  tenantId?: string;
}

export interface OpenedFile {
  file: FileRow;
  /** Fails at its end where the stored bytes are no longer those of the hash. */
  content: Readable;
}

const COLUMNS = `id, network_id as "networkId", tenant_id as "tenantId", name, kind, mime, size, sha256, storage_key as "storageKey", pages,
  visibility, subject_type as "subjectType", subject_id as "subjectId", created_at as "createdAt", published_at as "publishedAt"`;
const FIND = statement<FileRow>('documents.file', `select ${COLUMNS} from files where id = $1 and state = 'accepted'`);
const SENT_BY = statement<object>('documents.file-sent-by', 'select from files where id = $1 and uploaded_by = $2');
const OF_SUBJECTS = statement<FileRow>(
  'documents.files-of',
  `select ${COLUMNS} from files where subject_type = $1 and subject_id = any($2) and state = 'accepted' order by created_at, id`,
);
const IN_NETWORK = statement<{ id: string }>('documents.tenant-in-network', 'select id from tenants where id = $1 and network_id = $2');

const ABANDONED = statement<object>('files.abandoned', `delete from files where state = 'quarantined' and created_at < $1`);
const HOUR_MS = 3600_000;

/** What people send: received into quarantine, looked into, stored, tied to one thing, and read by whom it concerns. */
@Injectable()
export class Files {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    private readonly intake: FileIntake,
    private readonly readers: FileReaders,
    sweeps: Sweeps,
  ) {
    // The folder may be of this process alone, the rows are everyone's.
    sweeps.add({ name: 'documents.quarantine', everyMs: HOUR_MS, where: 'each', run: () => this.removeAbandonedFiles() });
    sweeps.add({ name: 'documents.abandoned-uploads', everyMs: 24 * HOUR_MS, run: (ctx) => this.removeAbandonedRows(ctx) });
  }

  /** Streams a multipart request into quarantine. The file found there is handed to `receive` or `discard`. */
  fromRequest(request: IncomingMessage, limits: UploadLimits = {}): Promise<ReceivedUpload> {
    return receiveUpload(request, this.intake.quarantine, limits);
  }

  private async removeAbandonedFiles(): Promise<void> {
    await removeAbandoned(this.intake.quarantine, ABANDONED_MS);
    await this.storage.removeAbandoned();
  }

  /** Forgets uploads whose process was killed while it looked into them. Scope: system. */
  async removeAbandonedRows(ctx: RequestContext): Promise<void> {
    await this.db.write(ctx, (inside) => this.db.sql(inside, ABANDONED, [new Date(ctx.now.getTime() - ABANDONED_MS)]));
  }

  /** Reads the rest of a request that is refused unread, so that its sender gets to read the answer. */
  decline(request: IncomingMessage): void {
    drainThenDestroy(request, { maxBytes: 256 * 1024 * 1024, maxMs: 30_000 });
  }

  discard(file: QuarantinedFile): Promise<void> {
    return rm(file.path, { force: true });
  }

  /** The same way in for bytes that do not come by HTTP. */
  async receiveContent(ctx: RequestContext, content: Readable, name: string, options: ReceiveOptions = {}): Promise<FileEntity> {
    const path = await temporaryPath(this.intake.quarantine);
    const stored = await writeDurably(path, content);
    return this.receive(ctx, { ...stored, path, name: cleanFileName(name), type: '' }, options);
  }

  /**
   * Looks into a quarantined file and takes it in: `accepted` with its bytes stored, or `refused` with the reason and
   * without bytes. Opens its own short transactions, because looking takes seconds. Faults of the store throw and leave
   * no row. The quarantined file is gone in any case.
   */
  async receive(ctx: RequestContext, upload: QuarantinedFile, options: ReceiveOptions = {}): Promise<FileEntity> {
    try {
      const owner = await this.ownerOf(ctx, options.tenantId ?? null);
      allow(owner, 'upload', 'File', owner.requireTenant());
      const file = await this.db.write(owner, async (inside) => {
        const row = this.quarantined(inside, upload);
        await this.db.repo(inside, FileEntity).insert(row);
        return row;
      });
      let taken: Partial<FileEntity>;
      try {
          taken = await this.intake.take(file.tenantId, upload, options);
      } catch (error) {
        await this.db.write(owner, (inside) => this.db.repo(inside, FileEntity).delete({ id: file.id }));
        throw error;
      }
      await this.db.write(owner, async (inside) => {
        await this.db.repo(inside, FileEntity).update({ id: file.id }, taken);
        Object.assign(file, taken);
        await this.audit.record(inside, {
          action: file.state === 'accepted' ? 'file.accept' : 'file.refuse',
          subjectType: 'File',
          subjectId: file.id,
          changes: { kind: file.kind, size: file.size, ...(file.refusalCode ? { refusal: file.refusalCode } : {}) },
        });
      });
      return file;
    } finally {
      await this.discard(upload);
    }
  }

  /** An accepted file that this scope sees; null where there is none. In the public scope: a published one. */
  async find(ctx: RequestContext, fileId: string): Promise<FileRow | null> {
    if (!isId(fileId)) return null;
    const [row] = await this.db.sql(ctx, FIND, [fileId]);
    return row ?? null;
  }

  /** Files of several things of one type in one statement, oldest first. */
  ofSubjects(ctx: RequestContext, subjectType: string, subjectIds: readonly string[]): Promise<FileRow[]> {
    return this.db.sql(ctx, OF_SUBJECTS, [subjectType, subjectIds]);
  }

  /**
   * Ties an accepted file to the thing it was sent for, once. Inside the caller's transaction.
   * Throws `Refused(FileRefused)` where it is unknown, refused, of another kind or in use.
   */
  async claim(ctx: RequestContext, fileId: string, claim: Claim): Promise<FileRow> {
    const tenantId = claim.tenantId ?? ctx.requireTenant().tenantId;
    const repo = this.db.repo(ctx, FileEntity);
    const file = isId(fileId) ? await repo.findOneBy({ id: fileId, tenantId }) : null;
    // What a municipality sent is the municipality's to use: the network ties only what its own people captured.
    if (!file || (ctx.scope === 'network' && file.uploadedBy !== ctx.actor.personId)) throw refuseClaim('file_unknown');
    allow(ctx, 'upload', 'File', file);
    if (file.state !== 'accepted') throw refuseClaim('file_not_accepted', { name: file.name });
    if (!claim.kinds.includes(file.kind)) throw refuseClaim('file_kind', { name: file.name });
    const { subjectType, subjectId, visibility } = claim;
    if (!this.readers.find(subjectType)) throw new Error(`nobody says who reads the files of ${subjectType}`);
    const { affected } = await repo
      .createQueryBuilder()
      .update()
      .set({ subjectType, subjectId, visibility })
      .where('id = :id and subject_id is null', { id: file.id })
      .execute();
    if (affected !== 1) throw refuseClaim('file_claimed', { name: file.name });
    await this.audit.record(ctx, { action: 'file.claim', subjectType: 'File', subjectId: file.id, changes: { subjectType, subjectId, visibility } });
    return (await this.find(ctx, file.id))!;
  }

  /** Shows a file that was claimed as public to everyone. Throws where it was claimed as private: a signed copy stays so. */
  async publish(ctx: RequestContext, fileId: string): Promise<void> {
    const file = await this.own(ctx, fileId);
    if (file.visibility !== 'public' || !file.subjectId) throw new Error('only a file that was claimed as public is published');
    if (file.publishedAt) return;
    await this.db.repo(ctx, FileEntity).update({ id: file.id }, { publishedAt: ctx.now });
    await this.audit.record(ctx, { action: 'file.publish', subjectType: 'File', subjectId: file.id });
  }

  /** Hides a published file again. */
  async withdraw(ctx: RequestContext, fileId: string, reason: string): Promise<void> {
    const file = await this.own(ctx, fileId);
    await this.db.repo(ctx, FileEntity).update({ id: file.id }, { publishedAt: null });
    await this.audit.record(ctx, { action: 'file.withdraw', subjectType: 'File', subjectId: file.id, reason });
  }

  /** The bytes, for whom the scope and the rights let read. Throws NOT_FOUND or FORBIDDEN. */
  async open(ctx: RequestContext, fileId: string): Promise<OpenedFile> {
    const file = await this.readable(ctx, fileId);
    return { file, content: await this.storage.get(file.storageKey) };
  }

  /** What `open` would give, without its bytes. */
  async readable(ctx: RequestContext, fileId: string): Promise<FileRow> {
    const file = await this.find(ctx, fileId);
    if (!file) throw notFound();
    if (!(await this.mayRead(ctx, file))) throw new AppError('FORBIDDEN');
    return file;
  }

  /** A published one anyone; another who may read what it is tied to, and who sent it. */
  async mayRead(ctx: RequestContext, file: FileRow): Promise<boolean> {
    if (ctx.scope === 'public') return true;
    if (!may(ctx, 'read', 'File', file)) return false;
    if (file.publishedAt || (file.subjectType && (await this.readers.find(file.subjectType)?.mayRead(ctx, file)))) return true;
    return (await this.db.sql(ctx, SENT_BY, [file.id, ctx.actor.personId])).length > 0;
  }

  /** Writes in the municipality's log that its network opened a private file of it: a signed copy, or evidence with data of persons. */
  async logOpening(ctx: RequestContext, file: FileRow): Promise<void> {
    if (ctx.scope !== 'network' || file.publishedAt || file.tenantId === ctx.tenantId) return;
    const { subjectType, subjectId } = file;
    await this.db.write(ctx.with({ tenantId: file.tenantId, reads: null }), (inside) =>
      this.audit.record(inside, { action: 'file.open', subjectType: 'File', subjectId: file.id, changes: { subjectType, subjectId } }),
    );
  }

  private async own(ctx: RequestContext, fileId: string): Promise<FileRow> {
    const file = await this.find(ctx, fileId);
    if (!file || (ctx.scope === 'tenant' && file.tenantId !== ctx.requireTenant().tenantId)) throw notFound();
    allow(ctx, 'read', 'File', file);
    return file;
  }

  /** The tenant that the file will belong to. The network may capture for a municipality of its own, as that municipality's. */
  private async ownerOf(ctx: RequestContext, tenantId: string | null): Promise<RequestContext> {
    const own = ctx.requireTenant();
    if (tenantId && tenantId !== own.tenantId) {
      if (ctx.scope !== 'network' || !isId(tenantId)) throw notFound();
      const [tenant] = await this.db.sql(ctx, IN_NETWORK, [tenantId, own.networkId]);
      if (!tenant) throw notFound();
    }
    return ctx.with({ scope: 'tenant', tenantId: tenantId ?? own.tenantId, reads: null });
  }

  private quarantined(ctx: RequestContext, upload: QuarantinedFile): FileEntity {
    return this.db.repo(ctx, FileEntity).create({
      id: newId(ctx.now),
      ...ctx.requireTenant(),
      uploadedBy: ctx.actor.personId,
      name: upload.name,
      kind: 'other',
      mime: 'application/octet-stream',
      size: upload.size,
      sha256: null,
      originalSha256: upload.sha256,
      state: 'quarantined',
      refusalCode: null,
      refusalParams: null,
      warnings: [],
      notScanned: [],
      visibility: 'private',
      subjectType: null,
      subjectId: null,
      storageKey: null,
      pages: null,
      createdAt: ctx.now,
      publishedAt: null,
    });
  }
}
