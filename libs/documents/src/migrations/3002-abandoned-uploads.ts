import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the sweep remove the rows of uploads whose process was killed while it looked into them. */
export class AbandonedUploads1700000003002 implements MigrationInterface {
  name = 'AbandonedUploads1700000003002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy system_select on files for select to tequio_system using (state = 'quarantined');
create policy system_delete on files for delete to tequio_system using (state = 'quarantined');
grant select (state, created_at), delete on files to tequio_system;
create index files_in_quarantine on files (created_at) where state = 'quarantined';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
