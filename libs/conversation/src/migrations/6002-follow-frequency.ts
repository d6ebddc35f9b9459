import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often mail comes of each followed thing; none chosen: as its reader chose for all mails. */
export class FollowFrequency1700000006002 implements MigrationInterface {
  name = 'FollowFrequency1700000006002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table follows add column frequency text check (frequency in ('immediate', 'daily', 'weekly', 'never'));
create index follows_of_reader on follows (recipient_key, id desc) where recipient_key is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
