import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';

/** Seconds without a sign after which somebody no longer counts as editing. */
const GONE_AFTER = 45;

const TOUCH = statement<object>(
  'editing.touch',
  `insert into editing_presence (network_id, tenant_id, subject_type, subject_id, membership_id, section, office, seen_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (subject_id, membership_id) do update set section = excluded.section, office = excluded.office, seen_at = excluded.seen_at`,
);
const OTHERS = statement<{ office: string; section: string; seen_at: Date }>(
  'editing.others',
  `select office, section, seen_at from editing_presence
   where subject_id = $1 and membership_id <> $2 and seen_at > $3 order by seen_at desc limit 20`,
);

/** Who else is editing the same thing, by office: told to both, never a lock. */
@Injectable()
export class EditingPresence {
  constructor(private readonly db: Database) {}

  async touch(ctx: RequestContext, subjectType: string, subjectId: string, section: string): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    if (!ctx.actor.membershipId) return;
    await this.db.sql(ctx, TOUCH, [networkId, tenantId, subjectType, subjectId, ctx.actor.membershipId, section.slice(0, 80), ctx.actor.office ?? '', ctx.now]);
  }

  async others(ctx: RequestContext, subjectId: string): Promise<{ office: string; section: string; seenAt: Date }[]> {
    if (ctx.scope !== 'tenant' || !ctx.actor.membershipId) return [];
    const rows = await this.db.sql(ctx, OTHERS, [subjectId, ctx.actor.membershipId, new Date(ctx.now.getTime() - GONE_AFTER * 1000)]);
    return rows.map(({ office, section, seen_at }) => ({ office, section, seenAt: seen_at }));
  }
}
