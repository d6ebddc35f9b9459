import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** A network's own mail server, and that mails wait while it cannot be used. */
export class MailServers1700000004060 implements MigrationInterface {
  name = 'MailServers1700000004060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_servers (${TENANT_COLUMNS},
  host text not null check (length(host) <= 253),
  port int not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls')),
  user_name text not null check (length(user_name) <= 254),
  -- Sealed; only who sends opens it.
  password bytea not null,
  sender_name text not null check (length(sender_name) <= 100),
  sender_address text not null check (length(sender_address) <= 254),
  version int not null default 1,
  state text not null check (state in ('untried', 'in_use', 'held_back')),
  -- Why it is held back, and what it answered.
  fault text check (length(fault) <= 40),
  answer text check (length(answer) <= 500),
  held_since timestamptz,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_office text,
  -- The last trial: of which settings, when it was asked for, and how it ended.
  trial_id uuid,
  trial_version int,
  trial_asked_at timestamptz,
  trial_ended_at timestamptz,
  trial_fault text check (length(trial_fault) <= 40),
  trial_answer text check (length(trial_answer) <= 500),
  unique (network_id),
  check (tenant_id = network_id),
  check ((state = 'held_back') = (fault is not null) and (state = 'held_back') = (held_since is not null))
);
${protect('mail_servers', {
  network: {
    insert: true,
    updateColumns: [
      'host', 'port', 'security', 'user_name', 'password', 'sender_name', 'sender_address', 'version', 'state', 'fault', 'answer', 'held_since',
      'changed_at', 'changed_by', 'changed_by_office', 'trial_id', 'trial_version', 'trial_asked_at', 'trial_ended_at', 'trial_fault', 'trial_answer',
    ],
    delete: true,
  },
  system: 'write',
})}
-- Whoever administers it never reads the password.
revoke select on mail_servers from tequio_network;
grant select (id, network_id, tenant_id, host, port, security, user_name, sender_name, sender_address, version, state, fault, answer, held_since, changed_at,
  changed_by, changed_by_office, trial_id, trial_version, trial_asked_at, trial_ended_at, trial_fault, trial_answer) on mail_servers to tequio_network;

-- Held back by the network's own server, beside what the operators hold back.
alter table delivery_pauses add column own_server boolean not null default false,
  add constraint delivery_pauses_own_server_check check (not own_server or (channel = 'mail' and network_id is not null and tenant_id is null));
drop index delivery_pauses_in_force;
create unique index delivery_pauses_in_force on delivery_pauses (channel, network_id, tenant_id, own_server) nulls not distinct where ended_at is null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
