import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person takes away the list of the files that they sent. */
export class OwnFiles1700000003003 implements MigrationInterface {
  name = 'OwnFiles1700000003003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy self_select on files for select to tequio_self using (uploaded_by = (select current_person()));
grant select (id, network_id, tenant_id, uploaded_by, name, kind, size, original_sha256, state, visibility, subject_type, created_at) on files to tequio_self;
create index files_uploaded_by on files (uploaded_by) where uploaded_by is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
