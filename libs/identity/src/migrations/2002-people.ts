import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Persons and what they are in each tenant; invitations, access tokens, mails with secret links, privacy notices. */
export class People1700000002002 implements MigrationInterface {
  name = 'People1700000002002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Name, e-mail and language: nothing else about a person is kept.
create table persons (
  id uuid primary key,
  email citext unique,
  name text not null,
  locale text not null default 'es' check (locale in ('es', 'en')),
  created_at timestamptz not null,
  erased_at timestamptz,
  version int not null default 1,
  check ((email is null) = (erased_at is not null))
);

create table operators (
  id uuid primary key,
  person_id uuid not null unique references persons (id),
  created_at timestamptz not null
);

create table memberships (${TENANT_COLUMNS},
  person_id uuid not null references persons (id),
  role text not null,
  office text not null check (length(office) between 1 and 200),
  starts_on date not null,
  -- Last day on which it holds. A membership that is ended at once ends on the day before.
  ends_on date,
  end_reason text,
  deputy_of uuid,
  created_at timestamptz not null,
  version int not null default 1,
  foreign key (tenant_id, deputy_of) references memberships (tenant_id, id),
  check (ends_on is null or ends_on >= starts_on - 1),
  check (deputy_of is null or ends_on is not null)
);
create index memberships_by_person on memberships (person_id, tenant_id);
create index memberships_by_tenant on memberships (tenant_id, id desc);
create index memberships_by_network on memberships (network_id, id desc);

create table invitations (${TENANT_COLUMNS},
  email citext not null,
  name text,
  role text not null,
  office text not null check (length(office) between 1 and 200),
  external_id text,
  state text not null check (state in ('pending', 'accepted', 'revoked')),
  locale text not null default 'es',
  token_hash text not null unique,
  expires_at timestamptz not null,
  sent_at timestamptz not null,
  sent_count int not null default 1,
  starts_on date,
  ends_on date,
  deputy_of uuid,
  replaces uuid,
  invited_by uuid,
  created_at timestamptz not null,
  accepted_by uuid references persons (id),
  accepted_at timestamptz,
  membership_id uuid,
  revoked_at timestamptz,
  revoke_reason text,
  version int not null default 1,
  foreign key (tenant_id, deputy_of) references memberships (tenant_id, id),
  foreign key (tenant_id, replaces) references memberships (tenant_id, id),
  foreign key (tenant_id, membership_id) references memberships (tenant_id, id),
  check (starts_on is null or ends_on is null or ends_on >= starts_on),
  check ((state = 'accepted') = (accepted_at is not null)),
  check ((state = 'revoked') = (revoked_at is not null))
);
create unique index invitations_external on invitations (tenant_id, external_id);
-- One open invitation for each person and role of a tenant: sending twice cannot make two members.
create unique index invitations_open on invitations (tenant_id, email, role) where state = 'pending';
create index invitations_by_tenant on invitations (tenant_id, id desc);
create index invitations_by_network on invitations (network_id, id desc);

${protect('memberships', {
  tenant: 'write',
  network: { insert: true, updateColumns: ['office', 'ends_on', 'end_reason', 'version'] },
  self: { rows: 'person_id = (select current_person())', access: 'read' },
})}
${protect('invitations', {
  tenant: 'write',
  network: {
    insert: true,
    updateColumns: [
      'email',
      'name',
      'role',
      'office',
      'external_id',
      'state',
      'token_hash',
      'expires_at',
      'sent_at',
      'sent_count',
      'revoked_at',
      'revoke_reason',
      'version',
    ],
  },
})}
${protect('persons', { self: { rows: 'id = (select current_person())', access: 'read' }, system: 'write' })}
create policy self_update on persons for update to tequio_self
  using (id = (select current_person())) with check (id = (select current_person()));
grant update (name, locale, version) on persons to tequio_self;
-- A tenant and its network see who their members are, and nobody else.
create policy tenant_select on persons for select to tequio_tenant using (exists (
  select from memberships m where m.person_id = persons.id and m.tenant_id = (select current_tenant())));
create policy network_select on persons for select to tequio_network using (exists (
  select from memberships m where m.person_id = persons.id and m.network_id = (select current_network())));
grant select on persons to tequio_tenant, tequio_network;
${protect('operators', { self: { rows: 'person_id = (select current_person())', access: 'read' }, system: 'write' })}

create table access_tokens (
  id uuid primary key,
  person_id uuid not null references persons (id),
  membership_id uuid references memberships (id),
  name text not null check (length(name) between 1 and 100),
  token_hash text not null unique,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index access_tokens_by_person on access_tokens (person_id, id desc);
${protect('access_tokens', { self: { rows: 'person_id = (select current_person())', access: 'write' } })}

-- A link that opens an account exists here only until the mail has left, and only encrypted.
create table mail_requests (
  id uuid primary key,
  network_id uuid references tenants (id),
  kind text not null,
  sealed bytea,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  done_at timestamptz,
  check ((sealed is null) = (done_at is not null))
);
create index mail_requests_waiting on mail_requests (expires_at) where done_at is null;
${protect('mail_requests', { system: 'write' })}
create policy append on mail_requests for insert to tequio_self, tequio_tenant, tequio_network
  with check (done_at is null and network_id is not distinct from nullif(current_setting('app.network_id', true), '')::uuid);
grant insert on mail_requests to tequio_self, tequio_tenant, tequio_network;

create table privacy_notices (${TENANT_COLUMNS},
  version int not null check (version > 0),
  body text not null,
  published_at timestamptz not null,
  published_by uuid,
  reason text,
  unique (tenant_id, version)
);
${protect('privacy_notices', { tenant: 'insert', network: { insert: true }, public: 'true' })}
create policy directory on privacy_notices for select to tequio_self using (true);
grant select on privacy_notices to tequio_self;
-- A municipality without a notice of its own uses its network's.
create policy network_notice on privacy_notices for select to tequio_tenant using (tenant_id = (select current_network()));

create table consents (${TENANT_COLUMNS},
  notice_tenant_id uuid,
  notice_id uuid,
  person_id uuid references persons (id),
  purpose text not null,
  subject_type text not null,
  subject_id uuid not null,
  given_at timestamptz not null,
  foreign key (notice_tenant_id, notice_id) references privacy_notices (tenant_id, id),
  check (notice_tenant_id in (tenant_id, network_id)),
  unique (tenant_id, subject_type, subject_id, purpose)
);
create index consents_by_person on consents (person_id);
${protect('consents', {
  tenant: 'insert',
  network: { insert: true },
  self: { rows: 'person_id = (select current_person())', access: 'read' },
  publicInsert: 'true',
})}
create policy self_insert on consents for insert to tequio_self with check (person_id = (select current_person()));
grant insert on consents to tequio_self;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
