import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tequio/platform';
import { endOfDayIn, startOfDayIn } from '../calendar/index.js';
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

  /**
   * Keeps the first time that it happened: now, or on a day of the municipality (`2022-07-08`) where it is told later.
   * A public movement also counts as activity, on the day that it is told.
   */
  async record(ctx: RequestContext, fact: StageFact, municipalityId: string = ctx.requireTenant().tenantId, on: string | null = null): Promise<void> {
    // A network that acts as the tenant it also is has no stage.
    if (municipalityId === ctx.networkId) return;
    const municipality = await this.find(ctx, municipalityId);
    municipality[fact] ??= happened(ctx, municipality, on);
    if (fact !== 'invitedAt') municipality.lastMovementAt = ctx.now;
    await this.db.repo(ctx, MunicipalityEntity).save(municipality);
  }

  /** The day of a fact that holds was told wrong. */
  async redate(ctx: RequestContext, fact: StageFact, on: string, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    const municipality = await this.find(ctx, municipalityId);
    if (!municipality[fact]) return;
    municipality[fact] = happened(ctx, municipality, on);
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

/** What is told of today happened now; nothing happened in the future. */
function happened(ctx: RequestContext, { timeZone }: MunicipalityEntity, on: string | null): Date {
  if (!on) return ctx.now;
  const day = startOfDayIn(timeZone, on);
  return endOfDayIn(timeZone, on) < ctx.now ? day : ctx.now;
}
