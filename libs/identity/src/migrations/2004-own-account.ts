import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '@tequio/platform';

/** Changes of the address that signs in, from the request to what became of it. */
export class OwnAccount1700000002004 implements MigrationInterface {
  name = 'OwnAccount1700000002004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table email_changes (
  id uuid primary key,
  person_id uuid not null references persons (id),
  old_email citext not null,
  new_email citext not null,
  confirm_hash text not null unique,
  cancel_hash text not null unique,
  requested_at timestamptz not null,
  confirm_until timestamptz not null,
  cancel_until timestamptz not null,
  confirmed_at timestamptz,
  cancelled_at timestamptz
);
create unique index email_changes_waiting on email_changes (person_id) where confirmed_at is null and cancelled_at is null;
${protect('email_changes', { self: { rows: 'person_id = (select current_person())', access: 'read' }, system: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
