import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When somebody ended a membership at once. Its rights end with the day before, which is before its first where both are
 * one day; the last day on which it was held is that of this moment.
 */
export class EndedMemberships1700000002009 implements MigrationInterface {
  name = 'EndedMemberships1700000002009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table memberships add column ended_at timestamptz;
alter table memberships add check (ended_at is null or ends_on is not null);
grant update (ended_at) on memberships to tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
