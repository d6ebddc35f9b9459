import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** A network's own words for notices, version by version, and the mails that try them. */
export class NoticeTemplates1700000004040 implements MigrationInterface {
  name = 'NoticeTemplates1700000004040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table notice_templates (${TENANT_COLUMNS},
  kind text not null check (length(kind) between 3 and 100),
  situation text not null check (length(situation) between 1 and 60),
  locale text not null check (locale in ('es', 'en')),
  number int not null check (number > 0),
  -- Null: from then on the product's words again.
  content jsonb,
  reason text not null,
  created_at timestamptz not null,
  created_by_office text,
  unique (network_id, kind, situation, locale, number),
  check (tenant_id = network_id)
);
${protect('notice_templates', { network: { insert: true } })}
-- Who sends words a municipality's notices as its network wrote them.
create policy tenant_select on notice_templates for select to tequio_tenant using (network_id = (select current_network()));
grant select on notice_templates to tequio_tenant;

-- A mail to who tries something, at their own address; its text is kept until it has gone and a while after.
create table mail_trials (${TENANT_COLUMNS},
  person_id uuid not null references persons (id) on delete cascade,
  subject text not null check (length(subject) <= 300),
  plain_text text not null,
  html text not null,
  locale text not null check (locale in ('es', 'en')),
  created_at timestamptz not null,
  finished_at timestamptz,
  -- Null while it is on its way or where it went; else why it did not, as \`smtp_554\`.
  failure text check (length(failure) <= 60),
  check (tenant_id = network_id)
);
create index mail_trials_by_person on mail_trials (person_id, created_at);
create index mail_trials_by_age on mail_trials (created_at);
${protect('mail_trials', { tenant: 'read', network: { insert: true }, self: { rows: 'person_id = (select current_person())', access: 'write' }, system: 'write' })}
create policy tenant_update on mail_trials for update to tequio_tenant using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (finished_at, failure) on mail_trials to tequio_tenant;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
