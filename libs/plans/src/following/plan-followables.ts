import { Injectable } from '@nestjs/common';
import { defineFollowable, municipalityFollowable, ResolvesFollowable, type FollowedThing } from '@tequio/conversation';
import { paths } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';

export const planFollowable = defineFollowable({ type: 'ActionPlan' });
export const commitmentFollowable = defineFollowable({ type: 'Commitment' });

interface FollowedRow {
  id: string;
  network_id: string;
  tenant_id: string;
  plan_id: string;
  slug: string;
  title: string;
  municipality_slug: string | null;
  network_slug: string;
}

const PLANS = statement<FollowedRow>(
  'plans.followed-plans',
  `select p.id, p.network_id, p.tenant_id, p.id as plan_id, p.slug, v.title, m.slug as municipality_slug, n.slug as network_slug
   from action_plans p join action_plan_versions v on v.id = p.current_version_id
   join networks n on n.id = p.network_id left join municipalities m on m.id = p.tenant_id
   where p.id = any($1::uuid[]) and p.published_at is not null and p.state <> 'withdrawn'`,
);
const COMMITMENTS = statement<FollowedRow>(
  'plans.followed-commitments',
  `select c.id, c.network_id, c.tenant_id, c.plan_id, c.slug, v.title, m.slug as municipality_slug, n.slug as network_slug
   from commitments c join commitment_versions v on v.id = c.current_version_id
   join networks n on n.id = c.network_id left join municipalities m on m.id = c.tenant_id
   where c.id = any($1::uuid[]) and c.published_at is not null and c.state <> 'withdrawn'`,
);

/** Published plans and commitments can be followed; what happens to a commitment reaches those who follow its plan or municipality. */
@Injectable()
export class PlanFollowables {
  constructor(private readonly db: Database) {}

  @ResolvesFollowable(planFollowable)
  async plans(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, FollowedThing>> {
    return followed(await this.db.sql(ctx, PLANS, [ids]), 'plan', () => []);
  }

  @ResolvesFollowable(commitmentFollowable)
  async commitments(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, FollowedThing>> {
    return followed(await this.db.sql(ctx, COMMITMENTS, [ids]), 'compromiso', (row) => [{ type: planFollowable.type, id: row.plan_id }]);
  }
}

function followed(rows: readonly FollowedRow[], page: 'plan' | 'compromiso', above: (row: FollowedRow) => FollowedThing['parents']): Map<string, FollowedThing> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        title: row.title,
        path: paths.place({ networkSlug: row.network_slug, municipalitySlug: row.municipality_slug }, `${page}/${row.slug}`),
        networkId: row.network_id,
        tenantId: row.tenant_id,
        // Nobody follows a network as a whole.
        parents: [...above(row), ...(row.municipality_slug === null ? [] : [{ type: municipalityFollowable.type, id: row.tenant_id }])],
      },
    ]),
  );
}
