import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for a report of civil society after its author has left: an office, by its membership and never by its person. */
export class KeptReports1700000009007 implements MigrationInterface {
  name = 'KeptReports1700000009007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table progress_reports
  add column keeper_membership_id uuid,
  add column keeper_office text,
  add foreign key (tenant_id, keeper_membership_id) references memberships (tenant_id, id),
  add constraint progress_reports_kept check ((keeper_membership_id is null) = (keeper_office is null) and (keeper_membership_id is null or voice = 'society'));
grant select (keeper_office) on progress_reports to tequio_public;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
