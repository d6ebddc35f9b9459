import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database, LANES, Queues, statement, unsafeAllTenantsContext } from '@tequio/platform';

const OUTBOX = statement<{ waiting: number; oldest: number | null }>(
  'metrics.outbox',
  `select count(*) as waiting, extract(epoch from now() - min(occurred_at))::float8 as oldest from outbox where relayed_at is null`,
);

/** Prometheus figures; no label names a tenant or a person. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly http = new Histogram({
    name: 'tequio_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(db: Database, queues: Queues) {
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
      name: 'tequio_outbox_waiting',
      help: 'Messages committed and not yet on a queue',
      registers: [this.registry],
      async collect() {
        const [row] = await db.sql(unsafeAllTenantsContext('metrics'), OUTBOX);
        this.set(Number(row!.waiting));
      },
    });
  }
}
