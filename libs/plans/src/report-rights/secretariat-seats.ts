import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';

/** Terms of those who sit in a secretariat for the government. */
export const GOVERNMENT_SEATS = `from seat_terms t join seats s on s.id = t.seat_id join sectors k on k.id = s.sector_id
   where t.ended_on is null and k.key = 'government'`;

const SEAT = statement<{ id: string }>(
  'plans.government-seat',
  `select t.id ${GOVERNMENT_SEATS} and t.tenant_id = $1 and t.person_id = $2 limit 1`,
);

const VOTES = statement<SecretariatVotes>(
  'plans.secretariat-votes',
  `select count(*) filter (where k.key = 'government')::int as government, count(*) filter (where k.key <> 'government')::int as other
   from seats s join sectors k on k.id = s.sector_id join bodies b on b.id = s.body_id
   where s.tenant_id = $1 and s.vote and s.removed_at is null and b.state not in ('convened', 'designated', 'dissolved')`,
);

/** Seats with a vote in the secretariat at hand, once it is installed. */
export interface SecretariatVotes {
  government: number;
  other: number;
}

/** The secretariat's members have one role; their seat says whose voice they are. */
@Injectable()
export class SecretariatSeats {
  constructor(private readonly db: Database) {}

  /** Whether who acts sits in the secretariat for the government: then civil society's voice is not theirs. */
  async isOfGovernment(ctx: RequestContext): Promise<boolean> {
    const { tenantId, actor } = ctx;
    if (!tenantId || !actor.personId || !actor.roles.includes('member')) return false;
    return (await this.db.sql(ctx, SEAT, [tenantId, actor.personId])).length > 0;
  }

  /** Null where no secretariat is installed with seats of its own. */
  async votes(ctx: RequestContext): Promise<SecretariatVotes | null> {
    const [votes] = await this.db.sql(ctx, VOTES, [ctx.requireTenant().tenantId]);
    return votes && votes.government + votes.other ? votes : null;
  }
}
