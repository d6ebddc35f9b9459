import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Networks, the authorities that host them, their municipalities and groups. */
export class Networks1700000001001 implements MigrationInterface {
  name = 'Networks1700000001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table networks (${TENANT_COLUMNS},
  slug text not null unique,
  name text not null,
  state_key text not null check (state_key ~ '^[0-9]{2}$'),
  fictional boolean not null default false,
  logo_file_id uuid,
  colours jsonb not null default '{}',
  terminology jsonb not null default '{}',
  time_zone text not null,
  locales text[] not null default '{es}',
  calendar jsonb not null,
  opened_at timestamptz not null,
  version int not null default 1,
  check (id = network_id and tenant_id = network_id)
);
${protect('networks', {
  public: 'true',
  network: { updateColumns: ['name', 'logo_file_id', 'colours', 'terminology', 'time_zone', 'locales', 'calendar', 'version'] },
  system: 'write',
})}
create policy directory on networks for select to tequio_tenant, tequio_self using (true);
grant select on networks to tequio_tenant, tequio_self;

create table host_authorities (${TENANT_COLUMNS},
  name text not null,
  short_name text not null,
  starts_on date not null,
  ends_on date,
  contact_email citext,
  website text,
  check (ends_on is null or ends_on >= starts_on),
  -- One authority a day: who follows begins when the one before has ended.
  exclude using gist (network_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
${protect('host_authorities', { public: 'true', network: { insert: true, updateColumns: ['name', 'short_name', 'ends_on', 'contact_email', 'website'] }, system: 'write' })}
create policy directory on host_authorities for select to tequio_tenant, tequio_self using (true);
grant select on host_authorities to tequio_tenant, tequio_self;

create table municipalities (${TENANT_COLUMNS},
  inegi_key text not null check (inegi_key ~ '^[0-9]{5}$'),
  name text not null,
  slug text not null,
  seat text not null,
  population int,
  population_source text,
  time_zone text not null,
  website text,
  contact_email citext,
  logo_file_id uuid,
  colours jsonb not null default '{}',
  invited_at timestamptz,
  letter_accepted_at timestamptz,
  secretariat_installed_at timestamptz,
  cocreation_opened_at timestamptz,
  plan_published_at timestamptz,
  implementation_started_at timestamptz,
  evaluated_at timestamptz,
  last_movement_at timestamptz,
  version int not null default 1,
  stage text not null generated always as (case
    when evaluated_at is not null then 'evaluated'
    when implementation_started_at is not null then 'implementation'
    when plan_published_at is not null then 'plan_published'
    when cocreation_opened_at is not null then 'cocreation_open'
    when secretariat_installed_at is not null then 'secretariat_installed'
    when letter_accepted_at is not null then 'letter_accepted'
    else 'no_letter' end) stored,
  search_key text not null generated always as (plain(name || ' ' || seat || ' ' || inegi_key)) stored,
  unique (network_id, slug),
  unique (network_id, inegi_key),
  check (id = tenant_id and id <> network_id)
);
create index municipalities_by_name on municipalities (network_id, name, id);
create index municipalities_search on municipalities using gin (search_key gin_trgm_ops);
${protect('municipalities', {
  public: 'true',
  tenant: 'read',
  network: {
    updateColumns: [
      'website', 'contact_email', 'logo_file_id', 'colours', 'invited_at', 'letter_accepted_at', 'secretariat_installed_at',
      'cocreation_opened_at', 'plan_published_at', 'implementation_started_at', 'evaluated_at', 'last_movement_at', 'version',
    ],
  },
  system: 'write',
})}
create policy tenant_update on municipalities for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (website, contact_email, logo_file_id, colours, letter_accepted_at, secretariat_installed_at, cocreation_opened_at,
  plan_published_at, implementation_started_at, evaluated_at, last_movement_at, version) on municipalities to tequio_tenant;
create policy directory on municipalities for select to tequio_self using (true);
grant select on municipalities to tequio_self;

create table municipality_groups (${TENANT_COLUMNS},
  kind text not null check (kind in ('region', 'group')),
  name text not null,
  slug text not null,
  unique (network_id, slug),
  check (tenant_id = network_id)
);
${protect('municipality_groups', { public: 'true', network: { insert: true, updateColumns: ['name', 'slug', 'kind'], delete: true }, system: 'write' })}

create table municipality_group_members (
  network_id uuid not null,
  tenant_id uuid not null,
  group_id uuid not null,
  municipality_id uuid not null references municipalities (id),
  primary key (group_id, municipality_id),
  foreign key (tenant_id, group_id) references municipality_groups (tenant_id, id) on delete cascade,
  foreign key (network_id, municipality_id) references tenants (network_id, id),
  check (tenant_id = network_id)
);
create index municipality_group_members_by_municipality on municipality_group_members (municipality_id);
${protect('municipality_group_members', { public: 'true', network: { insert: true, delete: true }, system: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
