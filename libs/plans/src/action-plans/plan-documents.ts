import { Injectable } from '@nestjs/common';
import { OfficialDocuments } from '@tequio/documents';
import { Directory, issuerLooks } from '@tequio/network';
import type { RequestContext } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';
import type { ActionPlanVersionEntity } from './action-plan.entities.js';
import { planDocument } from './plan-document.js';
import type { PinnedCommitment } from './plan-store.js';

/** The official document (PAL) of each published version. */
@Injectable()
export class PlanDocuments {
  constructor(
    private readonly documents: OfficialDocuments,
    private readonly directory: Directory,
  ) {}

  /** Numbers, seals and publishes the document in the transaction at hand; its PDF comes after the commit. Returns its id. */
  async issue(ctx: RequestContext, version: ActionPlanVersionEntity, pinned: readonly PinnedCommitment[]): Promise<string> {
    const municipality = await this.directory.municipality(ctx, version.tenantId);
    const network = await this.directory.network(ctx, version.networkId);
    const document = await this.documents.issue(ctx, {
      template: 'action-plan',
      data: planDocument(version, pinned, {
        municipality: municipality.name,
        state: network.name,
        looks: issuerLooks(network, municipality),
      }),
      subjectType: 'ActionPlan',
      subjectId: version.planId,
      title: plansDictionary.text('es', 'document.title', { title: version.title, municipality: municipality.name }),
      issuer: municipality.name,
      publish: true,
    });
    return document.id;
  }
}
