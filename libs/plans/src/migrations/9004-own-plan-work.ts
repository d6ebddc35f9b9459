import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person takes away what they did on plans: their own reports and changes, those that they decided on, and of plans and
 * commitments what names them. All of it was published before anybody could report on it.
 */
export class OwnPlanWork1700000009004 implements MigrationInterface {
  name = 'OwnPlanWork1700000009004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy self_select on progress_reports for select to tequio_self
  using (person_id = (select current_person()) or decided_by_person_id = (select current_person()));
create policy self_select on date_changes for select to tequio_self using (person_id = (select current_person()));
create policy self_select on lead_changes for select to tequio_self using (person_id = (select current_person()));
create policy self_select on commitments for select to tequio_self using (published_at is not null);
create policy self_select on commitment_versions for select to tequio_self using (published_at is not null);
create policy self_select on action_plans for select to tequio_self using (published_at is not null);
create policy self_select on action_plan_versions for select to tequio_self using (published_at is not null);
grant select on progress_reports, date_changes, lead_changes to tequio_self;
grant select (id, plan_id, slug, number, current_version_id, published_at) on commitments to tequio_self;
grant select (id, title, published_at) on commitment_versions to tequio_self;
grant select (id, current_version_id, published_at) on action_plans to tequio_self;
grant select (id, title, published_at) on action_plan_versions to tequio_self;
create index progress_reports_of_person on progress_reports (person_id) where person_id is not null;
create index progress_reports_decided_by on progress_reports (decided_by_person_id) where decided_by_person_id is not null;
create index date_changes_of_person on date_changes (person_id) where person_id is not null;
create index lead_changes_of_person on lead_changes (person_id) where person_id is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
