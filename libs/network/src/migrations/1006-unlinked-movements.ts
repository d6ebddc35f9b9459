import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A movement stays when what it led to is withdrawn; it leads to its municipality's own page from then on. */
export class UnlinkedMovements1700000001006 implements MigrationInterface {
  name = 'UnlinkedMovements1700000001006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy tenant_unlink on movements for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()) and page = '');
create policy network_unlink on movements for update to tequio_network
  using (network_id = (select current_network())) with check (network_id = (select current_network()) and page = '');
grant update (page) on movements to tequio_tenant, tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
