import { Injectable } from '@nestjs/common';
import { Audit, Database, Outbox, type RequestContext } from '@tequio/platform';
import { termEnded } from '../bodies/body.events.js';
import { BodyDueDates } from '../due-dates/body-due-dates.js';
import { MemberAccounts } from './member-accounts.js';
import { SeatTermEntity, type EndKind } from './seat-term.entity.js';

/** The one way in which a term ends: on record with its reason, told, and its account released. */
@Injectable()
export class TermEndings {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly accounts: MemberAccounts,
    private readonly dueDates: BodyDueDates,
  ) {}

  /** `term` is open and its body locked by the caller. */
  async end(ctx: RequestContext, term: SeatTermEntity, endKind: EndKind, why: string, endedOn: string): Promise<void> {
    Object.assign(term, { endedOn, endKind, endReason: why, version: term.version + 1 });
    await this.db.repo(ctx, SeatTermEntity).save(term);
    await this.dueDates.termEnded(ctx, term);
    await this.audit.record(ctx, {
      action: 'body.end_term',
      subjectType: 'Body',
      subjectId: term.bodyId,
      reason: why,
      changes: { termId: term.id, seatId: term.seatId, kind: endKind, endedOn },
    });
    await this.outbox.publish(ctx, termEnded, { bodyId: term.bodyId, termId: term.id });
    await this.accounts.release(ctx, term, why);
  }
}
