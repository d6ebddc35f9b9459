import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  CLOCK,
  Database,
  eachTenant,
  Outbox,
  statement,
  Sweeps,
  tenantSystemContext,
  unsafeAllTenantsContext,
  type Clock,
  type RequestContext,
} from '@tequio/platform';
import { ABOUT, HOLDS, NOT_HELD_BACK } from './delivery-pauses/delivery-pauses.js';
import { Deadlines } from './deadlines/deadlines.service.js';
import { groupDigests } from './digests/digest.jobs.js';
import { sendIdentityMail } from './identity-mail/identity-mail.worker.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from './notification-settings.js';
import { groupJobFor } from './notices/notice.jobs.js';
import { DeliveryTurns } from './turns/delivery-turns.js';

type Tenant = { network_id: string; tenant_id: string };
/** Deliveries of one batch, or a mail of the platform itself, whose batch is its request. */
interface Stranded {
  network_id: string | null;
  tenant_id: string | null;
  urgent: boolean;
  batch_id: string;
  released_at: Date | null;
}

const DUE_NOTICES = statement<Tenant & { urgent: boolean }>(
  'sweep.notices',
  `select network_id, tenant_id, urgent from notices where mail = 'waiting' and mail_due_at <= $1 group by 1, 2, 3`,
);
const DUE_DIGESTS = statement<{ network_id: string }>(
  'sweep.digests',
  `select distinct n.network_id from notices n where n.mail = 'digest' and n.mail_due_at <= $1 and ${NOT_HELD_BACK}`,
);
// What is held back is not called; what was, is called when that is over, and has its time anew. What waits for its turn has not stranded.
const STRANDED = statement<Stranded>(
  'sweep.deliveries',
  `select d.network_id, d.tenant_id, d.urgent, d.batch_id, max(p.ended_at) as released_at
   from deliveries d left join delivery_pauses p on d.tenant_id is not null and p.ended_at >= d.due_at and ${ABOUT}
   where d.state = 'queued' and (p.id is not null or d.due_at <= case when d.attempts = 0 then $2::timestamptz else $1::timestamptz end)
     and not exists (select from delivery_pauses p where d.tenant_id is not null and ${HOLDS})
     and not exists (select from delivery_batches b where b.id = d.batch_id and (b.called_at is null or d.attempts = 0)) group by 1, 2, 3, 4`,
);
const CALLED = statement<object>(
  'sweep.called',
  `update deliveries set due_at = $2, renewed_at = coalesce($3, renewed_at) where batch_id = any($1) and state = 'queued' and due_at <= $2`,
);

/** Looks regularly for what time has made due: notices, summaries, stranded deliveries, deadlines. */
@Injectable()
export class NotificationSweep {
  private readonly log = new Logger(NotificationSweep.name);

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly deadlines: Deadlines,
    private readonly turns: DeliveryTurns,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.due', everyMs: settings.sweepMs, run: () => this.sweep() });
  }

  /** One look. Safe to run from several processes at once: what it enqueues is idempotent. Throws once all had their turn. */
  async sweep(): Promise<void> {
    const ctx = unsafeAllTenantsContext('notification-sweep', this.clock);
    const now = ctx.now.getTime();
    const unheard = new Date(now - this.settings.neverTriedMs);
    const [notices, digests, stranded, stuck] = await Promise.all([
      this.db.sql(ctx, DUE_NOTICES, [ctx.now]),
      this.db.sql(ctx, DUE_DIGESTS, [ctx.now]),
      this.db.sql(ctx, STRANDED, [new Date(now - this.settings.overdueMs), unheard]),
      this.turns.stuck(ctx, unheard),
    ]);
    let failed = await eachTenant(this.log, notices, ({ urgent, ...tenant }) =>
      this.db.write(this.inside(tenant), (inside) => this.outbox.enqueue(inside, groupJobFor(urgent), {})),
    );
    failed += await eachTenant(
      this.log,
      digests.map(({ network_id }) => ({ network_id, tenant_id: network_id })),
      (network) => this.db.write(this.inside(network), (inside) => this.outbox.enqueue(inside, groupDigests, {})),
    );
    failed += await eachTenant(this.log, bySet(stranded), ({ urgent, batchIds, network_id, tenant_id, released_at }) => {
      const own = network_id && tenant_id ? this.inside({ network_id, tenant_id }) : ctx;
      return this.db.write(own, async (inside) => {
        await this.db.sql(inside, CALLED, [batchIds, inside.now, released_at]);
        if (tenant_id) await this.turns.stand(inside, urgent, batchIds);
        else for (const requestId of batchIds) await this.outbox.enqueue(inside, sendIdentityMail, { requestId });
      });
    });
    failed += await eachTenant(this.log, stuck, ({ urgent, ...tenant }) => this.db.write(this.inside(tenant), (inside) => this.turns.renew(inside, urgent, unheard)));
    failed += await this.deadlines.reachAll(ctx);
    if (failed) throw new Error(`${failed} turns failed`);
  }

  private inside(tenant: Tenant): RequestContext {
    return tenantSystemContext(
      { networkId: tenant.network_id, tenantId: tenant.tenant_id },
      'notification-sweep',
      this.clock,
    );
  }
}

/** Batches that are called alike: those of one tenant together, in one transaction; each mail of the platform apart. */
function bySet(stranded: readonly Stranded[]): (Omit<Stranded, 'batch_id'> & { batchIds: string[] })[] {
  const sets = new Map<string, Omit<Stranded, 'batch_id'> & { batchIds: string[] }>();
  for (const { batch_id, ...one } of stranded) {
    const key = `${one.tenant_id ?? batch_id} ${one.urgent} ${one.released_at?.toISOString()}`;
    const set = sets.get(key) ?? { ...one, batchIds: [] };
    set.batchIds.push(batch_id);
    sets.set(key, set);
  }
  return [...sets.values()];
}
