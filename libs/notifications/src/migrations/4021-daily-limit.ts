import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** How many mails that can wait a tenant has had today, and which notices wait because that is enough. */
export class DailyLimit1700000004021 implements MigrationInterface {
  name = 'DailyLimit1700000004021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- One row a tenant, of the day on which it last had mails, in the network's zone.
create table daily_mails (${TENANT_COLUMNS},
  day date not null,
  mails int not null check (mails >= 0),
  unique (tenant_id)
);
${protect('daily_mails', { tenant: 'write' })}

alter table notices add column over_limit boolean not null default false;
create index notices_over_limit on notices (network_id, tenant_id, mail_due_at) where mail = 'waiting' and over_limit;
grant select (over_limit) on notices to tequio_tenant, tequio_network, tequio_system;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
