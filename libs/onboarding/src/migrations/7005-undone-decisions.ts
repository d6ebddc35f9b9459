import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Answers to a letter that were a mistake, and why they were taken back. */
export class UndoneDecisions1700000007005 implements MigrationInterface {
  name = 'UndoneDecisions1700000007005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table letter_undone_decisions (${TENANT_COLUMNS},
  letter_id uuid not null,
  decision text not null check (decision in ('accepted', 'rejected', 'confirmed')),
  decided_at timestamptz not null,
  decided_because text,
  undone_at timestamptz not null,
  reason text not null,
  undone_by_office text,
  foreign key (tenant_id, letter_id) references letters_of_intent (tenant_id, id)
);
create index letter_undone_decisions_by_letter on letter_undone_decisions (tenant_id, letter_id);
${protect('letter_undone_decisions', { tenant: 'insert', network: { insert: true } })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
