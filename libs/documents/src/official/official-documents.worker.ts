import { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { UnrecoverableError } from 'bullmq';
import { Audit, Database, OnJob, Outbox, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { IsNull } from 'typeorm';
import { tenantKey, type FileStorage } from '../storage/storage.js';
import type { RenderedDocument } from '../rendering/document-renderer.js';
import { RendererUnavailable, RenderFailure } from '../rendering/render-errors.js';
import { dataSeal } from '../sealing/seal.js';
import { FILE_STORAGE } from '../uploads/storage.provider.js';
import { Crests } from './crests.js';
import { OfficialDocumentEntity } from './official-document.entity.js';
import { officialDocumentRendered, renderOfficialDocument } from './official-document.jobs.js';
import { DOCUMENT_RENDERER, type RenderDocument } from './renderer.provider.js';

/** Makes the PDF of what was sealed. May run any number of times: the first bytes that were recorded stay the document. */
@Injectable()
export class OfficialDocumentsWorker {
  private readonly log = new Logger(OfficialDocumentsWorker.name);

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly crests: Crests,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(DOCUMENT_RENDERER) private readonly render: RenderDocument,
  ) {}

  @OnJob(renderOfficialDocument, { transaction: 'own' })
  async make(ctx: RequestContext, { documentId }: PayloadOf<typeof renderOfficialDocument>, _meta?: JobMeta): Promise<void> {
    const row = await this.db.read(ctx, (inside) => this.db.repo(inside, OfficialDocumentEntity).findOneByOrFail({ id: documentId }));
    if (row.storageKey && (await this.storage.head(row.storageKey))) return;
    let rendered: RenderedDocument;
    try {
      if (dataSeal(row.snapshot) !== row.dataSeal) throw new RenderFailure('altered', 'The snapshot is not the one that was sealed');
      rendered = await this.render(row.snapshot, await this.crests.of(row.snapshot, row));
    } catch (error) {
      return this.explain(ctx, row, error as Error);
    }
    await this.keep(ctx, row, rendered);
  }

  private async keep(ctx: RequestContext, row: OfficialDocumentEntity, { bytes, sha256, pages, engine }: RenderedDocument): Promise<void> {
    const storageKey = tenantKey(row.tenantId, sha256);
    // Lost from the store, and another engine gives other bytes: only a backup has the document.
    if (row.fileSha256 && row.fileSha256 !== sha256) throw new UnrecoverableError(`${row.folio} is no longer in the store and cannot be made again`);
    await this.storage.put(storageKey, Readable.from([Buffer.from(bytes)]), { expectedSha256: sha256 });
    if (row.fileSha256) return;
    await this.db.write(ctx, async (inside) => {
      const { affected } = await this.db
        .repo(inside, OfficialDocumentEntity)
        .update(
          { id: row.id, fileSha256: IsNull() },
          { fileSha256: sha256, storageKey, size: bytes.byteLength, pages, engine, failure: null, failureDetail: null, ...(row.state === 'annulled' ? {} : { state: 'rendered' }) },
        );
      if (!affected) return;
      await this.audit.record(inside, { action: 'document.render', subjectType: 'OfficialDocument', subjectId: row.id, changes: { folio: row.folio, sha256, engine } });
      await this.outbox.publish(inside, officialDocumentRendered, { documentId: row.id, subjectType: row.subjectType, subjectId: row.subjectId });
    });
  }

  /** Writes down why there is no PDF. Throws where another attempt is worth it, or where somebody has to look at the machine. */
  private async explain(ctx: RequestContext, row: OfficialDocumentEntity, error: Error): Promise<void> {
    const unavailable = error instanceof RendererUnavailable;
    const hopeless = error instanceof RenderFailure && !error.retryable;
    if (!row.fileSha256)
      await this.db.write(ctx, async (inside) => {
        await this.db.repo(inside, OfficialDocumentEntity).update(
          { id: row.id, fileSha256: IsNull() },
          {
            failure: unavailable ? `unavailable_${error.reason.replace('-', '_')}` : error instanceof RenderFailure ? error.code.replace('-', '_') : 'unexpected',
            failureDetail: error.message.slice(0, 2000),
            ...(hopeless && row.state === 'pending' ? { state: 'failed' as const } : {}),
          },
        );
        await this.audit.record(inside, { action: 'document.render_failed', subjectType: 'OfficialDocument', subjectId: row.id, changes: { folio: row.folio } });
      });
    this.log.warn({ folio: row.folio, error: error.message }, 'no PDF');
    if (hopeless) return;
    // No attempt on this machine will help: it goes to the dead letters at once, where it is replayed from.
    throw unavailable ? new UnrecoverableError(error.message) : error;
  }
}
