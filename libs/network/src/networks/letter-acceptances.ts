import { Injectable } from '@nestjs/common';
import { Database, statement, type Missing, type RequestContext } from '@tequio/platform';

/** What a context's things say against taking an acceptance back that was given at `since`: what stands on it, with the remedy. */
export type StandsOnAcceptance = (ctx: RequestContext, municipalityId: string, since: Date) => Promise<readonly Missing[]>;

const HOLD = statement<object>('network.hold-acceptance', `select pg_advisory_xact_lock(hashtextextended('acceptance' || $1::text, 0))`);

/** Port between who ends the acceptance of a letter and the contexts above, which begin something on the strength of it. */
@Injectable()
export class LetterAcceptances {
  private readonly standing: StandsOnAcceptance[] = [];

  constructor(private readonly db: Database) {}

  add(stands: StandsOnAcceptance): void {
    this.standing.push(stands);
  }

  /**
   * Until the transaction ends: who begins something on an acceptance and who ends it wait for each other here, and the
   * second sees what the first has done. Comes before any row that is held.
   */
  async hold(ctx: RequestContext, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    await this.db.sql(ctx, HOLD, [municipalityId]);
  }

  /** What was begun on the acceptance that was given at `since`; what stands on an earlier letter is not in its way. */
  async standingOn(ctx: RequestContext, municipalityId: string, since: Date): Promise<Missing[]> {
    const missing = await Promise.all(this.standing.map((stands) => stands(ctx, municipalityId, since)));
    return missing.flat();
  }
}
