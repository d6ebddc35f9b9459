import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  isId,
  issue,
  line,
  may,
  newId,
  notFound,
  openSteps,
  Outbox,
  parseInput,
  Refused,
  refuseInput,
  StaleVersion,
  type OutsideFault,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { sendWebhooks } from '../webhook-sending/webhook.jobs.js';
import { WebhookAddresses } from './webhook-address.js';
import { allWebhookEvents, findWebhookEvent, webhookTitle, type WebhookEvent } from './webhook-event.js';
import { DELETE, ENDPOINT, ENDPOINTS, HOLD, HOLD_ALL, INSERT, MOST_ENDPOINTS, REFRESH, ROTATE, SET_STATE, UPDATE, type EndpointRow } from './webhook-rows.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { webhookMachine } from './webhook.state.js';
import {
  WebhookEndpoint,
  WebhookEndpointCreated,
  WebhookEndpointDeleted,
  WebhookEventKind,
  WebhookSecretRotated,
  type CreateWebhookEndpointInput,
  type UpdateWebhookEndpointInput,
} from './webhook.types.js';

const k = notificationsDictionary.key;
const HOUR_MS = 3600_000;
/** Both secrets sign for this long, so that the other side changes in its own time. */
const OVERLAP_MS = 24 * HOUR_MS;

/** What is said of an address; of one that cannot be found, whatever the reason, the same. */
const OF_ADDRESS: Partial<Record<OutsideFault, Parameters<typeof k>[0]>> = {
  scheme: 'input.webhook_scheme',
  port: 'input.webhook_port',
  credentials: 'input.webhook_credentials',
  inner_address: 'input.webhook_inner_address',
};

const endpointSchema = z.object({
  url: z.string().trim().min(1).max(500),
  description: line(100),
  events: z
    .array(z.string().max(60))
    .max(100)
    .superRefine((events, check) => {
      if (!events.length) check.addIssue(issue(k('input.webhook_no_event'), []));
    }),
});

type Said = z.output<typeof endpointSchema>;

