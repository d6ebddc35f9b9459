import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of the texts that a letter was frozen with were sent, and when: a letter may be frozen more often than it is sent. */
export class SentVersions1700000007009 implements MigrationInterface {
  name = 'SentVersions1700000007009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table letter_versions add column submitted_at timestamptz;
create policy tenant_became on letter_versions for update to tequio_tenant
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant update (submitted_at) on letter_versions to tequio_tenant;

update letter_versions v set submitted_at = sent.at
from (
  select (select number from letter_versions v where v.letter_id = a.subject_id and v.frozen_at <= a.at order by number desc limit 1) as number, a.subject_id, a.at
  from audit_entries a where a.action = 'letter.submit'
) sent
where v.letter_id = sent.subject_id and v.number = sent.number;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
