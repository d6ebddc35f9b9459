import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Values that a network sets for itself; a change is a new row with its reason, so that yesterday's stays known. */
export class Settings1700000001002 implements MigrationInterface {
  name = 'Settings1700000001002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table network_settings (${TENANT_COLUMNS},
  key text not null,
  value jsonb not null,
  reason text not null,
  set_at timestamptz not null,
  set_by_office text,
  check (tenant_id = network_id)
);
create index network_settings_latest on network_settings (network_id, key, set_at desc, id desc);
${protect('network_settings', { network: { insert: true }, public: 'true' })}
create policy tenant_select on network_settings for select to tequio_tenant using (network_id = (select current_network()));
grant select on network_settings to tequio_tenant;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
