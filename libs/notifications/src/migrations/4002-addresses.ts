import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a notice goes is known to the sender alone. Neither a municipality nor its host authority may read a follower's
 * address, the secret that ends a follow, or a mail as it was sent.
 */
export class Addresses1700000004002 implements MigrationInterface {
  name = 'Addresses1700000004002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
revoke select on notices from tequio_tenant, tequio_network;
grant select (id, network_id, tenant_id, kind, subject_type, subject_id, person_id, follower_id, locale, recipient, dedupe,
  urgent, headings, path, mail, mail_due_at, grouped_into, created_at, read_at) on notices to tequio_tenant, tequio_network;
revoke select on messages from tequio_tenant;
grant select (id, network_id, tenant_id, delivery_id, message_id, subject, secret, composed_at, sent_at) on messages to tequio_tenant;

create policy system_sender on notices for select to tequio_system using (mail = 'taken');
grant select (id, address, unsubscribe_path) on notices to tequio_system;
create policy system_sender on messages for select to tequio_system using (true);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
