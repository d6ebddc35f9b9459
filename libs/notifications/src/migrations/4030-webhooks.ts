import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Other systems that a network or a municipality has told of what happens, what goes to each, and how each attempt ended. */
export class Webhooks1700000004030 implements MigrationInterface {
  name = 'Webhooks1700000004030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table webhook_endpoints (${TENANT_COLUMNS},
  url text not null check (length(url) <= 500),
  description text not null check (length(description) <= 100),
  events text[] not null check (cardinality(events) > 0),
  state text not null check (state in ('active', 'paused', 'disabled')),
  disabled_cause text check (disabled_cause in ('gone', 'failing')),
  -- Sealed; only who sends opens them.
  secret bytea not null,
  previous_secret bytea,
  previous_until timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  delivered_at timestamptz,
  -- Since the first attempt that failed after the last that did not.
  failing_since timestamptz,
  failures int not null default 0,
  rests_until timestamptz,
  -- One worker at a time sends there.
  leased_until timestamptz,
  called_at timestamptz,
  check ((state = 'disabled') = (disabled_cause is not null)),
  check ((previous_secret is null) = (previous_until is null))
);
${protect('webhook_endpoints', { tenant: 'write', system: 'read' })}
-- Whoever administers an address never reads what is signed with.
revoke select on webhook_endpoints from tequio_tenant;
grant select (id, network_id, tenant_id, url, description, events, state, disabled_cause, previous_until, version, created_at, delivered_at, failing_since,
  failures, rests_until, leased_until, called_at) on webhook_endpoints to tequio_tenant;
create function webhook_secret_kept() returns trigger language plpgsql as $$
begin
  new.previous_secret := old.secret;
  return new;
end $$;
create trigger secret_kept before update of secret on webhook_endpoints for each row execute function webhook_secret_kept();

create table webhook_deliveries (${TENANT_COLUMNS},
  endpoint_id uuid not null,
  message_id text not null,
  event text not null,
  -- What keeps its order: the thing that the message is about.
  subject_id uuid not null,
  body text not null,
  occurred_at timestamptz not null,
  state text not null default 'queued' check (state in ('queued', 'delivered', 'failed')),
  attempts int not null default 0,
  due_at timestamptz not null,
  finished_at timestamptz,
  created_at timestamptz not null,
  foreign key (tenant_id, endpoint_id) references webhook_endpoints (tenant_id, id) on delete cascade,
  unique (endpoint_id, message_id),
  check ((state = 'queued') = (finished_at is null))
);
create index webhook_deliveries_due on webhook_deliveries (endpoint_id, id) where state = 'queued';
create index webhook_deliveries_ahead on webhook_deliveries (endpoint_id, subject_id, id) where state = 'queued';
create index webhook_deliveries_of_endpoint on webhook_deliveries (endpoint_id, id desc);
create index webhook_deliveries_by_age on webhook_deliveries (created_at);
create index webhook_deliveries_ended on webhook_deliveries (finished_at) where state <> 'queued';
${protect('webhook_deliveries', { tenant: 'write', system: 'write' })}

create table webhook_attempts (${TENANT_COLUMNS},
  delivery_id uuid not null,
  at timestamptz not null,
  duration_ms int not null,
  status int,
  fault text check (length(fault) <= 40),
  response text check (length(response) <= 1024),
  foreign key (tenant_id, delivery_id) references webhook_deliveries (tenant_id, id) on delete cascade
);
create index webhook_attempts_of_delivery on webhook_attempts (delivery_id, id);
${protect('webhook_attempts', { tenant: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
