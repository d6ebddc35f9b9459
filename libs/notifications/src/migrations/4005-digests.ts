import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@tequio/platform';

/**
 * How often each reader wants mail, and summaries of a whole network. A reader is the person of an account, or the key of
 * an address that follows without one; neither municipality nor host authority may read who that is.
 */
export class Digests1700000004005 implements MigrationInterface {
  name = 'Digests1700000004005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- No row: as it happens, at any hour.
create table mail_choices (
  reader uuid primary key,
  frequency text not null default 'immediate' check (frequency in ('immediate', 'daily', 'weekly')),
  paused_at timestamptz,
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_until smallint check (quiet_until between 0 and 23),
  updated_at timestamptz not null,
  check ((quiet_from is null) = (quiet_until is null)),
  check (quiet_from <> quiet_until)
);
${protect('mail_choices', { self: { rows: 'reader = (select current_person())', access: 'write' }, system: 'write' })}

alter table notice_preferences add column frequency text check (frequency in ('immediate', 'daily', 'weekly', 'never'));
update notice_preferences set frequency = 'never' where not mail;
alter table notice_preferences drop column mail;

-- A summary is the network's: it tells of several municipalities.
alter table deliveries add column digest text check (digest in ('daily', 'weekly')), add column reader uuid,
  add unique (network_id, id);
create index deliveries_of_reader on deliveries (reader, id desc) where reader is not null;

alter table notices add column reader uuid, add column follow_id uuid,
  add column frequency text check (frequency in ('immediate', 'daily', 'weekly', 'never'));
update notices set reader = coalesce(person_id, follower_id), follow_id = follower_id;
alter table notices alter column reader set not null;
alter table notices drop constraint notices_mail_check, add constraint notices_mail_check check (mail in ('waiting', 'digest', 'taken', 'none'));
alter table notices drop constraint notices_tenant_id_grouped_into_fkey,
  add foreign key (network_id, grouped_into) references deliveries (network_id, id);
drop index notices_of_follower;
create index notices_of_follow on notices (tenant_id, follow_id) where follow_id is not null;
create index notices_to_digest on notices (network_id, reader, mail_due_at) where mail = 'digest';
create index notices_digests_due on notices (mail_due_at) where mail = 'digest';
create index notices_digest_of_reader on notices (reader) where mail = 'digest';

grant select (follow_id, frequency) on notices to tequio_tenant, tequio_network;
-- Summaries are made over all municipalities of a network: of ids and moments, never of what is told.
drop policy system_select on notices;
create policy system_select on notices for select to tequio_system using (mail in ('waiting', 'digest'));
create policy system_update on notices for update to tequio_system using (mail = 'digest') with check (mail in ('digest', 'taken'));
grant select (reader, person_id, follower_id, follow_id, kind, frequency, grouped_into, created_at), update (mail, mail_due_at, frequency, grouped_into)
  on notices to tequio_system;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
