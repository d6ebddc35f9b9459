import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../policies.js';

/** When each regular look last began and ended, so that several workers share one turn. */
export class Sweeps1700000000002 implements MigrationInterface {
  name = 'Sweeps1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table sweeps (
  name text primary key,
  started_at timestamptz not null,
  finished_at timestamptz
);
${protect('sweeps', { system: 'write' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
