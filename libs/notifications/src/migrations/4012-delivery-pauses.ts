import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@tequio/platform';

/** What the operators hold back for a while: the whole channel, a network, or one municipality. */
export class DeliveryPauses1700000004012 implements MigrationInterface {
  name = 'DeliveryPauses1700000004012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table delivery_pauses (
  id uuid primary key,
  channel text not null default 'mail' check (channel in ('mail')),
  -- Without a network: the whole channel; without a tenant: all of the network.
  network_id uuid references tenants (id),
  tenant_id uuid,
  reason text not null,
  since timestamptz not null,
  ended_at timestamptz,
  foreign key (network_id, tenant_id) references tenants (network_id, id),
  check (tenant_id is null or network_id is not null)
);
create unique index delivery_pauses_in_force on delivery_pauses (channel, network_id, tenant_id) nulls not distinct where ended_at is null;
${protect('delivery_pauses', { system: 'write' })}
-- Who sends must know what is held back, and whose people are not written to may know why.
create policy tenant_select on delivery_pauses for select to tequio_tenant
  using (network_id is null or (network_id = (select current_network()) and (tenant_id is null or tenant_id = (select current_tenant()))));
create policy network_select on delivery_pauses for select to tequio_network
  using (network_id is null or network_id = (select current_network()));
grant select on delivery_pauses to tequio_tenant, tequio_network;
create index deliveries_bounced on deliveries (finished_at) where state = 'bounced';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
