import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that calls to a meeting is kept with its calendar file. */
export class CalendarCalls1700000004043 implements MigrationInterface {
  name = 'CalendarCalls1700000004043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table messages add column calendar text check (calendar is null or not secret)');
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
