import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which paragraph or acknowledgement an observation is of, where its field has several. */
export class ObservedParts1700000007007 implements MigrationInterface {
  name = 'ObservedParts1700000007007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter_observations add column part int check (part >= 1)');
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
