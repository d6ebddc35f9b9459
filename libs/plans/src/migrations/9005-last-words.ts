import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last word of a voice on a milestone is found by its index, however many were said before. */
export class LastWords1700000009005 implements MigrationInterface {
  name = 'LastWords1700000009005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index progress_reports_last_word on progress_reports (milestone_id, voice, period_ends_on desc, reported_at desc, id desc)
  where state in ('reported', 'verified');
drop index progress_reports_by_milestone;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
