import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, Database, newId, NO_TENANT, Outbox, statement, tenantSystemContext, unsafeInScope, type Config, type HandlerOptions, type JobMeta, type RequestContext } from '@tequio/platform';
import { faultyWebhookEvents, type WebhookEvent, type WebhookFacts } from '../webhooks/webhook-event.js';
import { sendWebhooks } from '../webhook-sending/webhook.jobs.js';

/** How a context listens to an event that it tells other systems of. */
export const TELLS_WEBHOOK: HandlerOptions = { transaction: 'own' };

/** What happened, as far as a message says it. */
export interface ToldThing<Facts extends WebhookFacts = WebhookFacts> {
  /** Id of the thing; the kind says its type. */
  id: string;
  /** Page where it is read; begins with `/`. */
  path: string;
  facts: Facts;
}

interface Place {
  network_id: string;
  network_slug: string;
  network_name: string;
  municipality_id: string | null;
  municipality_slug: string | null;
  municipality_name: string | null;
  inegi_key: string | null;
}

const LISTENING = statement<{ id: string }>('webhooks.listening', 'select id from webhook_endpoints where tenant_id = $1 and $2 = any(events) order by id');
const PLACE = statement<Place>(
  'webhooks.place',
  `select n.id as network_id, n.slug as network_slug, n.name as network_name, m.id as municipality_id, m.slug as municipality_slug, m.name as municipality_name, m.inegi_key
   from networks n left join municipalities m on m.id = $2 where n.id = $1`,
);
const QUEUE = statement<{ id: string; endpoint_id: string }>(
  'webhooks.queue',
  `insert into webhook_deliveries (id, network_id, tenant_id, endpoint_id, message_id, event, subject_id, body, occurred_at, due_at, created_at)
   select q.id, $1, $2, q.endpoint_id, $3, $4, $5, $6, $7, $8, $8 from unnest($9::uuid[], $10::uuid[]) as q (id, endpoint_id)
   on conflict (endpoint_id, message_id) do nothing returning id, endpoint_id`,
);

/** Port for all contexts above: tell other systems of something that has happened. */
@Injectable()
export class Webhooks implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const faulty = faultyWebhookEvents();
    if (faulty.length) throw new Error(`webhook events without a title in both languages, or without a right to read their thing: ${faulty.join(', ')}`);
  }

  /**
   * Writes one message for each system that listens: those of the tenant at hand, and those of its network. Of what is public
   * the facts are read as anyone reads them, and what nobody could read is not told. Called again with the same `meta`, no
   * system gets another. Handler of an event, marked `TELLS_WEBHOOK`. Scope: tenant.
   */
  async tell<Facts extends WebhookFacts>(ctx: RequestContext, event: WebhookEvent<Facts>, meta: JobMeta, read: (ctx: RequestContext) => Promise<ToldThing<Facts> | null>): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    const owners = [...new Set([tenantId, networkId])].map((owner) => tenantSystemContext({ networkId, tenantId: owner }, 'webhooks', ctx.clock));
    const listening = await Promise.all(owners.map((owner) => this.db.sql(owner, LISTENING, [owner.tenantId, event.type])));
    if (!listening.some((endpoints) => endpoints.length)) return;
    const told = event.audience === 'public' ? await unsafeInScope(this.db, ctx, { scope: 'public', ...NO_TENANT }, read) : await this.db.read(ctx, read);
    if (!told) return;
    const [place] = await this.db.sql(ctx, PLACE, [networkId, tenantId]);
    const body = this.bodyOf(event, meta.occurredAt, told, place!);
    for (const [index, owner] of owners.entries()) {
      const endpoints = listening[index]!.map(({ id }) => id);
      if (endpoints.length) await this.db.write(owner, (inside) => this.queue(inside, endpoints, { messageId: messageIdOf(meta.key), type: event.type, subjectId: told.id, body, occurredAt: meta.occurredAt }));
    }
  }

  /** Puts a message in the queues of these systems of the tenant at hand and calls their turns. Returns what is new there. Scope: tenant, in a write transaction. */
  async queue(ctx: RequestContext, endpointIds: readonly string[], message: { messageId: string; type: string; subjectId: string; body: string; occurredAt: Date }): Promise<string[]> {
    const { networkId, tenantId } = ctx.requireTenant();
    const { messageId, type, subjectId, body, occurredAt } = message;
    const ids = endpointIds.map(() => newId(ctx.now));
    const queued = await this.db.sql(ctx, QUEUE, [networkId, tenantId, messageId, type, subjectId, body, occurredAt, ctx.now, ids, endpointIds]);
    for (const { endpoint_id } of queued) await this.outbox.enqueue(ctx, sendWebhooks, { endpointId: endpoint_id });
    return queued.map(({ id }) => id);
  }

  private bodyOf({ type, subject }: Pick<WebhookEvent, 'type' | 'subject'>, occurredAt: Date, { id, path, facts }: ToldThing, place: Place): string {
    return webhookBody(type, occurredAt, {
      subject: { type: subject, id },
      url: `${this.config.publicUrl}${path}`,
      network: { id: place.network_id, slug: place.network_slug, name: place.network_name },
      municipality: place.municipality_id ? { id: place.municipality_id, slug: place.municipality_slug, name: place.municipality_name, inegiKey: place.inegi_key } : null,
      ...facts,
    });
  }
}

/** As it is signed and sent: `type`, `timestamp` and `data`, as Standard Webhooks has it. */
export const webhookBody = (type: string, occurredAt: Date, data: object): string => JSON.stringify({ type, timestamp: occurredAt.toISOString(), data });

/** The same for each attempt, each handing over by the queue, and each system. */
const messageIdOf = (key: string): string => `msg_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
