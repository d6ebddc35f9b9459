import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wants to see in their list of notices is theirs to choose, as what they want by mail. */
export class NoticesInApp1700000004004 implements MigrationInterface {
  name = 'NoticesInApp1700000004004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table notice_preferences add column in_app boolean not null default true;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
