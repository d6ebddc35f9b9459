import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Addresses that a network does not write to any more, and what providers tell of mails that were sent. */
export class MailSuppressions1700000004010 implements MigrationInterface {
  name = 'MailSuppressions1700000004010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table deliveries drop constraint deliveries_state_check;
alter table deliveries add constraint deliveries_state_check check (state in ('queued', 'sent', 'failed', 'bounced', 'suppressed'));
-- A provider tells of a mail of any tenant that it has come back after all; nothing else of it can be changed so.
create policy system_reported on deliveries for update to tequio_system using (state = 'sent') with check (state in ('sent', 'failed', 'bounced'));

-- Compared by a keyed hash and read by a mask: whose address it is, neither a municipality nor its host authority learns.
create table mail_suppressions (${TENANT_COLUMNS},
  address_hash text not null,
  masked text not null check (length(masked) <= 260),
  cause text not null check (cause in ('bounced', 'complained')),
  code text check (length(code) <= 60),
  since timestamptz not null,
  lifted_at timestamptz,
  lift_reason text,
  check (tenant_id = network_id),
  check ((lifted_at is null) = (lift_reason is null))
);
create unique index mail_suppressions_in_force on mail_suppressions (network_id, address_hash) where lifted_at is null;
create index mail_suppressions_by_network on mail_suppressions (network_id, id desc) where lifted_at is null;
${protect('mail_suppressions', { network: { updateColumns: ['lifted_at', 'lift_reason'] }, system: 'write' })}
revoke select on mail_suppressions from tequio_network;
grant select (id, network_id, tenant_id, masked, cause, code, since, lifted_at, lift_reason) on mail_suppressions to tequio_network;

-- Calls of providers that have taken effect, by the identifiers that they gave them.
create table mail_reports (
  call_id text primary key check (length(call_id) between 1 and 200),
  received_at timestamptz not null
);
create index mail_reports_by_age on mail_reports (received_at);
${protect('mail_reports', { system: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
