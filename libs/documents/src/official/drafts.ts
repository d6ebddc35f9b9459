import { Inject, Injectable } from '@nestjs/common';
import { AppError, type RequestContext } from '@tequio/platform';
import type { RenderedDocument } from '../rendering/document-renderer.js';
import { Crests } from './crests.js';
import { OfficialDocuments, type IssueInput } from './official-documents.service.js';
import { DOCUMENT_RENDERER, type RenderDocument } from './renderer.provider.js';

/** Drafts at once in this process, being made or waiting; the workers' documents do not wait behind them. */
const MAX_AT_ONCE = 4;

/** «Borrador sin folio»: what a document would look like, made while its author waits. Nothing is stored. */
@Injectable()
export class Drafts {
  private busy = 0;

  constructor(
    private readonly documents: OfficialDocuments,
    private readonly crests: Crests,
    @Inject(DOCUMENT_RENDERER) private readonly render: RenderDocument,
  ) {}

  /**
   * Throws `Refused(InvalidInput)` where the data do not fit, RATE_LIMITED where too many are being made, and
   * `RendererUnavailable` where this machine makes none. The caller has checked who may see the data.
   */
  async preview(ctx: RequestContext, draft: Pick<IssueInput, 'template' | 'data' | 'issuedOn'>): Promise<RenderedDocument> {
    const snapshot = await this.documents.snapshot(ctx, draft);
    if (this.busy >= MAX_AT_ONCE) throw new AppError('RATE_LIMITED', { seconds: 5 });
    this.busy += 1;
    try {
      return await this.render(snapshot, await this.crests.of(snapshot, ctx.requireTenant()));
    } finally {
      this.busy -= 1;
    }
  }
}
