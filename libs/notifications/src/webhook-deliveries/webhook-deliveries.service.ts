import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  day,
  decodeCursor,
  isId,
  newId,
  notFound,
  Outbox,
  pageSize,
  parseInput,
  Refused,
  statement,
  toConnection,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { WebhooksService } from '../webhooks/webhooks.service.js';
import { NothingToResendToSystem } from './webhook-delivery.errors.js';
import {
  toAttempt,
  toDelivery,
  WebhookDeliveryDetail,
  WebhooksResent,
  type AttemptRow,
  type DeliveryRow,
  type ResendWebhooksInput,
  type WebhookDeliveriesArgs,
  type WebhookDelivery,
} from './webhook-delivery.types.js';
import { webhookTest } from './webhook-test.js';
import { sendWebhooks } from '../webhook-sending/webhook.jobs.js';
import { Webhooks } from './webhooks.js';

const ROWS = `select d.id, d.endpoint_id, d.message_id, d.event, d.subject_id, d.body, d.occurred_at, d.state, d.attempts, d.due_at, d.finished_at, a.status, a.fault
  from webhook_deliveries d
  left join lateral (select status, fault from webhook_attempts where delivery_id = d.id order by id desc limit 1) a on true`;
const PAGE = statement<DeliveryRow>(
  'webhook-deliveries.page',
  `${ROWS} where d.tenant_id = $1 and d.endpoint_id = $2 and ($3::uuid is null or d.id < $3) and ($4::text is null or d.state = $4) order by d.id desc limit $5`,
);
const ONE = statement<DeliveryRow>('webhook-deliveries.one', `${ROWS} where d.tenant_id = $1 and d.id = $2`);
const LOG = statement<AttemptRow>('webhook-deliveries.log', 'select at, duration_ms, status, fault, response from webhook_attempts where delivery_id = $1 order by id desc limit 100');
const AGAIN = statement<{ id: string }>(
  'webhook-deliveries.again',
  `update webhook_deliveries set state = 'queued', attempts = 0, due_at = $2, finished_at = null
   where endpoint_id = $1 and state <> 'queued' and event <> '${webhookTest.type}' and ($3::uuid is null or id = $3)
     and ($4::date is null or occurred_at >= $4::date::timestamp at time zone (select time_zone from networks where id = $6)) and (not $5 or state = 'failed')
   returning id`,
);
const NO_REST = statement<object>('webhook-deliveries.no-rest', 'update webhook_endpoints set rests_until = null where id = $1');

const sinceSchema = z.object({ since: day() });

/** What was sent to a system, and sending it again. Scope: tenant. */
@Injectable()
export class WebhookDeliveriesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly endpoints: WebhooksService,
    private readonly webhooks: Webhooks,
  ) {}

  /** Newest first. */
  async page(ctx: RequestContext, { endpointId, state, after, ...page }: WebhookDeliveriesArgs): Promise<Connection<WebhookDelivery>> {
    const own = ctx.requireTenant();
    allow(ctx, 'list', 'WebhookEndpoint', own);
    const first = pageSize(page.first);
    const [before] = decodeCursor(after, 'id') ?? [null];
    await this.endpoints.row(ctx, endpointId);
    const rows = await this.db.sql(ctx, PAGE, [own.tenantId, endpointId, before, state ?? null, first + 1]);
    return toConnection(rows, first, (row) => [row.id], (row) => toDelivery(row, ctx.locale));
  }

  async one(ctx: RequestContext, id: string): Promise<WebhookDeliveryDetail> {
    allow(ctx, 'list', 'WebhookEndpoint', ctx.requireTenant());
    const row = await this.row(ctx, id);
    const log = await this.db.sql(ctx, LOG, [id]);
    return Object.assign(new WebhookDeliveryDetail(), { delivery: toDelivery(row, ctx.locale), body: row.body, log: log.map(toAttempt) });
  }

  /** Sends a message to try the system out, also while it rests. */
  async test(ctx: RequestContext, endpointId: string): Promise<WebhookDelivery> {
    const own = ctx.requireTenant();
    allow(ctx, 'manage', 'WebhookEndpoint', own);
    await this.endpoints.row(ctx, endpointId);
    const id = newId(ctx.now);
    // Each trial is a thing of its own: none waits for another.
    const message = { messageId: `msg_${id.replaceAll('-', '')}`, type: webhookTest.type, subjectId: id, body: webhookTest.body(ctx.now, endpointId), occurredAt: ctx.now };
    const [deliveryId] = await this.webhooks.queue(ctx, [endpointId], message);
    await this.audit.record(ctx, { action: 'webhook.test', subjectType: 'WebhookEndpoint', subjectId: endpointId });
    return toDelivery(await this.row(ctx, deliveryId!), ctx.locale);
  }

  /** Puts what has ended back in the queue, with the same id and the same body; what waits already is not put there twice. */
  async resend(ctx: RequestContext, { endpointId, deliveryId, failedOnly, ...said }: ResendWebhooksInput): Promise<WebhooksResent> {
    const own = ctx.requireTenant();
    allow(ctx, 'manage', 'WebhookEndpoint', own);
    const { since } = deliveryId ? { since: null } : parseInput(sinceSchema, { since: said.since });
    await this.endpoints.row(ctx, endpointId);
    if (deliveryId && !isId(deliveryId)) throw notFound();
    const again = await this.db.sql(ctx, AGAIN, [endpointId, ctx.now, deliveryId ?? null, since, !deliveryId && failedOnly, own.networkId]);
    if (!again.length) throw new Refused(new NothingToResendToSystem());
    await this.db.sql(ctx, NO_REST, [endpointId]);
    await this.outbox.enqueue(ctx, sendWebhooks, { endpointId });
    await this.audit.record(ctx, { action: 'webhook.resend', subjectType: 'WebhookEndpoint', subjectId: endpointId, changes: { messages: again.length } });
    return Object.assign(new WebhooksResent(), { endpointId, messages: again.length });
  }

  private async row(ctx: RequestContext, id: string): Promise<DeliveryRow> {
    const [row] = isId(id) ? await this.db.sql(ctx, ONE, [ctx.requireTenant().tenantId, id]) : [];
    if (!row) throw notFound();
    return row;
  }
}
