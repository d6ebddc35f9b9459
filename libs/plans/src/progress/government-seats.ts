import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';

const SEAT = statement<{ id: string }>(
  'plans.government-seat',
  `select t.id from seat_terms t join seats s on s.id = t.seat_id join sectors k on k.id = s.sector_id
   where t.tenant_id = $1 and t.person_id = $2 and t.ended_on is null and k.key = 'government' limit 1`,
);

/** The secretariat's members have one role; their seat says whose voice they are. */
@Injectable()
export class GovernmentSeats {
  constructor(private readonly db: Database) {}

  /** Whether who acts sits in the secretariat for the government: then civil society's voice is not theirs. */
  async isHeldBy(ctx: RequestContext): Promise<boolean> {
    const { tenantId, actor } = ctx;
    if (!tenantId || !actor.personId || !actor.roles.includes('member')) return false;
    return (await this.db.sql(ctx, SEAT, [tenantId, actor.personId])).length > 0;
  }
}
