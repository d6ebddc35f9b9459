import { Inject, Injectable } from '@nestjs/common';
import { Audit, Database, newId, Outbox, statement, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { webhookMachine, type WebhookState } from '../webhooks/webhook.state.js';
import { WEBHOOKS_HELD } from '../delivery-pauses/delivery-pauses.js';
import { SET_STATE } from '../webhooks/webhook-rows.js';
import { WebhookNotices } from '../webhooks/webhook-notices.js';
import type { PostedWebhook } from './post-webhook.js';
import { webhookTest } from '../webhook-deliveries/webhook-test.js';
import { FAILING_MS, pauseBeforeNext, restAfter } from './webhook-retry.js';
import { sendWebhooks } from './webhook.jobs.js';

export interface DueWebhook {
  id: string;
  message_id: string;
  event: string;
  body: string;
  attempts: number;
}

interface Health {
  state: WebhookState;
  failures: number;
  failing_since: Date | null;
}

const LEASE = statement<{ url: string }>(
  'webhooks.lease',
  `update webhook_endpoints set leased_until = $3, called_at = null where id = $1 and (leased_until is null or leased_until <= $2) returning url`,
);
const EXTEND = statement<object>('webhooks.extend', 'update webhook_endpoints set leased_until = $2 where id = $1');
const SECRETS = statement<{ secret: Buffer; previous_secret: Buffer | null }>(
  'webhooks.secrets',
  'select secret, case when previous_until > $2 then previous_secret end as previous_secret from webhook_endpoints where id = $1',
);
/** A message that may go out now: nobody holds it back, and what is about the same thing and was queued before goes first. */
const GOES = `d.state = 'queued' and d.due_at <= $2
  and ((e.state = 'active' and (e.rests_until is null or e.rests_until <= $2)) or d.event = '${webhookTest.type}')
  and not exists (${WEBHOOKS_HELD})
  and not exists (select from webhook_deliveries b where b.endpoint_id = d.endpoint_id and b.subject_id = d.subject_id and b.state = 'queued' and b.id < d.id)`;
const NEXT = statement<DueWebhook>(
  'webhooks.next',
  `update webhook_deliveries set attempts = attempts + 1, due_at = $3
   where id = (select d.id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id where d.endpoint_id = $1 and ${GOES} order by d.id limit 1)
   returning id, message_id, event, body, attempts`,
);
export const CALLABLE = statement<{ id: string; network_id: string; tenant_id: string }>(
  'webhooks.callable',
  `select e.id, e.network_id, e.tenant_id from webhook_endpoints e
   where (e.leased_until is null or e.leased_until <= $2) and (e.called_at is null or e.called_at <= $1)
     and exists (select from webhook_deliveries d where d.endpoint_id = e.id and ${GOES}) order by e.called_at nulls first, e.id`,
);
/** Of a message whose system was removed meanwhile nothing is kept. */
const NOTE = statement<object>(
  'webhooks.note',
  `insert into webhook_attempts (id, network_id, tenant_id, delivery_id, at, duration_ms, status, fault, response)
   select $1, $2, $3, id, $5, $6, $7, $8, $9 from webhook_deliveries where id = $4`,
);
const END = statement<object>('webhooks.end', `update webhook_deliveries set state = $2, finished_at = $3 where id = $1 and state = 'queued'`);
const WAIT = statement<object>('webhooks.wait', `update webhook_deliveries set due_at = $2 where id = $1 and state = 'queued'`);
const TAKEN = statement<object>('webhooks.taken', 'update webhook_endpoints set delivered_at = $2, failing_since = null, failures = 0, rests_until = null where id = $1');
const FAILED = statement<Health>(
  'webhooks.failed',
  'update webhook_endpoints set failures = failures + 1, failing_since = coalesce(failing_since, $2) where id = $1 returning state, failures, failing_since',
);
const REST = statement<object>('webhooks.rest', 'update webhook_endpoints set rests_until = $2 where id = $1');
const RELEASE = statement<object>('webhooks.release', 'update webhook_endpoints set leased_until = null where id = $1');
const MORE = statement<{ more: boolean }>(
  'webhooks.more',
  `select exists (select from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id where d.endpoint_id = $1 and ${GOES}) as more`,
);

/** What waits for each system and how each attempt ended, in short transactions around the attempt. Scope: tenant, of who administers it. */
@Injectable()
export class WebhookLedger {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly notices: WebhookNotices,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** Takes a system for one worker; null where another has it, or where it is gone. */
  async lease(ctx: RequestContext, endpointId: string): Promise<{ url: string } | null> {
    const [row] = await this.db.write(ctx, (inside) => this.db.sql(inside, LEASE, [endpointId, inside.now, this.until(inside)]));
    return row ?? null;
  }

  /** Secrets in force, sealed, the newest first. Read with the platform's rights: nobody of a tenant reads them. */
  async secrets(ctx: RequestContext, endpointId: string): Promise<Buffer[]> {
    const [row] = await this.db.sql(unsafeAllTenantsContext('webhook-ledger', ctx.clock), SECRETS, [endpointId, ctx.now]);
    return row ? [row.secret, ...(row.previous_secret ? [row.previous_secret] : [])] : [];
  }

  /** The message whose turn it is; its worker has it until the lease ends. */
  next(ctx: RequestContext, endpointId: string): Promise<DueWebhook | null> {
    return this.db.write(ctx, async (inside) => {
      const until = this.until(inside);
      const [due] = await this.db.sql(inside, NEXT, [endpointId, inside.now, until]);
      if (due) await this.db.sql(inside, EXTEND, [endpointId, until]);
      return due ?? null;
    });
  }

  /** Writes down how an attempt ended, and what follows from it for the message and for the system. */
  record(ctx: RequestContext, endpointId: string, due: DueWebhook, posted: PostedWebhook): Promise<void> {
    return this.db.write(ctx, async (inside) => {
      const { networkId, tenantId } = inside.requireTenant();
      const { status, fault, response, durationMs } = posted;
      await this.db.sql(inside, NOTE, [newId(inside.now), networkId, tenantId, due.id, inside.now, durationMs, status, fault, response]);
      if (fault === null) {
        await this.db.sql(inside, END, [due.id, 'delivered', inside.now]);
        await this.db.sql(inside, TAKEN, [endpointId, inside.now]);
        return;
      }
      const test = due.event === webhookTest.type;
      const pause = test ? null : pauseBeforeNext(due.attempts, posted.retryAfterMs, Math.random());
      if (pause === null) await this.db.sql(inside, END, [due.id, 'failed', inside.now]);
      else await this.db.sql(inside, WAIT, [due.id, new Date(inside.now.getTime() + pause)]);
      // Somebody who tries it out sees what comes of it, and it says nothing of the messages.
      if (!test) await this.fail(inside, endpointId, posted);
    });
  }

  /** Gives a system back; what could go out still has another turn, behind those of the others. */
  release(ctx: RequestContext, endpointId: string): Promise<void> {
    return this.db.write(ctx, async (inside) => {
      await this.db.sql(inside, RELEASE, [endpointId]);
      const [row] = await this.db.sql(inside, MORE, [endpointId, inside.now]);
      if (row!.more) await this.outbox.enqueue(inside, sendWebhooks, { endpointId });
    });
  }

  private async fail(ctx: RequestContext, endpointId: string, { status, fault, retryAfterMs }: PostedWebhook): Promise<void> {
    const [health] = await this.db.sql(ctx, FAILED, [endpointId, ctx.now]);
    if (!health) return;
    // A message that is refused says nothing of the next one; a system that is not there, or overloaded, does.
    const absent = (fault !== 'status' && fault !== 'redirect') || (status !== null && (status === 429 || status >= 502));
    if (absent) await this.db.sql(ctx, REST, [endpointId, new Date(ctx.now.getTime() + restAfter(health.failures, retryAfterMs))]);
    const cause = status === 410 ? 'gone' : ctx.now.getTime() - health.failing_since!.getTime() >= FAILING_MS ? 'failing' : null;
    if (!cause || health.state !== 'active') return;
    await this.db.sql(ctx, SET_STATE, [endpointId, webhookMachine.step('disable', health.state, {}), cause]);
    await this.audit.record(ctx, { action: 'webhook.disable', subjectType: 'WebhookEndpoint', subjectId: endpointId, changes: { cause } });
    await this.notices.disabled(ctx, endpointId);
  }

  private until(ctx: RequestContext): Date {
    return new Date(ctx.now.getTime() + this.settings.webhookLeaseMs);
  }
}
