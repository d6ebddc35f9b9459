import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Sets of deliveries wait here for their turn, so that no tenant fills the queue that it shares with the others. */
export class DeliveryTurns1700000004020 implements MigrationInterface {
  name = 'DeliveryTurns1700000004020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The id is the batch_id of its deliveries; gone once it has had its turn, though some of its mails may be tried again.
create table delivery_batches (${TENANT_COLUMNS},
  urgent boolean not null,
  stands_since timestamptz not null,
  -- When its job was put on the queue.
  called_at timestamptz
);
create index delivery_batches_standing on delivery_batches (tenant_id, urgent, stands_since, id) where called_at is null;
create index delivery_batches_called on delivery_batches (tenant_id, urgent) where called_at is not null;
${protect('delivery_batches', { tenant: 'write', network: { insert: true, updateColumns: ['called_at'] }, system: 'read' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
