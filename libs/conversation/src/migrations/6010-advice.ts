import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** What a municipality and its host authority talk about, what each said, and how far each person has read. */
export class Advice1700000006010 implements MigrationInterface {
  name = 'Advice1700000006010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table advice_threads (${TENANT_COLUMNS},
  title text not null check (length(title) between 1 and 200),
  subject_type text,
  subject_id uuid,
  state text not null check (state in ('open', 'waiting_institute', 'waiting_municipality', 'closed')),
  answer_due_on date,
  -- Of the host authority; the office as it was named then, for a municipality does not see who the people of the other are.
  assigned_to uuid references persons (id),
  assigned_office text,
  opened_side text not null check (opened_side in ('institute', 'municipality')),
  opened_office text,
  last_side text not null check (last_side in ('institute', 'municipality')),
  last_at timestamptz not null,
  version int not null default 1,
  created_at timestamptz not null,
  check ((subject_type is null) = (subject_id is null)),
  check ((assigned_to is null) = (assigned_office is null)),
  check (answer_due_on is null or state in ('waiting_institute', 'waiting_municipality'))
);
create index advice_threads_of_tenant on advice_threads (tenant_id, last_at desc, id desc);
create index advice_threads_of_network on advice_threads (network_id, last_at desc, id desc);
create index advice_threads_about on advice_threads (tenant_id, subject_id) where subject_id is not null;
${protect('advice_threads', {
  tenant: 'write',
  network: { insert: true, updateColumns: ['state', 'answer_due_on', 'assigned_to', 'assigned_office', 'last_side', 'last_at', 'version'] },
})}
-- The platform's own process learns from a mail's address whose thread it answers, and nothing of what is said there.
create policy system_select on advice_threads for select to tequio_system using (true);
grant select (id, network_id, tenant_id) on advice_threads to tequio_system;

-- In the order in which it happened. What was said stays as it was said: of a message only its personal data can be taken away.
create table advice_entries (${TENANT_COLUMNS},
  thread_id uuid not null,
  kind text not null check (kind in ('message', 'assigned', 'closed', 'reopened')),
  side text not null check (side in ('institute', 'municipality')),
  person_id uuid references persons (id),
  office text,
  -- A message; the office that it was handed to; why it was closed.
  body text check (length(body) between 1 and 10000),
  -- What a mail quoted and signed with.
  quoted text check (length(quoted) <= 20000),
  mail_id text check (length(mail_id) <= 1000),
  said_at timestamptz not null,
  removed_at timestamptz,
  removed_by_office text,
  removal_reason text,
  search_key text generated always as (plain(body)) stored,
  foreign key (tenant_id, thread_id) references advice_threads (tenant_id, id),
  check (kind <> 'message' or (body is null) = (removed_at is not null)),
  check ((removed_at is null) = (removal_reason is null))
);
create index advice_entries_of_thread on advice_entries (tenant_id, thread_id, id desc);
-- A mail that comes twice is one message.
create unique index advice_entries_once on advice_entries (tenant_id, thread_id, mail_id) where mail_id is not null;
${protect('advice_entries', {
  tenant: 'insert',
  network: { insert: true, updateColumns: ['body', 'quoted', 'removed_at', 'removed_by_office', 'removal_reason'] },
})}
create policy tenant_update on advice_entries for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (body, quoted, removed_at, removed_by_office, removal_reason) on advice_entries to tequio_tenant;
create policy self_select on advice_entries for select to tequio_self using (person_id = (select current_person()));
grant select (id, kind, side, person_id, office, body, said_at) on advice_entries to tequio_self;

create table advice_readings (${TENANT_COLUMNS},
  thread_id uuid not null,
  person_id uuid not null references persons (id),
  read_entry_id uuid not null,
  read_at timestamptz not null,
  foreign key (tenant_id, thread_id) references advice_threads (tenant_id, id),
  unique (thread_id, person_id)
);
${protect('advice_readings', { tenant: 'write', network: { insert: true, updateColumns: ['read_entry_id', 'read_at'] } })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
