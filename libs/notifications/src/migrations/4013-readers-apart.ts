import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads is known to the platform alone, and forgotten with the last follow; a changed choice also reaches what waits for an hour. */
export class ReadersApart1700000004013 implements MigrationInterface {
  name = 'ReadersApart1700000004013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
revoke select on deliveries from tequio_tenant, tequio_network;
grant select (id, network_id, tenant_id, channel, urgent, batch_id, subject_type, subject_id, person_id, follower_id, request_id, state, attempts,
  due_at, reason, provider_id, created_at, finished_at, digest, renewed_at) on deliveries to tequio_tenant, tequio_network;

-- What the summaries of a network say of a reader who follows nothing of it any more.
create policy system_forget on deliveries for update to tequio_system using (digest is not null) with check (digest is not null and reader is null);
create policy system_forget on messages for update to tequio_system
  using (exists (select from deliveries d where d.id = delivery_id and d.digest is not null))
  with check (address = '' and plain_text is null and html is null);

drop policy system_update on notices;
create policy system_update on notices for update to tequio_system using (mail in ('waiting', 'digest')) with check (mail in ('waiting', 'digest', 'taken'));
drop index notices_digest_of_reader;
create index notices_waiting_of_reader on notices (reader) where mail in ('waiting', 'digest');

-- It named who declined, where nobody could take it out.
update notice_occasions set headings = '{}' where kind = 'notifications.invitation_declined';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
