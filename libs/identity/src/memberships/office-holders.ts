import { Injectable } from '@nestjs/common';
import { Database, statement, tenantSystemContext, unitKeySql, type RequestContext } from '@tequio/platform';

const HOLDING = statement<{ person_id: string }>(
  'identity.office-holders',
  `select distinct m.person_id from memberships m join networks n on n.id = m.network_id
   cross join lateral (select ($3::timestamptz at time zone n.time_zone)::date as today) d
   where m.tenant_id = $1 and m.role = any($2) and m.starts_on <= d.today and (m.ends_on is null or m.ends_on >= d.today)
     and ($4::text is null or ${unitKeySql('m.office')} = ${unitKeySql('$4')})`,
);

/** Who holds an office of a place, with the key of its unit. */
export interface OfficeHolder {
  tenantId: string;
  personId: string;
  role: string;
  unit: string | null;
}

const HOLDING_IN = statement<OfficeHolder>(
  'identity.office-holders-of-places',
  `select distinct m.tenant_id as "tenantId", m.person_id as "personId", m.role, ${unitKeySql('m.office')} as unit from memberships m join networks n on n.id = m.network_id
   cross join lateral (select ($3::timestamptz at time zone n.time_zone)::date as today) d
   where m.tenant_id = any($1) and m.role = any($2) and m.starts_on <= d.today and (m.ends_on is null or m.ends_on >= d.today)`,
);

/** Who holds an office today, in the network's zone: tasks and notices follow the office, not the person. */
@Injectable()
export class OfficeHolders {
  constructor(private readonly db: Database) {}

  /** Of the tenant at hand; of one unit alone where it is named. */
  async of(ctx: RequestContext, roles: readonly string[], unit: string | null = null): Promise<{ personId: string }[]> {
    const rows = await this.db.sql(ctx, HOLDING, [ctx.requireTenant().tenantId, roles, ctx.now, unit]);
    return rows.map((row) => ({ personId: row.person_id }));
  }

  /** Of several places of a network, in one statement. Scope: network. */
  ofPlaces(ctx: RequestContext, tenantIds: readonly string[], roles: readonly string[]): Promise<OfficeHolder[]> {
    return this.db.sql(ctx, HOLDING_IN, [tenantIds, roles, ctx.now]);
  }

  /** Of the host authority: members of the network's own tenant, which a municipality's transaction does not see. */
  ofNetwork(ctx: RequestContext, roles: readonly string[]): Promise<{ personId: string }[]> {
    const { networkId } = ctx.requireTenant();
    return this.of(tenantSystemContext({ networkId, tenantId: networkId }, 'office-holders', ctx.clock), roles);
  }
}
