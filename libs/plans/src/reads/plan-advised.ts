import { Injectable } from '@nestjs/common';
import { AdvisedOn, type AdvisedSubjects } from '@tequio/conversation';
import { paths } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';

interface AdvisedRow {
  id: string;
  tenant_id: string;
  title: string;
  /** Below the workspace. */
  page: string;
  /** Below the municipality's public page; null before it is published. */
  public_page: string | null;
  slug: string;
  network_slug: string;
}

const PLACE = 'join municipalities m on m.id = x.tenant_id join networks n on n.id = x.network_id where x.id = any($1)';
const BY_TYPE = {
  ActionPlan: statement<AdvisedRow>(
    'plans.advised-plans',
    `select x.id, x.tenant_id, v.title, 'plan/' || x.id as page, case when x.published_at is not null then 'plan/' || x.slug end as public_page, m.slug, n.slug as network_slug
     from action_plans x join action_plan_versions v on v.id = coalesce(x.current_version_id, x.working_version_id) ${PLACE}`,
  ),
  Commitment: statement<AdvisedRow>(
    'plans.advised-commitments',
    `select x.id, x.tenant_id, v.title, 'plan/' || x.plan_id || '/compromiso/' || x.id as page,
       case when x.current_version_id is not null then 'compromiso/' || x.slug end as public_page, m.slug, n.slug as network_slug
     from commitments x join commitment_versions v on v.id = coalesce(x.current_version_id, x.working_version_id) ${PLACE}`,
  ),
};

/** Plans and commitments as what advice is about; the host authority sees their public pages. */
@Injectable()
@AdvisedOn()
export class PlanAdvised implements AdvisedSubjects {
  readonly types = Object.keys(BY_TYPE);

  constructor(private readonly db: Database) {}

  async find(ctx: RequestContext, type: string, ids: readonly string[]) {
    const rows = await this.db.sql(ctx, BY_TYPE[type as keyof typeof BY_TYPE], [ids]);
    return new Map(
      rows.map((row) => {
        const ofAuthority = row.public_page && paths.municipality(row.network_slug, row.slug, row.public_page);
        return [row.id, { title: row.title, tenantId: row.tenant_id, path: ctx.scope === 'network' ? ofAuthority : paths.workspace(row.network_slug, row.slug, row.page) }];
      }),
    );
  }
}
