import { statement } from '@tequio/platform';
import { WEBHOOKS_HELD } from '../delivery-pauses/delivery-pauses.js';
import type { WebhookState } from './webhook.state.js';

/** The platform keeps no more about one place's systems than people can look after. */
export const MOST_ENDPOINTS = 20;

export interface EndpointRow {
  id: string;
  network_id: string;
  tenant_id: string;
  url: string;
  description: string;
  events: string[];
  state: WebhookState;
  disabled_cause: 'gone' | 'failing' | null;
  previous_until: Date | null;
  version: number;
  created_at: Date;
  delivered_at: Date | null;
  failing_since: Date | null;
  waiting: number;
  held_back: string | null;
}

const COLUMNS = `e.id, e.network_id, e.tenant_id, e.url, e.description, e.events, e.state, e.disabled_cause, e.previous_until, e.version, e.created_at, e.delivered_at, e.failing_since,
  (select count(*)::int from webhook_deliveries d where d.endpoint_id = e.id and d.state = 'queued') as waiting,
  (${WEBHOOKS_HELD.replaceAll('d.', 'e.')}) as held_back`;

export const ENDPOINTS = statement<EndpointRow>('webhooks.all', `select ${COLUMNS} from webhook_endpoints e where e.tenant_id = $1 order by e.id limit ${MOST_ENDPOINTS}`);
export const ENDPOINT = statement<EndpointRow>('webhooks.one', `select ${COLUMNS} from webhook_endpoints e where e.tenant_id = $1 and e.id = $2`);
export const HOLD = statement<object>('webhooks.hold', 'select id from webhook_endpoints where tenant_id = $1 and id = $2 for update');
/** Of two that are added at once, the second counts the first. */
export const HOLD_ALL = statement<object>('webhooks.hold-all', `select pg_advisory_xact_lock(hashtextextended('webhooks' || $1::text, 0))`);

export const INSERT = statement<object>(
  'webhooks.insert',
  `insert into webhook_endpoints (id, network_id, tenant_id, url, description, events, state, secret, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
export const UPDATE = statement<object>(
  'webhooks.update',
  'update webhook_endpoints set url = $2, description = $3, events = $4, version = version + 1, rests_until = null where id = $1',
);
export const SET_STATE = statement<object>('webhooks.set-state', 'update webhook_endpoints set state = $2, disabled_cause = $3, version = version + 1 where id = $1');
/** Begins anew: what failed before says nothing of now, and what waits has all its attempts before it. */
export const REFRESH = statement<object>(
  'webhooks.refresh',
  `with refreshed as (update webhook_endpoints set failing_since = null, failures = 0, rests_until = null where id = $1)
   update webhook_deliveries set attempts = 0, due_at = $2 where endpoint_id = $1 and state = 'queued'`,
);
/** The secret before is kept by a trigger: who administers it cannot read it. */
export const ROTATE = statement<object>(
  'webhooks.rotate',
  'update webhook_endpoints set secret = $2, previous_until = $3, version = version + 1 where id = $1',
);
export const DELETE = statement<object>('webhooks.delete', 'delete from webhook_endpoints where id = $1');