/** Systems outside that a municipality, or a network as the tenant it also is, has told of what happens. Scope: tenant. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly addresses: WebhookAddresses,
    private readonly secrets: WebhookSecrets,
  ) {}

  /** Kinds of messages that who asks may have sent, those that anyone may get first. */
  events(ctx: RequestContext): WebhookEventKind[] {
    allow(ctx, 'list', 'WebhookEndpoint', ctx.requireTenant());
    return allWebhookEvents()
      .filter((event) => mayHear(ctx, event))
      .sort((a, b) => Number(b.audience === 'public') - Number(a.audience === 'public'))
      .map((event) => Object.assign(new WebhookEventKind(), { type: event.type, title: webhookTitle(event, ctx.locale), audience: event.audience }));
  }

  async list(ctx: RequestContext): Promise<WebhookEndpoint[]> {
    const own = ctx.requireTenant();
    allow(ctx, 'list', 'WebhookEndpoint', own);
    return (await this.db.sql(ctx, ENDPOINTS, [own.tenantId])).map((row) => this.show(ctx, row));
  }

  async one(ctx: RequestContext, id: string): Promise<WebhookEndpoint> {
    allow(ctx, 'list', 'WebhookEndpoint', ctx.requireTenant());
    return this.show(ctx, await this.row(ctx, id));
  }

  async create(ctx: RequestContext, input: CreateWebhookEndpointInput): Promise<WebhookEndpointCreated> {
    const own = ctx.requireTenant();
    allow(ctx, 'manage', 'WebhookEndpoint', own);
    const { url, description, events } = await this.parse(ctx, input);
    await this.db.sql(ctx, HOLD_ALL, [own.tenantId]);
    if ((await this.db.sql(ctx, ENDPOINTS, [own.tenantId])).length >= MOST_ENDPOINTS) refuseInput({ path: '', code: k('input.webhook_too_many'), params: { most: MOST_ENDPOINTS } });
    const id = newId(ctx.now);
    const secret = this.secrets.make(id);
    await this.db.sql(ctx, INSERT, [id, own.networkId, own.tenantId, url, description, events, webhookMachine.initial, secret, ctx.now]);
    await this.record(ctx, 'create', id, changesOf({ url, description, events }));
    return Object.assign(new WebhookEndpointCreated(), { endpoint: await this.one(ctx, id), sealedSecret: secret.toString('base64') });
  }

  async update(ctx: RequestContext, { id, version, ...said }: UpdateWebhookEndpointInput): Promise<WebhookEndpoint> {
    await this.hold(ctx, id, version);
    const { url, description, events } = await this.parse(ctx, said);
    await this.db.sql(ctx, UPDATE, [id, url, description, events]);
    await this.record(ctx, 'update', id, changesOf({ url, description, events }));
    return this.one(ctx, id);
  }

  /** Stops the messages, or lets them go out again with what has waited. */
  async take(ctx: RequestContext, id: string, version: number, step: 'pause' | 'resume'): Promise<WebhookEndpoint> {
    const held = await this.hold(ctx, id, version);
    const state = webhookMachine.step(step, held.state, {});
    await this.db.sql(ctx, SET_STATE, [id, state, null]);
    if (step === 'resume') {
      await this.db.sql(ctx, REFRESH, [id, ctx.now]);
      await this.outbox.enqueue(ctx, sendWebhooks, { endpointId: id });
    }
    await this.record(ctx, step, id, { state });
    return this.one(ctx, id);
  }

  /** A new secret; for a day messages are signed with the one before as well. */
  async rotate(ctx: RequestContext, id: string, version: number): Promise<WebhookSecretRotated> {
    await this.hold(ctx, id, version);
    const secret = this.secrets.make(id);
    await this.db.sql(ctx, ROTATE, [id, secret, new Date(ctx.now.getTime() + OVERLAP_MS)]);
    await this.record(ctx, 'rotate_secret', id, {});
    return Object.assign(new WebhookSecretRotated(), { endpoint: await this.one(ctx, id), sealedSecret: secret.toString('base64') });
  }

  async remove(ctx: RequestContext, id: string, version: number): Promise<WebhookEndpointDeleted> {
    const { url, description, events } = await this.hold(ctx, id, version);
    await this.db.sql(ctx, DELETE, [id]);
    await this.record(ctx, 'delete', id, changesOf({ url, description, events }));
    return Object.assign(new WebhookEndpointDeleted(), { id });
  }

  openSecret({ endpoint, sealedSecret }: WebhookEndpointCreated | WebhookSecretRotated): string {
    return this.secrets.open(endpoint.id, Buffer.from(sealedSecret, 'base64'));
  }

  /** What of the tenant at hand has this id. Throws NOT_FOUND. */
  async row(ctx: RequestContext, id: string): Promise<EndpointRow> {
    const [row] = isId(id) ? await this.db.sql(ctx, ENDPOINT, [ctx.requireTenant().tenantId, id]) : [];
    if (!row) throw notFound();
    return row;
  }

  private async hold(ctx: RequestContext, id: string, version: number): Promise<EndpointRow> {
    const own = ctx.requireTenant();
    allow(ctx, 'manage', 'WebhookEndpoint', own);
    if (isId(id)) await this.db.sql(ctx, HOLD, [own.tenantId, id]);
    const row = await this.row(ctx, id);
    if (row.version !== version) throw new Refused(StaleVersion.at(row.version));
    return row;
  }

  private async parse(ctx: RequestContext, input: CreateWebhookEndpointInput): Promise<Said> {
    const said = parseInput(endpointSchema, { url: input.url, description: input.description, events: input.events });
    const strange = said.events.findIndex((type) => {
      const event = findWebhookEvent(type);
      return !event || !mayHear(ctx, event);
    });
    if (strange >= 0) refuseInput({ path: `events.${strange}`, code: 'not_an_option' });
    const fault = await this.addresses.faultOf(said.url);
    if (fault) refuseInput({ path: 'url', code: k(OF_ADDRESS[fault] ?? 'input.webhook_unknown_host') });
    return { ...said, events: [...new Set(said.events)].sort() };
  }

  private show(ctx: RequestContext, row: EndpointRow): WebhookEndpoint {
    const asked = { state: row.state, tenantId: row.tenant_id, networkId: row.network_id };
    return Object.assign(new WebhookEndpoint(), {
      id: row.id,
      version: row.version,
      url: row.url,
      description: row.description,
      events: row.events,
      state: row.state,
      disabledCause: row.disabled_cause,
      openSteps: openSteps(ctx, webhookMachine, asked, {}),
      waiting: row.waiting,
      heldBack: row.held_back,
      createdAt: row.created_at,
      deliveredAt: row.delivered_at,
      failingSince: row.failing_since,
      previousSecretUntil: row.previous_until && row.previous_until > ctx.now ? row.previous_until : null,
    });
  }

  private record(ctx: RequestContext, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(ctx, { action: `webhook.${act}`, subjectType: 'WebhookEndpoint', subjectId: id, changes });
  }
}

/** What anyone could read; else what who asks may read in the workspace. */
const mayHear = (ctx: RequestContext, { audience, subject }: WebhookEvent): boolean => audience === 'public' || may(ctx, 'read', subject);

/** An address may hold what only its owner should know: the log names its host. */
const changesOf = ({ url, description, events }: Said) => ({ host: new URL(url).host, description, events });
