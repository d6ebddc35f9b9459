import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When it is looked whether what was carried to the queue has been handled. */
export class LostJobs1700000000003 implements MigrationInterface {
  name = 'LostJobs1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Null: not carried yet, or nothing is left to be done. What was relayed before this column was there is taken for done.
alter table outbox add column settle_at timestamptz;
create index outbox_unsettled on outbox (settle_at, id) where settle_at is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
