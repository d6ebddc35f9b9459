import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, newId, parseReason, statement, type RequestContext } from '@tequio/platform';
import { MailPause } from './mail-pause.types.js';

/** The ways out that can be held back. */
export const CHANNELS = ['mail', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What is held back: of a municipality, of all of a network, or, with neither, the whole channel. */
export interface PauseScope {
  channel: Channel;
  networkId: string | null;
  tenantId: string | null;
}

export interface DeliveryPause extends PauseScope {
  reason: string;
  since: Date;
  /** By the network's own mail server, which ends it by itself: see `MailServer`. */
  ownServer: boolean;
  /** What waits for its end. */
  held: number;
}

/** Whether a pause `p` is of the place of a row `d`. */
const OF_PLACE = '(p.network_id is null or (p.network_id = d.network_id and (p.tenant_id is null or p.tenant_id = d.tenant_id)))';
/** Whether a pause `p` is about a delivery `d` by mail. A mail of the platform itself has no tenant and is never held back. */
export const ABOUT = `p.channel = 'mail' and ${OF_PLACE}`;
/** Why messages of a system or a message `d` are held back, since the longest; nothing where they are not. */
export const WEBHOOKS_HELD = `select p.reason from delivery_pauses p where p.ended_at is null and p.channel = 'webhook' and ${OF_PLACE} order by p.since limit 1`;
/** What somebody waits for goes on while their municipality or network is paused; the channel's own pause holds that too, and so does a network's own server. */
export const HOLDS = `p.ended_at is null and ${ABOUT} and (p.network_id is null or p.own_server or not d.urgent)`;
/** Whether a notice `n` may be told in a summary: what is held back of its municipality is not, though the summary is the network's. */
export const NOT_HELD_BACK = `not exists (select from delivery_pauses p where p.ended_at is null and p.channel = 'mail' and p.tenant_id = n.tenant_id)`;

const HELD = statement<{ held: boolean }>(
  'delivery-pauses.held',
  `select exists (select from delivery_pauses where ended_at is null and channel = 'mail' and (network_id is null or own_server or not $1)) as held`,
);
const PAUSE = statement<{ id: string }>(
  'delivery-pauses.pause',
  `insert into delivery_pauses (id, channel, network_id, tenant_id, reason, since) values ($1, $2, $3, $4, $5, $6)
   on conflict (channel, network_id, tenant_id, own_server) where ended_at is null do nothing returning id`,
);
const RESUME = statement<{ id: string }>(
  'delivery-pauses.resume',
  `update delivery_pauses set ended_at = $4 where ended_at is null and not own_server and channel = $1 and network_id is not distinct from $2 and tenant_id is not distinct from $3 returning id`,
);
const HOLD_OWN = statement<object>(
  'delivery-pauses.hold-own',
  `insert into delivery_pauses (id, channel, network_id, own_server, reason, since) values ($1, 'mail', $2, true, $3, $4)
   on conflict (channel, network_id, tenant_id, own_server) where ended_at is null do nothing`,
);
const RELEASE_OWN = statement<object>('delivery-pauses.release-own', 'update delivery_pauses set ended_at = $2 where ended_at is null and own_server and network_id = $1');
const IN_FORCE = statement<DeliveryPause>(
  'delivery-pauses.in-force',
  `select p.channel, p.network_id as "networkId", p.tenant_id as "tenantId", p.own_server as "ownServer", p.reason, p.since,
     case p.channel
       when 'mail' then (select count(*)::int from deliveries d where d.state = 'queued' and d.tenant_id is not null and ${HOLDS})
       else (select count(*)::int from webhook_deliveries d where d.state = 'queued' and ${OF_PLACE})
     end as held
   from delivery_pauses p where p.ended_at is null order by p.since, p.id`,
);
const OF_NETWORK = statement<Pick<MailPause, 'tenantId' | 'placeName' | 'reason' | 'since'>>(
  'delivery-pauses.of-network',
  `select p.tenant_id as "tenantId", coalesce(m.name, n.name) as "placeName", p.reason, p.since
   from delivery_pauses p left join municipalities m on m.id = p.tenant_id left join networks n on n.id = p.tenant_id
   where p.ended_at is null and p.channel = 'mail' and not p.own_server and (p.network_id is null or p.network_id = $1) order by p.since, p.id`,
);

/** What the operators hold back: it waits, and goes out once that is over. */
@Injectable()
export class DeliveryPauses {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Whether mails of the tenant at hand wait now. Scope: tenant. */
  async hold(ctx: RequestContext, urgent: boolean): Promise<boolean> {
    const [row] = await this.db.sql(ctx, HELD, [urgent]);
    return row!.held;
  }

  /** Begins a pause; false where there is one already. Scope: system. */
  async pause(ctx: RequestContext, scope: PauseScope, given: string): Promise<boolean> {
    const reason = parseReason(given);
    const [begun] = await this.db.sql(ctx, PAUSE, [newId(ctx.now), scope.channel, scope.networkId, scope.tenantId, reason, ctx.now]);
    if (begun) await this.audit.record(ctx.with(ownerOf(scope)), { action: `${scope.channel}.pause`, subjectType: 'DeliveryPause', subjectId: begun.id, reason });
    return !!begun;
  }

  /** Ends it; what waited goes out with the next look of the worker. False where there was none. Scope: system. */
  async resume(ctx: RequestContext, scope: PauseScope): Promise<boolean> {
    const [ended] = await this.db.sql(ctx, RESUME, [scope.channel, scope.networkId, scope.tenantId, ctx.now]);
    if (ended) await this.audit.record(ctx.with(ownerOf(scope)), { action: `${scope.channel}.resume`, subjectType: 'DeliveryPause', subjectId: ended.id });
    return !!ended;
  }

  /** Has a network's mail wait for its own server. Done again it does nothing; who calls writes it in the log. Scope: system. */
  async holdOwnServer(ctx: RequestContext, networkId: string, id: string, reason: string): Promise<void> {
    await this.db.sql(ctx, HOLD_OWN, [id, networkId, reason, ctx.now]);
  }

  /** Scope: system. */
  async releaseOwnServer(ctx: RequestContext, networkId: string): Promise<void> {
    await this.db.sql(ctx, RELEASE_OWN, [networkId, ctx.now]);
  }

  /** What of a network’s mail the operators hold back now. Scope: network. */
  async ofNetwork(ctx: RequestContext): Promise<MailPause[]> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'list', 'SentNotice', { networkId });
    return (await this.db.sql(ctx, OF_NETWORK, [networkId])).map((row) => Object.assign(new MailPause(), row));
  }

  /** Scope: system. */
  inForce(ctx: RequestContext): Promise<DeliveryPause[]> {
    return this.db.sql(ctx, IN_FORCE);
  }
}

/** Whose log it stands in: of the tenant, of the network, or of the platform. */
const ownerOf = ({ networkId, tenantId }: PauseScope) => ({ networkId, tenantId: tenantId ?? networkId });
