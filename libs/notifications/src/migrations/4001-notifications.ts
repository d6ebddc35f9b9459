import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Notices to people and followers, their deliveries and mails as sent, preferences and deadlines. */
export class Notifications1700000004001 implements MigrationInterface {
  name = 'Notifications1700000004001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- One sending to one recipient. Holds ids, states and dates only, so that the sweep may look over all tenants.
-- Without a tenant: a mail of the platform itself (signing in).
create table deliveries (
  id uuid primary key,
  network_id uuid,
  tenant_id uuid,
  channel text not null default 'mail' check (channel in ('mail')),
  urgent boolean not null default false,
  batch_id uuid not null,
  subject_type text,
  subject_id uuid,
  person_id uuid references persons (id),
  follower_id uuid,
  request_id uuid unique,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'suppressed')),
  attempts int not null default 0,
  -- From when on somebody may try: the end of a lease while somebody tries, the end of a pause after a refusal.
  due_at timestamptz not null,
  reason text check (length(reason) <= 60),
  provider_id text,
  created_at timestamptz not null,
  finished_at timestamptz,
  foreign key (network_id, tenant_id) references tenants (network_id, id),
  unique (tenant_id, id),
  check (tenant_id is null or network_id is not null),
  check ((tenant_id is null) = (request_id is not null)),
  check ((state = 'queued') = (finished_at is null))
);
create index deliveries_by_batch on deliveries (batch_id) where state = 'queued';
create index deliveries_waiting on deliveries (due_at) where state = 'queued';
create index deliveries_by_subject on deliveries (tenant_id, subject_type, subject_id);
create index deliveries_by_person on deliveries (person_id, id desc) where person_id is not null;
${protect('deliveries', {
  tenant: 'write',
  network: 'read',
  self: { rows: 'person_id = (select current_person())', access: 'read' },
  system: 'read',
})}
create policy system_insert on deliveries for insert to tequio_system with check (tenant_id is null);
create policy system_update on deliveries for update to tequio_system using (tenant_id is null) with check (tenant_id is null);
grant insert, update on deliveries to tequio_system;

-- A mail as it was sent. Written before it goes out, so that a repeated attempt is the same message.
create table messages (
  id uuid primary key,
  network_id uuid,
  tenant_id uuid,
  delivery_id uuid not null unique references deliveries (id),
  message_id text not null unique,
  address text not null,
  subject text not null,
  plain_text text,
  html text,
  unsubscribe_path text,
  -- Its body opens an account: it is never stored, only that it was sent.
  secret boolean not null default false,
  composed_at timestamptz not null,
  sent_at timestamptz,
  answer text,
  foreign key (network_id, tenant_id) references tenants (network_id, id),
  foreign key (tenant_id, delivery_id) references deliveries (tenant_id, id),
  check (not secret or (plain_text is null and html is null))
);
${protect('messages', { tenant: 'write' })}
create policy system_all on messages to tequio_system using (tenant_id is null) with check (tenant_id is null);
grant select, insert, update, delete on messages to tequio_system;

create table notices (${TENANT_COLUMNS},
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  person_id uuid references persons (id),
  follower_id uuid,
  address text,
  locale text check (locale in ('es', 'en')),
  unsubscribe_path text,
  recipient text not null generated always as (coalesce('p:' || person_id::text, 'f:' || follower_id::text)) stored,
  dedupe text not null check (length(dedupe) between 1 and 200),
  urgent boolean not null,
  headings jsonb not null default '{}',
  path text,
  mail text not null check (mail in ('waiting', 'taken', 'none')),
  mail_due_at timestamptz not null,
  grouped_into uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (tenant_id, recipient, kind, subject_id, dedupe),
  foreign key (tenant_id, grouped_into) references deliveries (tenant_id, id),
  check (num_nonnulls(person_id, follower_id) = 1),
  check (follower_id is null or mail = 'none' or address is not null)
);
create index notices_of_person on notices (person_id, id desc) where person_id is not null;
create index notices_unread on notices (person_id) where person_id is not null and read_at is null;
create index notices_to_mail on notices (tenant_id, urgent, mail_due_at, id) where mail = 'waiting';
create index notices_grouped on notices (grouped_into) where grouped_into is not null;
create index notices_of_follower on notices (tenant_id, follower_id) where follower_id is not null;
${protect('notices', {
  tenant: 'write',
  network: { insert: true },
  self: { rows: 'person_id = (select current_person())', access: 'read' },
})}
create policy self_update on notices for update to tequio_self
  using (person_id = (select current_person())) with check (person_id = (select current_person()));
grant update (read_at) on notices to tequio_self;
-- The sweep sees whose and when, never what or to whom.
create policy system_select on notices for select to tequio_system using (mail = 'waiting');
grant select (network_id, tenant_id, urgent, mail, mail_due_at) on notices to tequio_system;

-- A person's own choice, across tenants. No row: the kind's default.
create table notice_preferences (
  person_id uuid not null references persons (id),
  kind text not null,
  mail boolean not null,
  updated_at timestamptz not null,
  primary key (person_id, kind)
);
${protect('notice_preferences', { self: { rows: 'person_id = (select current_person())', access: 'write' } })}
-- Who sends must know who does not want to receive.
create policy tenant_select on notice_preferences for select to tequio_tenant using (true);
grant select on notice_preferences to tequio_tenant;

create table deadlines (${TENANT_COLUMNS},
  subject_type text not null,
  subject_id uuid not null,
  kind text not null,
  due_at timestamptz not null,
  state text not null default 'scheduled' check (state in ('scheduled', 'reached', 'cancelled')),
  created_at timestamptz not null,
  finished_at timestamptz
);
create unique index deadlines_one_of_a_kind on deadlines (tenant_id, subject_type, subject_id, kind) where state = 'scheduled';
create index deadlines_ahead on deadlines (due_at) where state = 'scheduled';
${protect('deadlines', { tenant: 'write', network: { insert: true, updateColumns: ['due_at', 'state', 'finished_at'] } })}
create policy system_select on deadlines for select to tequio_system using (state = 'scheduled');
grant select (network_id, tenant_id, due_at, state) on deadlines to tequio_system;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
