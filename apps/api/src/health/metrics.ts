import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { CHANNELS } from '@tequio/notifications';
import { Database, LANES, Queues, statement, unsafeAllTenantsContext } from '@tequio/platform';

const OUTBOX = statement<{ waiting: number; oldest: number | null }>(
  'metrics.outbox',
  `select count(*) as waiting, extract(epoch from now() - min(occurred_at))::float8 as oldest from outbox where relayed_at is null`,
);
const AUDIT = statement<{ unsealed: number; oldest: number | null }>(
  'metrics.audit',
  `select count(*) as unsealed, extract(epoch from now() - min(at))::float8 as oldest from audit_entries where hash is null`,
);

const DELIVERIES = statement<{ waiting: number; oldest: number | null }>(
  'metrics.deliveries',
  `select count(*) as waiting, extract(epoch from now() - min(created_at))::float8 as oldest from deliveries where state = 'queued'`,
);
const BOUNCED = statement<{ count: number }>(
  'metrics.bounced',
  `select count(*) as count from deliveries where state = 'bounced' and finished_at > now() - interval '1 hour'`,
);
const OVER_LIMIT = statement<{ count: number }>('metrics.over-limit', `select count(*) as count from notices where mail = 'waiting' and over_limit`);
const PAUSES = statement<{ channel: string; count: number }>('metrics.pauses', 'select channel, count(*) as count from delivery_pauses where ended_at is null group by channel');
const SUPPRESSED = statement<{ cause: string; count: number }>('metrics.suppressed', 'select cause, count(*) as count from mail_suppressions where lifted_at is null group by cause');

const WEBHOOKS = statement<{ waiting: number; oldest: number | null; delivered: number; failed: number }>(
  'metrics.webhooks',
  `select count(*) filter (where state = 'queued') as waiting, extract(epoch from now() - min(created_at) filter (where state = 'queued'))::float8 as oldest,
     count(*) filter (where state = 'delivered') as delivered, count(*) filter (where state = 'failed') as failed
   from webhook_deliveries where state = 'queued' or finished_at > now() - interval '1 hour'`,
);
const SYSTEMS = statement<{ state: string; count: number }>('metrics.webhook-endpoints', 'select state, count(*) as count from webhook_endpoints group by state');

/** Prometheus figures; no label names a tenant or a person. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  readonly http = new Histogram({
    name: 'tequio_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  /** Set by the door that opens them. */
  readonly sockets = this.gauge('tequio_graphql_sockets', 'Open WebSocket connections of this process');

  private readonly messages = this.gauge('tequio_outbox_waiting', 'Messages committed and not yet on a queue');
  private readonly oldestMessage = this.gauge('tequio_outbox_oldest_seconds', 'How long the oldest of them has waited');
  private readonly entries = this.gauge('tequio_audit_unsealed', 'Audit entries not yet in the chain of their tenant');
  private readonly oldestEntry = this.gauge('tequio_audit_lag_seconds', 'How long the oldest of them has waited');

  private readonly deliveries = this.gauge('tequio_deliveries_waiting', 'Mails that wait for their turn or for another attempt');
  private readonly oldestDelivery = this.gauge('tequio_deliveries_oldest_seconds', 'How long the oldest of them has waited');
  private readonly bounced = this.gauge('tequio_deliveries_bounced_hour', 'Mails of the last hour to addresses at which nobody gets mail');
  private readonly overLimit = this.gauge('tequio_notices_over_daily_limit', 'Notices that wait for another day, as the mails of this one are used up');
  private readonly pauses = new Gauge({ name: 'tequio_channel_pauses', help: 'Pauses of a channel that are in force', labelNames: ['channel'], registers: [this.registry] });
  private readonly suppressed = new Gauge({ name: 'tequio_mail_suppressed', help: 'Addresses that are not written to', labelNames: ['cause'], registers: [this.registry] });

  private readonly webhooks = this.gauge('tequio_webhooks_waiting', 'Messages to other systems that wait for their turn, for another attempt, or for somebody to resume them');
  private readonly oldestWebhook = this.gauge('tequio_webhooks_oldest_seconds', 'How long the oldest of them has waited');
  private readonly endedWebhooks = new Gauge({ name: 'tequio_webhooks_hour', help: 'Messages to other systems that ended in the last hour', labelNames: ['state'], registers: [this.registry] });
  private readonly systems = new Gauge({ name: 'tequio_webhook_endpoints', help: 'Other systems that are told of what happens', labelNames: ['state'], registers: [this.registry] });

  constructor(
    private readonly db: Database,
    queues: Queues,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'tequio_' });
    new Gauge({
      name: 'tequio_jobs',
      help: 'Jobs by lane and state',
      labelNames: ['lane', 'state'],
      registers: [this.registry],
      async collect() {
        const counts = await queues.counts();
        for (const lane of LANES) for (const [state, count] of Object.entries(counts[lane])) this.set({ lane, state }, count);
      },
    });
    new Gauge({
      name: 'tequio_jobs_oldest_seconds',
      help: 'How long that job has waited which has waited longest, by lane',
      labelNames: ['lane'],
      registers: [this.registry],
      async collect() {
        const oldest = await queues.oldest();
        for (const lane of LANES) this.set({ lane }, oldest[lane] ? (Date.now() - oldest[lane].getTime()) / 1000 : 0);
      },
    });
  }

  /** All figures as they are now, in Prometheus' text format. */
  async text(): Promise<string> {
    const ctx = unsafeAllTenantsContext('metrics');
    const [[outbox], [audit], [deliveries], [bounced], [overLimit], pauses, suppressed, [webhooks], systems] = await Promise.all([
      this.db.sql(ctx, OUTBOX),
      this.db.sql(ctx, AUDIT),
      this.db.sql(ctx, DELIVERIES),
      this.db.sql(ctx, BOUNCED),
      this.db.sql(ctx, OVER_LIMIT),
      this.db.sql(ctx, PAUSES),
      this.db.sql(ctx, SUPPRESSED),
      this.db.sql(ctx, WEBHOOKS),
      this.db.sql(ctx, SYSTEMS),
    ]);
    this.messages.set(Number(outbox!.waiting));
    this.oldestMessage.set(outbox!.oldest ?? 0);
    this.entries.set(Number(audit!.unsealed));
    this.oldestEntry.set(audit!.oldest ?? 0);
    this.deliveries.set(Number(deliveries!.waiting));
    this.oldestDelivery.set(deliveries!.oldest ?? 0);
    this.bounced.set(Number(bounced!.count));
    this.overLimit.set(Number(overLimit!.count));
    for (const channel of CHANNELS) this.pauses.set({ channel }, Number(pauses.find((one) => one.channel === channel)?.count ?? 0));
    for (const cause of ['bounced', 'complained']) this.suppressed.set({ cause }, Number(suppressed.find((row) => row.cause === cause)?.count ?? 0));
    this.webhooks.set(Number(webhooks!.waiting));
    this.oldestWebhook.set(webhooks!.oldest ?? 0);
    for (const state of ['delivered', 'failed'] as const) this.endedWebhooks.set({ state }, Number(webhooks![state]));
    for (const state of ['active', 'paused', 'disabled']) this.systems.set({ state }, Number(systems.find((row) => row.state === state)?.count ?? 0));
    return this.registry.metrics();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
