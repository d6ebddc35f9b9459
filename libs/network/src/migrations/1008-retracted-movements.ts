import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A movement that tells of what was taken back is news no longer. */
export class RetractedMovements1700000001008 implements MigrationInterface {
  name = 'RetractedMovements1700000001008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table movements add column about uuid, add column retracted_at timestamptz, add check (retracted_at is null or about is not null);
create index movements_about on movements (tenant_id, about) where about is not null;
create policy tenant_retract on movements for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()) and retracted_at is not null);
create policy network_retract on movements for update to tequio_network
  using (network_id = (select current_network())) with check (network_id = (select current_network()) and retracted_at is not null);
grant update (retracted_at) on movements to tequio_tenant, tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
