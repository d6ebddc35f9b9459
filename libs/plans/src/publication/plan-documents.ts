import { Injectable } from '@nestjs/common';
import { DocumentReaders, OfficialDocuments } from '@tequio/documents';
import { may, type RequestContext } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';
import type { ActionPlanVersionEntity } from '../action-plans/action-plan.entities.js';
import { planDocument } from './plan-document.js';
import { PlanOwners } from '../owners/plan-owners.js';
import type { PinnedCommitment } from '../action-plans/plan-store.js';

/** The official document (PAL) of each published version. */
@Injectable()
export class PlanDocuments {
  constructor(
    private readonly documents: OfficialDocuments,
    private readonly owners: PlanOwners,
    readers: DocumentReaders,
  ) {
    readers.add({ subjectType: 'ActionPlan', mayRead: (ctx, document) => may(ctx, 'read', 'ActionPlan', document) });
  }

  /** Numbers, seals and publishes the document in the transaction at hand; its PDF comes after the commit. Returns its id. */
  async issue(ctx: RequestContext, version: ActionPlanVersionEntity, pinned: readonly PinnedCommitment[]): Promise<string> {
    const owner = await this.owners.here(ctx);
    const document = await this.documents.issue(ctx, {
      template: 'action-plan',
      data: planDocument(version, pinned, owner),
      subjectType: 'ActionPlan',
      subjectId: version.planId,
      title: plansDictionary.text('es', 'document.title', { title: version.title, version: version.number, owner: owner.name }),
      issuer: owner.name,
      publish: true,
    });
    return document.id;
  }

  /** The document of an amendment takes the place of the one before it; why is the amendment's reason. */
  async replace(ctx: RequestContext, before: ActionPlanVersionEntity, version: ActionPlanVersionEntity): Promise<void> {
    if (!before.documentId) return;
    const { folio } = await this.documents.find(ctx, version.documentId!);
    await this.documents.annul(ctx, before.documentId, version.reason!, folio);
  }
}
