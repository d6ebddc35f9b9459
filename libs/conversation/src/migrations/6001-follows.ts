import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Who follows what, how many do, and what they were told. */
export class Follows1700000006001 implements MigrationInterface {
  name = 'Follows1700000006001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A follow belongs to a person or an address, not to the tenant of what is followed: neither the municipality nor the
-- host authority holds any right on this table, and they learn of it only how many there are.
create table follows (${TENANT_COLUMNS},
  subject_type text not null,
  subject_id uuid not null,
  person_id uuid references persons (id),
  email citext,
  -- From the address: one person is told once, by whichever of their follows.
  recipient_key uuid,
  locale text not null check (locale in ('es', 'en')),
  state text not null check (state in ('pending', 'active', 'left')),
  confirm_token_hash text unique,
  confirm_sent_at timestamptz,
  confirm_sent_count int not null default 0,
  confirm_until timestamptz,
  leave_token text not null unique,
  notice_version int not null,
  consented_at timestamptz not null,
  requested_at timestamptz not null,
  confirmed_at timestamptz,
  left_at timestamptz,
  check (num_nonnulls(person_id, email) = case when state = 'left' then 0 else 1 end),
  check ((state = 'left') = (recipient_key is null)),
  check ((state = 'left') = (left_at is not null)),
  check (state <> 'active' or confirmed_at is not null),
  check (state <> 'pending' or (confirm_token_hash is not null and confirm_until is not null))
);
create unique index follows_one_each on follows (subject_type, subject_id, recipient_key) where state in ('pending', 'active');
create index follows_of_person on follows (person_id, id desc) where person_id is not null;
create index follows_unconfirmed on follows (confirm_until) where state = 'pending';
${protect('follows', { self: { rows: 'person_id = (select current_person())', access: 'read' }, system: 'write' })}

create table follow_counters (${TENANT_COLUMNS},
  subject_type text not null,
  subject_id uuid not null,
  followers int not null check (followers >= 0),
  unique (subject_type, subject_id)
);
${protect('follow_counters', { public: 'true', tenant: 'read', network: 'read', self: { rows: 'true', access: 'read' }, system: 'write' })}

-- What followers are told of, once.
create table follower_tellings (${TENANT_COLUMNS},
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  dedupe text not null check (length(dedupe) between 1 and 200),
  told_at timestamptz not null,
  unique (tenant_id, kind, subject_id, dedupe)
);
${protect('follower_tellings', { tenant: 'insert', network: { insert: true } })}

-- How often something was tried; keys are HMACs, so that no address lies here.
create table follow_attempts (
  key text primary key,
  tries int not null,
  resets_at timestamptz not null
);
create index follow_attempts_past on follow_attempts (resets_at);
${protect('follow_attempts', { system: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
