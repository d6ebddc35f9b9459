import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** What moved in public at each municipality: the latest of it is shown on its page and on its network's. */
export class Movements1700000001003 implements MigrationInterface {
  name = 'Movements1700000001003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table movements (${TENANT_COLUMNS},
  kind text not null,
  details jsonb not null default '{}',
  voice text not null check (voice in ('government', 'society', 'both')),
  page text not null,
  at timestamptz not null
);
create index movements_by_network on movements (network_id, at desc, id desc);
create index movements_by_municipality on movements (tenant_id, at desc, id desc);
${protect('movements', { public: 'true', tenant: 'insert', network: { insert: true } })}
create policy directory on movements for select to tequio_tenant, tequio_self using (true);
grant select on movements to tequio_self;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
