import { Injectable } from '@nestjs/common';
import { NetworkSettings } from '@tequio/network';
import { allow, Database, statement, type RequestContext } from '@tequio/platform';
import { dailyLimit } from './daily-mails.js';
import { MailLimit } from './mail-limit.types.js';

const WAITING = statement<Omit<MailLimit, 'daily'>>(
  'mail-limits.waiting',
  `select n.tenant_id as "tenantId", coalesce(m.name, w.name) as "placeName", count(*)::int as waiting, min(n.mail_due_at) as "from"
   from notices n join networks w on w.id = n.network_id left join municipalities m on m.id = n.tenant_id
   where n.network_id = $1 and ($2::uuid is null or n.tenant_id = $2) and n.mail = 'waiting' and n.over_limit group by 1, 2 order by 2, 1`,
);

/** Whose notices wait for another day. Scope: tenant, of its own; or network, of all of them. */
@Injectable()
export class MailLimits {
  constructor(
    private readonly db: Database,
    private readonly settings: NetworkSettings,
  ) {}

  async inForce(ctx: RequestContext): Promise<MailLimit[]> {
    const networkId = ctx.requireNetwork();
    const own = ctx.scope === 'tenant' ? ctx.requireTenant().tenantId : null;
    allow(ctx, 'read', 'MailLimit', { networkId, ...(own ? { tenantId: own } : {}) });
    const rows = await this.db.sql(ctx, WAITING, [networkId, own]);
    const daily = rows.length ? await this.settings.get(ctx, dailyLimit) : null;
    return rows.map((row) => Object.assign(new MailLimit(), { ...row, daily }));
  }
}
