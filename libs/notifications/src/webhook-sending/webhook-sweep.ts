import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database, eachTenant, Outbox, statement, Sweeps, tenantSystemContext, type RequestContext } from '@tequio/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { CALLABLE } from './webhook-ledger.js';
import { sendWebhooks } from './webhook.jobs.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** What was sent, and how, can be looked at and sent again for this long; what waits for a system that rests goes as well. */
export const KEPT_MS = 30 * DAY_MS;
const CHUNK = 5000;

const CALLED = statement<object>('webhooks.called', 'update webhook_endpoints set called_at = $2 where id = $1');
const FORGET = statement<{ id: string }>(
  'webhooks.forget',
  `delete from webhook_deliveries where id in (select id from webhook_deliveries where created_at < $1 order by created_at limit ${CHUNK}) returning id`,
);

/** Calls the turns that time has made due, and forgets what is old. */
@Injectable()
export class WebhookSweep {
  private readonly log = new Logger(WebhookSweep.name);

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    @Inject(NOTIFICATION_SETTINGS) settings: NotificationSettings,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.webhooks', everyMs: settings.sweepMs, run: (ctx) => this.call(ctx) });
    sweeps.add({ name: 'notifications.webhooks-kept', everyMs: DAY_MS, run: (ctx) => this.forget(ctx) });
  }

  /** Scope: system. Safe to run from several processes at once. */
  async call(ctx: RequestContext): Promise<void> {
    // One that was called stands in the queue, or its job was lost.
    const before = new Date(ctx.now.getTime() - MINUTE_MS);
    const failed = await eachTenant(this.log, await this.db.sql(ctx, CALLABLE, [before, ctx.now]), ({ id, network_id, tenant_id }) =>
      this.db.write(tenantSystemContext({ networkId: network_id, tenantId: tenant_id }, 'webhook-sweep', ctx.clock), async (inside) => {
        await this.db.sql(inside, CALLED, [id, inside.now]);
        await this.outbox.enqueue(inside, sendWebhooks, { endpointId: id });
      }),
    );
    if (failed) throw new Error(`${failed} turns failed`);
  }

  /** Scope: system. */
  async forget(ctx: RequestContext): Promise<void> {
    const before = new Date(ctx.now.getTime() - KEPT_MS);
    while ((await this.db.write(ctx, (inside) => this.db.sql(inside, FORGET, [before]))).length === CHUNK);
  }
}
