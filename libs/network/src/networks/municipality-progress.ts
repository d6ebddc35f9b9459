import { Injectable } from '@nestjs/common';
import { Database, notFound, snake, statement, type RequestContext, type Statement } from '@tequio/platform';
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

/**
 * A movement shows by its day: one that is not a minute younger than the last is not written, so that those who move a
 * municipality at once do not wait for one another on its row.
 */
const moved = (at: string) => `coalesce(last_movement_at < ${at}::timestamptz - interval '1 minute', true)`;
const record = (fact: StageFact, kept: 'first' | 'last' = 'first') =>
  statement<{ id: string }>(
    `network.record-${fact}`,
    `with moved as (update municipalities set ${snake(fact)} = ${kept === 'first' ? `coalesce(${snake(fact)}, $2)` : `greatest(${snake(fact)}, $2)`},
         last_movement_at = coalesce($3, last_movement_at)
       where id = $1 and (${snake(fact)} is null or ${kept === 'first' ? moved('$3') : `${snake(fact)} < $2`}))
     select id from municipalities where id = $1`,
  );
const RECORD: Readonly<Record<StageFact, Statement<{ id: string }>>> = {
  invitedAt: record('invitedAt'),
  letterAcceptedAt: record('letterAcceptedAt'),
  secretariatInstalledAt: record('secretariatInstalledAt'),
  // Each plan has its own, and one that was finished may be opened again: who may still propose is told of the last.
  cocreationOpenedAt: record('cocreationOpenedAt', 'last'),
  planPublishedAt: record('planPublishedAt'),
  implementationStartedAt: record('implementationStartedAt'),
  evaluatedAt: record('evaluatedAt'),
};
const TOUCH = statement<object>('network.touch', `update municipalities set last_movement_at = $2 where id = $1 and ${moved('$2')}`);

/** What a context above does, in the same transaction, when a fact begins to hold or holds no more. */
export type StageFactListener = (ctx: RequestContext, municipalityId: string, holds: boolean) => Promise<void>;

/** Port for upper contexts: they say what happened, in their own transaction. */
@Injectable()
export class MunicipalityProgress {
  private readonly listeners = new Map<StageFact, StageFactListener[]>();

  constructor(private readonly db: Database) {}

  /** Called while the product starts, from a constructor. */
  listen(fact: StageFact, listener: StageFactListener): void {
    this.listeners.set(fact, [...(this.listeners.get(fact) ?? []), listener]);
  }

  /**
   * Keeps the first time that it happened, of the co-creation the last: now, or on a day of the municipality (`2022-07-08`) where it is told later.
   * A public movement also counts as activity, on the day that it is told.
   */
  async record(ctx: RequestContext, fact: StageFact, municipalityId: string = ctx.requireTenant().tenantId, on: string | null = null): Promise<void> {
    // A network that acts as the tenant it also is has no stage.
    if (municipalityId === ctx.networkId) return;
    const at = on ? happened(ctx, await this.find(ctx, municipalityId), on) : ctx.now;
    const movedAt = fact === 'invitedAt' ? null : ctx.now;
    ctx.transaction!.alongside(this.db.sql(ctx, RECORD[fact], [municipalityId, at, movedAt]).then(([row]) => row ?? Promise.reject(notFound())));
    await this.tell(ctx, fact, municipalityId, true);
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
    if (municipalityId === ctx.networkId) return;
    const municipality = await this.find(ctx, municipalityId);
    municipality[fact] = null;
    await this.db.repo(ctx, MunicipalityEntity).save(municipality);
    await this.tell(ctx, fact, municipalityId, false);
  }

  /** Something public moved without changing the stage. */
  async touch(ctx: RequestContext, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    ctx.transaction!.alongside(this.db.sql(ctx, TOUCH, [municipalityId, ctx.now]));
  }

  private async tell(ctx: RequestContext, fact: StageFact, municipalityId: string, holds: boolean): Promise<void> {
    for (const listener of this.listeners.get(fact) ?? []) await listener(ctx, municipalityId, holds);
  }

  private async find(ctx: RequestContext, id: string): Promise<MunicipalityEntity> {
    const municipality = await this.db.repo(ctx, MunicipalityEntity).findOneBy({ id });
    if (!municipality) throw notFound();
    return municipality;
  }
}

/** What is told of today happened now; nothing happened in the future. */
function happened(ctx: RequestContext, { timeZone }: MunicipalityEntity, on: string): Date {
  const day = startOfDayIn(timeZone, on);
  return endOfDayIn(timeZone, on) < ctx.now ? day : ctx.now;
}
