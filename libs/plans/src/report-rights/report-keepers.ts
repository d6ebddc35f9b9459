import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { SOCIETY_ROLES } from '../plans.policy.js';
import { GOVERNMENT_SEATS } from './secretariat-seats.js';

/** Somebody of civil society's voice who can answer for a report. */
export interface Keeper {
  membershipId: string;
  name: string;
  office: string;
}

const IN_FORCE = `m.role = any($2) and m.starts_on <= d.today and (m.ends_on is null or m.ends_on >= d.today)
     and not exists (select ${GOVERNMENT_SEATS} and t.tenant_id = m.tenant_id and t.person_id = m.person_id)`;
const TODAY = `cross join lateral (select ($3::timestamptz at time zone n.time_zone)::date as today) d`;

const ORPHANED = statement<{ id: string }>(
  'plans.orphaned-reports',
  `select r.id from progress_reports r where r.id = any($1::uuid[]) and r.voice = 'society' and r.state = 'reported' and not exists (
     select from memberships m join networks n on n.id = m.network_id ${TODAY}
     where m.tenant_id = r.tenant_id and case when r.keeper_membership_id is null then m.person_id = r.person_id else m.id = r.keeper_membership_id end and ${IN_FORCE})`,
);
const KEEPERS = statement<Keeper>(
  'plans.report-keepers',
  `select m.id as "membershipId", p.name, m.office from memberships m join persons p on p.id = m.person_id join networks n on n.id = m.network_id ${TODAY}
   where m.tenant_id = $1 and ${IN_FORCE} order by p.name, m.id limit 200`,
);

/** Who answers for what civil society said: its author, and after they have left whoever takes it over. */
@Injectable()
export class ReportKeepers {
  constructor(private readonly db: Database) {}

  /** Of these reports, those that nobody answers for: their author's account, role or seat has ended. */
  async orphaned(ctx: RequestContext, reportIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.db.sql(ctx, ORPHANED, [reportIds, SOCIETY_ROLES, ctx.now])).map(({ id }) => id));
  }

  /** Who can take one over. */
  async candidates(ctx: RequestContext): Promise<Keeper[]> {
    return this.db.sql(ctx, KEEPERS, [ctx.requireTenant().tenantId, SOCIETY_ROLES, ctx.now]);
  }
}
