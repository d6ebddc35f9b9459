import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a person's own notices and mails be erased with their account. */
export class Erasure1700000004003 implements MigrationInterface {
  name = 'Erasure1700000004003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy self_delete on notices for delete to tequio_self using (person_id = (select current_person()));
grant delete on notices to tequio_self;
-- Deliveries are the policy's own rows already: a person sees theirs alone.
create policy self_select on messages for select to tequio_self using (exists (select from deliveries d where d.id = delivery_id));
create policy self_delete on messages for delete to tequio_self using (exists (select from deliveries d where d.id = delivery_id));
grant select (delivery_id, subject, composed_at, sent_at), delete on messages to tequio_self;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
