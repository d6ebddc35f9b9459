import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Letters of intent: the network's template, the letter, its frozen versions, the institute's observations, who is editing. */
export class Letters1700000007001 implements MigrationInterface {
  name = 'Letters1700000007001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table letter_templates (${TENANT_COLUMNS},
  number int not null,
  content jsonb not null,
  reason text not null,
  created_at timestamptz not null,
  created_by_office text,
  unique (network_id, number),
  check (tenant_id = network_id)
);
${protect('letter_templates', { network: { insert: true } })}
create policy tenant_select on letter_templates for select to tequio_tenant using (network_id = (select current_network()));
grant select on letter_templates to tequio_tenant;

create table letters_of_intent (${TENANT_COLUMNS},
  state text not null,
  origin text not null check (origin in ('written', 'captured')),
  template_number int,
  content jsonb not null,
  field_versions jsonb not null default '{}',
  version int not null default 1,
  document_id uuid,
  acknowledgement_id uuid,
  signed_file_id uuid,
  scan_file_id uuid,
  observation_round int not null default 0,
  reply_due_on date,
  correct_by date,
  reason text,
  created_at timestamptz not null,
  frozen_at timestamptz,
  submitted_at timestamptz,
  decided_at timestamptz,
  superseded_at timestamptz,
  foreign key (tenant_id, document_id) references official_documents (tenant_id, id),
  foreign key (tenant_id, acknowledgement_id) references official_documents (tenant_id, id),
  foreign key (tenant_id, signed_file_id) references files (tenant_id, id),
  foreign key (tenant_id, scan_file_id) references files (tenant_id, id)
);
-- One letter at a time: the next begins when the one before was rejected, withdrawn or superseded.
create unique index letters_one_open on letters_of_intent (tenant_id)
  where state not in ('rejected', 'withdrawn', 'superseded');
create index letters_by_network on letters_of_intent (network_id, state, submitted_at, id);
${protect('letters_of_intent', {
  tenant: 'write',
  network: {
    insert: true,
    updateColumns: ['state', 'observation_round', 'reply_due_on', 'correct_by', 'reason', 'decided_at', 'version', 'content', 'field_versions', 'scan_file_id'],
  },
  public: `state in ('accepted', 'superseded') or (origin = 'captured' and state = 'captured')`,
})}
-- The host authority writes the content only of what it captured from its own archive.
create function letters_guard() returns trigger language plpgsql as $$
begin
  if current_user = 'tequio_network' and old.content is distinct from new.content and not (old.origin = 'captured' and old.state = 'captured') then
    raise exception 'the content of a letter belongs to its municipality' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger letters_guard before update on letters_of_intent for each row execute function letters_guard();

create table letter_versions (${TENANT_COLUMNS},
  letter_id uuid not null,
  number int not null,
  content jsonb not null,
  document_id uuid,
  frozen_at timestamptz not null,
  frozen_by_office text,
  unique (letter_id, number),
  foreign key (tenant_id, letter_id) references letters_of_intent (tenant_id, id),
  foreign key (tenant_id, document_id) references official_documents (tenant_id, id)
);
${protect('letter_versions', { tenant: 'insert', network: { insert: true } })}

create table letter_observations (${TENANT_COLUMNS},
  letter_id uuid not null,
  round int not null,
  field text,
  reason text not null,
  suggestion text,
  made_at timestamptz not null,
  made_by_office text,
  attended_at timestamptz,
  foreign key (tenant_id, letter_id) references letters_of_intent (tenant_id, id)
);
create index letter_observations_by_letter on letter_observations (tenant_id, letter_id, round);
${protect('letter_observations', { tenant: 'read', network: { insert: true } })}
create policy tenant_attend on letter_observations for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (attended_at) on letter_observations to tequio_tenant;

create table editing_presence (
  network_id uuid not null,
  tenant_id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  membership_id uuid not null,
  section text not null,
  office text not null,
  seen_at timestamptz not null,
  primary key (subject_id, membership_id),
  foreign key (network_id, tenant_id) references tenants (network_id, id)
);
${protect('editing_presence', { tenant: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
