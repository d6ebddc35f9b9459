import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a body was called to its installation: what a calendar tells a change from a repetition by. */
export class InstallationCalls1700000008010 implements MigrationInterface {
  name = 'InstallationCalls1700000008010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table installations add column calls int not null default 0 check (calls >= 0)');
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
