import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Sectors, bodies, their operating rules, seats, terms and acts of installation. */
export class Bodies1700000008001 implements MigrationInterface {
  name = 'Bodies1700000008001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Who sits in a network's bodies. Without a name of its own a sector is called as the dictionary calls its key.
create table sectors (${TENANT_COLUMNS},
  key text not null check (key ~ '^[a-z][a-z0-9_]{1,39}$'),
  name text check (length(name) between 2 and 80),
  shape text not null check (shape in ('circle', 'square', 'diamond')),
  position int not null,
  version int not null default 1,
  unique (network_id, key),
  unique (network_id, id),
  check (tenant_id = network_id)
);
create function start_sectors() returns trigger language plpgsql as $$
begin
  insert into sectors (id, network_id, tenant_id, key, shape, position) values
    (gen_random_uuid(), new.id, new.id, 'government', 'circle', 1),
    (gen_random_uuid(), new.id, new.id, 'civil_society', 'square', 2),
    (gen_random_uuid(), new.id, new.id, 'academia', 'diamond', 3);
  return null;
end $$;
-- A network has sectors from the moment it opens, whoever opens it. Runs as who opens, behind the same walls.
create trigger start_sectors after insert on networks for each row execute function start_sectors();
insert into sectors (id, network_id, tenant_id, key, shape, position)
  select gen_random_uuid(), n.id, n.id, s.key, s.shape, s.position from networks n,
    (values ('government', 'circle', 1), ('civil_society', 'square', 2), ('academia', 'diamond', 3)) as s (key, shape, position);
${protect('sectors', { public: 'true', network: { insert: true, updateColumns: ['name', 'shape', 'position', 'version'] }, system: 'write' })}
create policy directory on sectors for select to tequio_tenant using (network_id = (select current_network()));
create policy directory_self on sectors for select to tequio_self using (true);
grant select on sectors to tequio_tenant, tequio_self;

create table bodies (${TENANT_COLUMNS},
  kind text not null check (kind ~ '^[a-z][a-z_]{1,39}$'),
  name text not null check (length(name) between 3 and 200),
  legal_basis text[] not null default '{}',
  state text not null,
  published boolean not null default false,
  convened_on date not null,
  installed_on date,
  rules_approved_on date,
  dissolved_on date,
  last_sitting_on date,
  version int not null default 1,
  created_at timestamptz not null
);
-- One living secretariat a municipality: two people who convene at once meet here.
create unique index bodies_one_secretariat on bodies (tenant_id) where kind = 'municipal_secretariat' and state <> 'dissolved';
create index bodies_by_tenant on bodies (tenant_id, kind, id desc);
create index bodies_by_network on bodies (network_id, kind, state);
${protect('bodies', { tenant: 'write', network: 'read', public: 'published' })}

-- Versions are never edited: whoever changes the rules adds one. Without a body: the network's own for bodies of that kind.
create table operating_rules (${TENANT_COLUMNS},
  body_id uuid,
  body_kind text,
  version int not null check (version > 0),
  title text not null check (length(title) between 3 and 300),
  rules jsonb not null,
  adopted_from uuid,
  reason text,
  registered_in text,
  registered_on date,
  adopted_on date not null,
  created_at timestamptz not null,
  foreign key (tenant_id, body_id) references bodies (tenant_id, id),
  -- What a body adopts from elsewhere is its network's.
  foreign key (network_id, adopted_from) references operating_rules (tenant_id, id),
  check (num_nonnulls(body_id, body_kind) = 1),
  check (body_kind is null or tenant_id = network_id),
  check (version = 1 or reason is not null)
);
create unique index operating_rules_of_body on operating_rules (tenant_id, body_id, version) where body_id is not null;
create unique index operating_rules_of_network on operating_rules (network_id, body_kind, version) where body_kind is not null;
${protect('operating_rules', { tenant: 'insert', network: 'read', public: 'body_kind is not null or exists (select from bodies b where b.id = body_id and b.published)' })}
create policy network_rules on operating_rules for select to tequio_tenant using (tenant_id = (select current_network()));
create policy network_rules_self on operating_rules for select to tequio_self using (body_kind is not null);
grant select on operating_rules to tequio_self;
create policy network_insert on operating_rules for insert to tequio_network
  with check (tenant_id = (select current_network()) and network_id = (select current_network()));
grant insert on operating_rules to tequio_network;

create table seats (${TENANT_COLUMNS},
  body_id uuid not null,
  sector_id uuid not null,
  number int not null check (number between 1 and 999),
  label text check (length(label) between 2 and 120),
  voice boolean not null default true,
  vote boolean not null default true,
  honorary boolean not null default false,
  created_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 1,
  foreign key (tenant_id, body_id) references bodies (tenant_id, id),
  foreign key (network_id, sector_id) references sectors (network_id, id)
);
create unique index seats_number on seats (tenant_id, body_id, sector_id, number) where removed_at is null;
${protect('seats', { tenant: 'write', network: 'read', public: 'removed_at is null and exists (select from bodies b where b.id = body_id and b.published)' })}

-- Who holds a seat, who stands in for that person, and who facilitates without a seat.
create table seat_terms (${TENANT_COLUMNS},
  body_id uuid not null,
  seat_id uuid,
  role text not null check (role in ('holder', 'alternate', 'facilitator')),
  person_id uuid,
  membership_id uuid,
  invitation_id uuid,
  name text check (length(name) between 2 and 160),
  office text check (length(office) between 2 and 200),
  organisation text check (length(organisation) between 2 and 200),
  starts_on date not null,
  ends_on date,
  appointment_act text,
  oath_on date,
  ended_on date,
  end_kind text check (end_kind in ('resignation', 'removal', 'end_of_term', 'death', 'replacement', 'dissolution')),
  end_reason text,
  created_at timestamptz not null,
  version int not null default 1,
  foreign key (tenant_id, body_id) references bodies (tenant_id, id),
  foreign key (tenant_id, seat_id) references seats (tenant_id, id),
  foreign key (person_id) references persons (id),
  foreign key (tenant_id, invitation_id) references invitations (tenant_id, id),
  foreign key (tenant_id, membership_id) references memberships (tenant_id, id),
  check ((role = 'facilitator') = (seat_id is null)),
  check (num_nonnulls(name, office) > 0),
  check (ends_on is null or ends_on >= starts_on),
  check ((ended_on is null) = (end_kind is null)),
  check (end_kind is null or end_reason is not null)
);
-- One holder and one alternate a seat, one facilitator a body: two people who appoint at once meet here.
create unique index seat_terms_open on seat_terms (tenant_id, seat_id, role) where ended_on is null and seat_id is not null;
create unique index seat_terms_facilitator on seat_terms (tenant_id, body_id) where ended_on is null and role = 'facilitator';
create index seat_terms_by_body on seat_terms (tenant_id, body_id, id);
create index seat_terms_by_person on seat_terms (tenant_id, person_id) where person_id is not null;
create index seat_terms_by_invitation on seat_terms (tenant_id, invitation_id) where invitation_id is not null;
${protect('seat_terms', {
  tenant: 'write',
  network: 'read',
  public: 'exists (select from bodies b where b.id = body_id and b.published)',
  publicColumns: [
    'id', 'network_id', 'tenant_id', 'body_id', 'seat_id', 'role', 'name', 'office', 'organisation', 'starts_on', 'ends_on', 'ended_on',
  ],
})}

create table installations (${TENANT_COLUMNS},
  body_id uuid not null,
  version int not null check (version > 0),
  state text not null check (state in ('scheduled', 'held', 'annulled')),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  venue text not null,
  content jsonb not null default '{}',
  operating_rules_id uuid,
  operating_rules_tenant_id uuid,
  document_id uuid,
  folio text,
  signed_file_id uuid,
  signed_at timestamptz,
  reason text,
  replaces uuid,
  created_at timestamptz not null,
  annulled_at timestamptz,
  foreign key (tenant_id, body_id) references bodies (tenant_id, id),
  foreign key (tenant_id, replaces) references installations (tenant_id, id),
  foreign key (operating_rules_tenant_id, operating_rules_id) references operating_rules (tenant_id, id),
  check (operating_rules_tenant_id in (tenant_id, network_id)),
  check ((operating_rules_id is null) = (operating_rules_tenant_id is null)),
  foreign key (tenant_id, document_id) references official_documents (tenant_id, id),
  foreign key (tenant_id, signed_file_id) references files (tenant_id, id),
  unique (tenant_id, body_id, version),
  check ((state = 'annulled') = (annulled_at is not null)),
  check (replaces is null or reason is not null),
  check (state = 'scheduled' or document_id is not null)
);
create unique index installations_valid on installations (tenant_id, body_id) where annulled_at is null;
${protect('installations', {
  tenant: 'write',
  network: 'read',
  public: "state = 'held' and exists (select from bodies b where b.id = body_id and b.published)",
  publicColumns: ['id', 'network_id', 'tenant_id', 'body_id', 'version', 'state', 'held_on', 'starts_at', 'ends_at', 'venue', 'document_id', 'folio', 'replaces'],
})}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
