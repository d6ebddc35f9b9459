import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sector that is in use is retired with its reason; one that nothing ever named can be removed. */
export class RetiredSectors1700000008007 implements MigrationInterface {
  name = 'RetiredSectors1700000008007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table sectors
  add column retired_at timestamptz,
  add column retired_reason text,
  add constraint sectors_retired check ((retired_at is null) = (retired_reason is null));
grant update (retired_at, retired_reason) on sectors to tequio_network;
create policy network_delete on sectors for delete to tequio_network using (network_id = (select current_network()));
grant delete on sectors to tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
