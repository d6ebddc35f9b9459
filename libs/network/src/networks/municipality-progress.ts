import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tequio/platform';
import { MunicipalityEntity } from './network.entities.js';

/** What moves a municipality from one stage to the next; its stage is derived from these and from nothing else. */
export type StageFact =
  | 'invitedAt'
  | 'letterAcceptedAt'
  | 'secretariatInstalledAt'
  | 'cocreationOpenedAt'
  | 'planPublishedAt'
  | 'implementationStartedAt'
  | 'evaluatedAt';

/** Port for upper contexts: they say what happened, in their own transaction. */
@Injectable()
export class MunicipalityProgress {
  constructor(private readonly db: Database) {}

  /** Keeps the first time that it happened. A public movement also counts as activity. */
  async record(ctx: RequestContext, fact: StageFact, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    const municipality = await this.find(ctx, municipalityId);
    municipality[fact] ??= ctx.now;
    if (fact !== 'invitedAt') municipality.lastMovementAt = ctx.now;
    await this.db.repo(ctx, MunicipalityEntity).save(municipality);
  }

  /** A fact that no longer holds: a letter superseded by a new administration's, a body dissolved. */
  async withdraw(ctx: RequestContext, fact: StageFact, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    const municipality = await this.find(ctx, municipalityId);
    municipality[fact] = null;
    await this.db.repo(ctx, MunicipalityEntity).save(municipality);
  }

  /** Something public moved without changing the stage. */
  async touch(ctx: RequestContext, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    await this.db.repo(ctx, MunicipalityEntity).update({ id: municipalityId }, { lastMovementAt: ctx.now });
  }

  private async find(ctx: RequestContext, id: string): Promise<MunicipalityEntity> {
    const municipality = await this.db.repo(ctx, MunicipalityEntity).findOneBy({ id });
    if (!municipality) throw notFound();
    return municipality;
  }
}
