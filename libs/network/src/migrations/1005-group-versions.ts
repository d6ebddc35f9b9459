import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two people who change a group at once are told; who works in a municipality reads its regions as anyone does. */
export class GroupVersions1700000001005 implements MigrationInterface {
  name = 'GroupVersions1700000001005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table municipality_groups add column version int not null default 1;
grant update (version) on municipality_groups to tequio_network;
create policy directory on municipality_groups for select to tequio_tenant, tequio_self using (true);
grant select on municipality_groups to tequio_tenant, tequio_self;
create policy directory on municipality_group_members for select to tequio_tenant, tequio_self using (true);
grant select on municipality_group_members to tequio_tenant, tequio_self;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
