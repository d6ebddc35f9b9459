import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database, LANES, Queues, statement, unsafeAllTenantsContext } from '@tequio/platform';

const OUTBOX = statement<{ waiting: number; oldest: number | null }>(
  'metrics.outbox',
  `select count(*) as waiting, extract(epoch from now() - min(occurred_at))::float8 as oldest from outbox where relayed_at is null`,
);
const AUDIT = statement<{ unsealed: number; oldest: number | null }>(
  'metrics.audit',
  `select count(*) as unsealed, extract(epoch from now() - min(at))::float8 as oldest from audit_entries where hash is null`,
);

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
  }

  /** All figures as they are now, in Prometheus' text format. */
  async text(): Promise<string> {
    const ctx = unsafeAllTenantsContext('metrics');
    const [[outbox], [audit]] = await Promise.all([this.db.sql(ctx, OUTBOX), this.db.sql(ctx, AUDIT)]);
    this.messages.set(Number(outbox!.waiting));
    this.oldestMessage.set(outbox!.oldest ?? 0);
    this.entries.set(Number(audit!.unsealed));
    this.oldestEntry.set(audit!.oldest ?? 0);
    return this.registry.metrics();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
