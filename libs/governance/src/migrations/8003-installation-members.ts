import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Who took part in an installation, and whether the body's rules were approved in it: written, no longer told from dates. */
export class InstallationMembers1700000008003 implements MigrationInterface {
  name = 'InstallationMembers1700000008003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table installations add column rules_approved boolean not null default false;
update installations i set rules_approved = true from bodies b where b.id = i.body_id and b.rules_approved_on = i.held_on and i.state <> 'scheduled';

create table installation_members (${TENANT_COLUMNS},
  installation_id uuid not null,
  term_id uuid not null,
  role text not null check (role in ('holder', 'alternate', 'facilitator')),
  took_oath boolean not null,
  foreign key (tenant_id, installation_id) references installations (tenant_id, id),
  foreign key (tenant_id, term_id) references seat_terms (tenant_id, id),
  unique (tenant_id, installation_id, term_id)
);
create index installation_members_by_term on installation_members (tenant_id, term_id);
insert into installation_members (id, network_id, tenant_id, installation_id, term_id, role, took_oath)
  select gen_random_uuid(), i.network_id, i.tenant_id, i.id, t.id, t.role, true
  from installations i join seat_terms t on t.tenant_id = i.tenant_id and t.body_id = i.body_id and t.oath_on = i.held_on where i.state <> 'scheduled';
${protect('installation_members', { tenant: 'insert', network: 'read' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
