import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** What the host authority tells many municipalities at once, each wording of it, and what became of it in each of them. */
export class Announcements1700000006020 implements MigrationInterface {
  name = 'Announcements1700000006020';

  async up(runner: QueryRunner): Promise<void> {
    const received = (id: string) => `exists (select from announcement_receipts r where r.tenant_id = (select current_tenant()) and r.announcement_id = ${id})`;
    await runner.query(`
create table announcements (${TENANT_COLUMNS},
  state text not null check (state in ('draft', 'published', 'corrected', 'withdrawn')),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  audience text not null check (audience in ('all', 'groups', 'chosen')),
  group_ids uuid[] not null,
  municipality_ids uuid[] not null,
  offices text[] not null check (cardinality(offices) > 0),
  acknowledge_by date,
  author_office text,
  reason text,
  published_at timestamptz,
  changed_at timestamptz not null,
  reminded_on date,
  recipients int not null default 0,
  opened int not null default 0,
  acknowledged int not null default 0,
  version int not null default 1,
  created_at timestamptz not null,
  check (tenant_id = network_id),
  check ((state = 'draft') = (published_at is null)),
  check (opened between 0 and recipients and acknowledged between 0 and opened)
);
create index announcements_of_network on announcements (network_id, created_at desc, id desc);

-- One for each municipality that it was published to; the audience is that of the day of publication.
create table announcement_receipts (${TENANT_COLUMNS},
  announcement_id uuid not null,
  delivered_at timestamptz not null,
  opened_at timestamptz,
  opened_office text,
  acknowledged_at timestamptz,
  acknowledged_by uuid references persons (id),
  acknowledged_office text,
  unique (announcement_id, tenant_id),
  foreign key (network_id, announcement_id) references announcements (tenant_id, id),
  check (tenant_id <> network_id),
  check (acknowledged_at is null or opened_at is not null)
);
create index announcement_receipts_of_tenant on announcement_receipts (tenant_id, delivered_at desc, announcement_id desc);
${protect('announcement_receipts', { tenant: 'read', network: { insert: true } })}
create policy tenant_update on announcement_receipts for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (opened_at, opened_office, acknowledged_at, acknowledged_by, acknowledged_office) on announcement_receipts to tequio_tenant;

${protect('announcements', {
  network: {
    insert: true,
    updateColumns: [
      'state', 'title', 'body', 'audience', 'group_ids', 'municipality_ids', 'offices', 'acknowledge_by', 'author_office', 'reason',
      'published_at', 'changed_at', 'reminded_on', 'recipients', 'opened', 'acknowledged', 'version',
    ],
  },
})}
-- What was told stays; a draft can be thrown away.
create policy network_delete on announcements for delete to tequio_network using (network_id = (select current_network()) and state = 'draft');
grant delete on announcements to tequio_network;
-- A municipality reads what it was told, and neither to whom else nor how many have read it.
create policy tenant_select on announcements for select to tequio_tenant using (${received('announcements.id')});
grant select (id, network_id, tenant_id, state, title, body, offices, acknowledge_by, author_office, reason, published_at, changed_at, version) on announcements to tequio_tenant;

create table announcement_versions (${TENANT_COLUMNS},
  announcement_id uuid not null,
  number int not null,
  title text not null,
  body text not null,
  acknowledge_by date,
  reason text,
  office text,
  made_at timestamptz not null,
  unique (announcement_id, number),
  foreign key (tenant_id, announcement_id) references announcements (tenant_id, id)
);
${protect('announcement_versions', { network: { insert: true } })}
create policy tenant_select on announcement_versions for select to tequio_tenant using (${received('announcement_versions.announcement_id')});
grant select on announcement_versions to tequio_tenant;

-- Who of a municipality has read it: its own matter.
create table announcement_readings (${TENANT_COLUMNS},
  announcement_id uuid not null,
  person_id uuid not null references persons (id),
  read_at timestamptz not null,
  unique (tenant_id, announcement_id, person_id),
  foreign key (announcement_id, tenant_id) references announcement_receipts (announcement_id, tenant_id)
);
${protect('announcement_readings', { tenant: 'insert' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
