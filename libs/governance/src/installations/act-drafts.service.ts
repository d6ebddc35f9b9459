import { Injectable } from '@nestjs/common';
import { Drafts, type RenderedDocument } from '@tequio/documents';
import { allow, notFound, type RequestContext } from '@tequio/platform';
import { validInstallation } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { installationAct } from './installation-act.js';

/** The act of installation before there is one, to be read before it cannot be taken back. Scope: tenant. */
@Injectable()
export class ActDrafts {
  constructor(
    private readonly records: BodyRecords,
    private readonly drafts: Drafts,
  ) {}

  /**
   * The PDF as the act would be now, marked as a draft on every page, without folio or seal; nothing of it is kept. For
   * whoever prepares the installation; not found where none is being prepared. Throws as `Drafts.preview`.
   */
  async preview(ctx: RequestContext, bodyId: string): Promise<RenderedDocument> {
    const record = await this.records.find(ctx, bodyId);
    allow(ctx, 'schedule', 'Installation', record.body);
    const installation = validInstallation(record);
    if (installation?.state !== 'scheduled') throw notFound();
    return this.drafts.preview(ctx, { template: 'installation-act', data: installationAct(record, installation, false), issuedOn: record.today });
  }
}
