import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../policies.js';

/** The wall's anchors, the outbox, the audit log, idempotency keys and the ledger of handled jobs. */
export class Platform1700000000001 implements MigrationInterface {
  name = 'Platform1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists citext;
create extension if not exists btree_gist;

-- A missing context is an exception, never all rows. After a transaction the setting is '', not null.
create function current_tenant() returns uuid language plpgsql stable as $$
begin
  if coalesce(current_setting('app.tenant_id', true), '') = '' then
    raise exception 'tenant context is missing' using errcode = 'TQ001';
  end if;
  return current_setting('app.tenant_id')::uuid;
end $$;
create function current_network() returns uuid language plpgsql stable as $$
begin
  if coalesce(current_setting('app.network_id', true), '') = '' then
    raise exception 'network context is missing' using errcode = 'TQ001';
  end if;
  return current_setting('app.network_id')::uuid;
end $$;
create function current_person() returns uuid language plpgsql stable as $$
begin
  if coalesce(current_setting('app.person_id', true), '') = '' then
    raise exception 'person context is missing' using errcode = 'TQ001';
  end if;
  return current_setting('app.person_id')::uuid;
end $$;
-- unaccent is only stable; this wrapper fixes the dictionary, so that indexes may use it.
create function plain(text) returns text language sql immutable strict parallel safe as
  $$ select lower(public.unaccent('public.unaccent', $1)) $$;

create table tenants (
  id uuid primary key,
  network_id uuid not null references tenants (id) deferrable initially deferred,
  kind text not null check (kind in ('network', 'municipality')),
  created_at timestamptz not null default now(),
  unique (network_id, id),
  check (kind <> 'network' or id = network_id)
);
alter table tenants enable row level security;
alter table tenants force row level security;
-- The directory of who exists is public: it holds ids and kinds, no content.
create policy directory on tenants for select using (true);
create policy system_insert on tenants for insert to tequio_system with check (true);
grant select on tenants to tequio_self, tequio_tenant, tequio_network, tequio_public, tequio_system;
grant insert on tenants to tequio_system;

-- Whose log and outbox one may append to: a tenant its own; the host authority those of its network; a person or a
-- visitor that of whom they turn to (a follow, a proposal).
create function append_allowed(network uuid, tenant uuid) returns boolean language sql stable as $$
  select tenant is not distinct from nullif(current_setting('app.tenant_id', true), '')::uuid
    or current_user in ('tequio_self', 'tequio_public')
    or (current_user = 'tequio_network' and network = nullif(current_setting('app.network_id', true), '')::uuid)
$$;

create table outbox (
  id uuid primary key,
  network_id uuid references tenants (id),
  tenant_id uuid references tenants (id),
  event text not null,
  payload jsonb not null,
  actor text not null,
  correlation_id text not null,
  occurred_at timestamptz not null,
  relayed_at timestamptz
);
create index outbox_waiting on outbox (id) where relayed_at is null;
${protect('outbox', { system: 'write' })}
-- Only the relay reads.
create policy append on outbox for insert to tequio_self, tequio_tenant, tequio_network, tequio_public
  with check (append_allowed(network_id, tenant_id));
grant insert on outbox to tequio_self, tequio_tenant, tequio_network, tequio_public;

create table audit_entries (
  id uuid primary key,
  network_id uuid references tenants (id),
  tenant_id uuid references tenants (id),
  action text not null,
  subject_type text not null,
  subject_id uuid,
  actor_kind text not null,
  person_id uuid,
  membership_id uuid,
  office text,
  reason text,
  changes jsonb not null default '{}',
  correlation_id text not null,
  at timestamptz not null,
  sequence bigint,
  previous_hash text,
  hash text
);
create unique index audit_entries_chain on audit_entries (tenant_id, sequence) nulls not distinct where hash is not null;
create index audit_entries_unsealed on audit_entries (tenant_id, id) where hash is null;
create index audit_entries_by_tenant on audit_entries (tenant_id, id desc);
create index audit_entries_by_subject on audit_entries (tenant_id, subject_type, subject_id, id);
${protect('audit_entries', { tenant: 'read', network: 'read', self: { rows: 'person_id = (select current_person())', access: 'read' } })}
create policy append on audit_entries for insert to tequio_self, tequio_tenant, tequio_network, tequio_public, tequio_system
  with check (hash is null and (current_user = 'tequio_system' or append_allowed(network_id, tenant_id)));
grant insert on audit_entries to tequio_self, tequio_tenant, tequio_network, tequio_public, tequio_system;
create policy system_select on audit_entries for select to tequio_system using (true);
-- The sealer fills the chain of a row once; nobody changes what the row says.
create policy seal on audit_entries for update to tequio_system using (hash is null) with check (hash is not null);
grant select, update (sequence, previous_hash, hash) on audit_entries to tequio_system;

create table idempotency_keys (
  actor text not null,
  key text not null check (length(key) between 8 and 200),
  operation text not null,
  input_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy own on idempotency_keys
  to tequio_self, tequio_tenant, tequio_network, tequio_public
  using (actor = current_setting('app.actor', true)) with check (actor = current_setting('app.actor', true));
grant select, insert, update on idempotency_keys to tequio_self, tequio_tenant, tequio_network, tequio_public;
create policy system_all on idempotency_keys to tequio_system using (true) with check (true);
grant select, insert, update, delete on idempotency_keys to tequio_system;

create table handled_jobs (
  key text primary key,
  handled_at timestamptz not null default now()
);
alter table handled_jobs enable row level security;
alter table handled_jobs force row level security;
-- Keys only, of jobs that have taken effect; a job of any scope marks itself in its own transaction.
create policy mark on handled_jobs to tequio_self, tequio_tenant, tequio_network, tequio_system using (true) with check (true);
grant select, insert on handled_jobs to tequio_self, tequio_tenant, tequio_network, tequio_system;
grant delete on handled_jobs to tequio_system;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
